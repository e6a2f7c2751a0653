// An order that is looked at before it is given: the map lights where it can go, the timeline and the capacities show what it would take.

import type { Legal, MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import type { CostPicture } from '../../../core/engine/view/table-picture.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { boardTarget } from './target-ref.ts';

export interface Consideration {
  readonly measure: string;
  /** ref of the target that was chosen, e.g. `region.coast`; null while none was */
  readonly target: string | null;
}

export interface Considered {
  readonly measure: MeasureLegal;
  readonly order: OrderLegal;
}

/** The order that is meant: at the chosen target; else at the first that is possible, or at the first there is. */
export function orderMeant(orders: readonly OrderLegal[], target: string | null): OrderLegal | undefined {
  const chosen = target === null ? undefined : orders.find(({ ref }) => ref === target);
  return chosen ?? orders.find(({ problem }) => problem === null) ?? orders[0];
}

/** Null when nothing is considered, or nothing is known that it could be aimed at. */
export function consideredIn({ measures }: Legal, considering: Consideration | null): Considered | null {
  if (considering === null) return null;
  const measure = measures.find(({ id }) => id === considering.measure);
  const order = measure === undefined ? undefined : orderMeant(measure.orders, considering.target);
  return measure === undefined || order === undefined ? null : { measure, order };
}

/** Where a measure could be aimed now, on the map. */
export function litTargets(measure: MeasureLegal | undefined): readonly BoardTarget[] {
  const possible = measure?.orders.filter(({ problem }) => problem === null) ?? [];
  return possible.flatMap(({ ref }) => boardTarget(ref) ?? []);
}

/** What it would take from the capacities; what is tied up passes on to a term that renews one. */
export function costsOf(considered: Considered | null): readonly CostPicture[] {
  if (considered === null) return [];
  const { measure, order } = considered;
  return order.renews === null ? [...measure.holds, ...measure.spends] : measure.spends;
}
