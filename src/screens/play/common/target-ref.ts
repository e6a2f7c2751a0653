// What is selected on the board, and what an order is aimed at, in the same words.

import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import { partsOf } from '../../../core/ref/value-path.ts';
import { actorToken, MISSION } from '../../../sheets/map/country.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';

/** `actor.guard`; null for nothing. Tokens bear the ref of what they stand for. */
export function targetRef(selected: BoardTarget | null): string | null {
  if (selected === null) return null;
  return selected.kind === 'token' ? selected.id : `${selected.kind}.${selected.id}`;
}

/** The token of an actor. */
export const actorTarget = (id: string): BoardTarget => ({ kind: 'token', id: actorToken(id) });

/** `actor.guard` as it stands on the map; null for what does not. */
export function boardTarget(ref: string | null): BoardTarget | null {
  if (ref === null) return null;
  const { kind, id } = partsOf(ref);
  if (kind === 'actor') return actorTarget(id);
  return kind === 'region' || kind === 'route' ? { kind, id } : null;
}

/** The mission's own token stands for the region in which it works. */
export function withoutMission(target: BoardTarget): BoardTarget {
  const { kind, id } = partsOf(target.id);
  return target.kind === 'token' && kind === MISSION ? { kind: 'region', id } : target;
}

/** The orders of a measure that can be aimed at this; all of them where nothing is selected. */
export function ordersAt({ orders }: MeasureLegal, ref: string | null): readonly OrderLegal[] {
  return ref === null ? orders : orders.filter((order) => order.ref === ref);
}
