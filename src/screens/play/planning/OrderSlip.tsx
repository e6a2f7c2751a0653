// One order as a slip pinned to the strip.

import { measureOf, targetOf } from '../../../core/engine/measures.ts';
import type { Order } from '../../../core/engine/world.ts';
import { nameTarget } from '../../../core/log/form/name-cause.ts';
import { planWords } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './OrderSlip.css';

export function OrderSlip({ order, play }: { readonly order: Order; readonly play: Play }) {
  const { world, session } = play;
  const { scenario } = session.header;
  const { measure } = measureOf(world, order);
  const { id } = targetOf(world, order);
  const title = id === null ? measure.title : `${measure.title}, ${nameTarget(scenario, measure, id)}`;
  const waiting = order.starts > world.turn;
  const fresh = order.ordered === world.turn;
  return (
    <li className={waiting ? 'slip slip-waiting' : 'slip'}>
      <span className="slip-title" title={title}>
        {title}
      </span>
      <span className="slip-foot">
        <span className="room-small">
          {waiting ? planWords.starts(order.starts - world.turn) : planWords.remains(order.ends - world.turn)}
          {order.informed ? '' : ` · ${planWords.blind}`}
        </span>
        {world.phase === 'planning' && play.locked === undefined && (
          <Button
            kind="quiet"
            size="small"
            onClick={() =>
              void play.take({ kind: 'withdraw', measure: measure.id, ...(id === null ? {} : { target: id }) })
            }
          >
            {fresh ? planWords.takeBack : planWords.withdraw}
            <span className="visually-hidden"> {title}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
