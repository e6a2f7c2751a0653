// One order as a slip pinned to the strip.

import type { OrderPicture } from '../../../core/engine/view/order-pictures.ts';
import { planWords } from '../../../text/play-text.ts';
import { orderTitle } from '../../../text/report-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './OrderSlip.css';

export function OrderSlip({ order, play }: { readonly order: OrderPicture; readonly play: Play }) {
  const { turn } = play.picture;
  const { measure, target } = order;
  const title = orderTitle(order.title, order.targetName);
  const waiting = order.starts > turn;
  const fresh = order.ordered === turn;
  return (
    <li className={waiting ? 'slip slip-waiting' : 'slip'}>
      <span className="slip-title" title={title}>
        {title}
      </span>
      <span className="slip-foot">
        <span className="room-small">
          {waiting ? planWords.starts(order.starts - turn) : planWords.remains(order.ends - turn)}
          {order.informed ? '' : ` · ${planWords.blind}`}
        </span>
        {play.legal.open.plan && play.locked === undefined && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => void play.send({ kind: 'withdraw', measure, ...(target === null ? {} : { target }) })}
          >
            {fresh ? planWords.takeBack : planWords.withdraw}
            <span className="visually-hidden"> {title}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
