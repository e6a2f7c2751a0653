// Along the bottom of the table: what is ordered and running, the next thing to do in words, the one primary action.

import type { ReactNode } from 'react';
import { measureOf, targetOf } from '../../core/engine/measures.ts';
import type { Order, World } from '../../core/engine/world.ts';
import { nameTarget } from '../../core/log/name-cause.ts';
import { NEXT_STEP } from '../../text/play-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import type { Play } from './use-play.ts';

function OrderSlip({ order, play }: { readonly order: Order; readonly play: Play }) {
  const { world, session } = play;
  const { measure } = measureOf(world, order);
  const { id } = targetOf(world, order);
  const at = id === null ? '' : `, ${nameTarget(session.header.scenario, measure, id)}`;
  return (
    <li className={order.starts > world.turn ? 'slip slip-waiting' : 'slip'}>
      <span className="slip-title">
        {measure.title}
        {at}
      </span>
      <span className="room-small">
        {when(world, order)}
        {order.informed ? '' : ' · blind'}
      </span>
      {world.phase === 'planning' && (
        <Button
          kind="quiet"
          size="small"
          onClick={() =>
            void play.take({ kind: 'withdraw', measure: measure.id, ...(id === null ? {} : { target: id }) })
          }
        >
          {order.ordered === world.turn ? 'Take back' : 'Withdraw'}
          <span className="visually-hidden">
            {' '}
            {measure.title}
            {at}
          </span>
        </Button>
      )}
    </li>
  );
}

function when(world: World, { starts, ends }: Order): string {
  if (starts > world.turn) return `starts in turn ${starts}`;
  return `runs until turn ${ends - 1}`;
}

export function PlanStrip({ play, primary }: { readonly play: Play; readonly primary: ReactNode }) {
  const { world, refusal } = play;
  const fresh = world.orders.filter((order) => order.ordered === world.turn);
  const older = world.orders.filter((order) => order.ordered < world.turn);
  const empty = Math.max(0, world.program.ordersPerTurn - fresh.length);
  return (
    <footer className="room-strip">
      <div className="strip-orders">
        <h2 className="room-heading">Orders this turn</h2>
        <ol className="slips">
          {fresh.map((order) => (
            <OrderSlip key={`${order.measure} ${order.target}`} order={order} play={play} />
          ))}
          {Array.from({ length: empty }, (_, k) => (
            <li key={`empty ${k}`} className="slip slip-empty">
              free
            </li>
          ))}
        </ol>
      </div>
      <div className="strip-orders">
        <h2 className="room-heading">Under way</h2>
        {older.length === 0 ? (
          <p className="room-small">Nothing from earlier turns.</p>
        ) : (
          <ul className="slips">
            {older.map((order) => (
              <OrderSlip key={`${order.measure} ${order.target}`} order={order} play={play} />
            ))}
          </ul>
        )}
      </div>
      <div className="strip-action">
        <p className="strip-next">{NEXT_STEP[world.phase]}</p>
        {refusal !== null && (
          <p className="strip-refusal" role="alert">
            {refusal}
          </p>
        )}
        {primary}
      </div>
    </footer>
  );
}
