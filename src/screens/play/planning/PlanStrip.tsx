// Along the bottom of the table: what is ordered and what runs, where it is wanted; the next thing to do, and the one primary
// action in the same corner always.

import type { ReactNode } from 'react';
import { say } from '../../../text/say.ts';
import { OrderSlip } from './OrderSlip.tsx';
import type { Play } from '../common/use-play.ts';
import { useNarrow } from '../common/use-room.ts';
import './common.css';
import './PlanStrip.css';

/** More slips than these may have to scroll, and a row that scrolls must be reachable by keyboard. */
const FIT_ON_THE_STRIP = 1;
const scrolling = (slips: readonly unknown[]) => (slips.length > FIT_ON_THE_STRIP ? 0 : undefined);

const WITH_ORDERS: ReadonlySet<string> = new Set(['situation', 'planning', 'resolution', 'report']);

export function PlanStrip({ play, primary }: { readonly play: Play; readonly primary: ReactNode }) {
  const narrow = useNarrow();
  const full = WITH_ORDERS.has(play.picture.phase) && !narrow;
  return (
    <footer className={full ? 'room-strip room-strip-full' : 'room-strip'}>
      {full && <Orders play={play} />}
      {primary}
    </footer>
  );
}

/** Orders of this turn, with the free slots, and those that run from earlier turns. */
export function Orders({ play }: { readonly play: Play }) {
  const { orders, turn } = play.picture;
  const fresh = orders.filter((order) => order.ordered === turn);
  const older = orders.filter((order) => order.ordered < turn);
  const empty = play.legal.ordersLeft;
  return (
    <div className="strip-plan">
      <section className="strip-orders" aria-labelledby="orders-title">
        <h2 id="orders-title" className="room-heading">
          {say('play.plan.this_turn')}
        </h2>
        <ol className="slips" tabIndex={scrolling(fresh)}>
          {fresh.map((order) => (
            <OrderSlip key={`${order.measure} ${order.target} ${order.starts}`} order={order} play={play} />
          ))}
          {Array.from({ length: empty }, (_, k) => (
            <li key={`empty ${k}`} className="slip slip-empty">
              {say('play.plan.free')}
            </li>
          ))}
        </ol>
      </section>
      {older.length > 0 && (
        <section className="strip-orders" aria-labelledby="running-title">
          <h2 id="running-title" className="room-heading">
            {say('play.plan.under_way')}
          </h2>
          <ul className="slips" tabIndex={scrolling(older)}>
            {older.map((order) => (
              <OrderSlip key={`${order.measure} ${order.target} ${order.starts}`} order={order} play={play} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
