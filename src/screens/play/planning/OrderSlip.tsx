// One order as a slip pinned to the strip.

import { type OrderPicture, orderTitle } from '../../../core/engine/view/order-pictures.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { Play } from '../common/use-play.ts';
import { orderTime } from './order-time.ts';
import { Authored } from '../../common/author.tsx';
import './common.css';
import './OrderSlip.css';

export function OrderSlip({ order, play }: { readonly order: OrderPicture; readonly play: Play }) {
  const { measure, target } = order;
  const title = sayAlone(orderTitle(order.title, order.targetName));
  const { turn } = play.picture;
  const label = order.ordered === turn ? say('play.plan.take_back') : say('play.plan.withdraw');
  const when = termOf(order, orderTime(order, play.picture));
  // The later term is withdrawn first: only its slip offers it.
  const withdrawable = play.legal.open.plan && play.locked === undefined && !order.renewed;
  return (
    <li className={order.starts > turn ? 'slip slip-waiting' : 'slip'}>
      <span className="slip-title" title={title}>
        <Authored>{title}</Authored>
      </span>
      <span className="slip-foot">
        <span className="room-small">{order.informed ? when : say('play.plan.blind', { when })}</span>
        {withdrawable && (
          <Button
            kind="quiet"
            size="small"
            aria-label={say('play.button_about', { label, what: title })}
            onClick={() => void play.send({ kind: 'withdraw', measure, ...(target === null ? {} : { target }) })}
          >
            {label}
          </Button>
        )}
      </span>
    </li>
  );
}

/** How long it runs, and whether it goes on. */
function termOf({ renewable, renewed }: OrderPicture, when: string): string {
  if (renewed) return say('play.plan.renewed', { when });
  return renewable ? say('play.plan.renew_now', { when }) : when;
}
