import type { OrderPicture } from '../../../core/engine/view/order-pictures.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { say } from '../../../text/say.ts';

type Times = Pick<OrderPicture, 'starts' | 'ends'>;

/** When an order starts, or how long it still runs; the mission may be over before. */
export function orderTime({ starts, ends }: Times, { turn, turns }: Pick<Picture, 'turn' | 'turns'>): string {
  if (starts > turns) return say('play.plan.starts_too_late');
  if (starts > turn) return say('play.plan.starts', { n: starts - turn });
  return ends > turns ? say('play.plan.remains_on') : say('play.plan.remains', { n: Math.max(0, ends - turn) });
}
