// Orders of the mission that wait or run.

import type { Sayable } from '../../ref/message.ts';
import { refOf } from '../../ref/value-path.ts';
import type { Measure } from '../../scenario/language/schema.ts';
import { findOrder, measureOf, renewedBy, targetOf } from '../measures.ts';
import type { World } from '../world.ts';
import { isNameable } from './known.ts';
import { glossaryIn } from './names.ts';
import { tellView } from './view-messages.ts';

export interface OrderPicture {
  readonly measure: string;
  readonly title: string;
  /** id of what it is aimed at; null for a measure without a target */
  readonly target: string | null;
  /** its name; null too while the cell cannot name it */
  readonly targetName: Sayable | null;
  readonly informed: boolean;
  /** turns: given in, starting in, over with */
  readonly ordered: number;
  readonly starts: number;
  readonly ends: number;
  /** an order given now would renew it; the next term would follow without a gap, or as soon as it can */
  readonly renewable: boolean;
  /** another term of it is ordered already */
  readonly renewed: boolean;
}

export function orderPictures(world: World): readonly OrderPicture[] {
  return world.orders.map((order) => {
    const code = measureOf(world, order);
    const target = targetOf(world, order);
    const { measure } = code;
    const { informed, ordered, starts, ends } = order;
    return {
      measure: measure.id,
      title: measure.title,
      target: target.id,
      targetName: targetNameOf(world, measure, target.id),
      informed,
      ordered,
      starts,
      ends,
      renewable: renewedBy(world, code, target) === order,
      renewed: findOrder(world, order.measure, order.target) !== order,
    };
  });
}

/** An order with what it is aimed at, as a title. */
export const orderTitle = (measure: string, target: Sayable | null): Sayable =>
  target === null ? measure : tellView('play.order_at', { measure, target });

/** The name of what a measure is aimed at, as far as the cell may name it. */
export function targetNameOf(world: World, measure: Measure, id: string | null): Sayable | null {
  if (id === null || measure.target === undefined) return null;
  const ref = refOf(measure.target.kind, id);
  return isNameable(world, ref) ? glossaryIn(world).subject(ref) : null;
}
