// What is selected on the board, and what an order is aimed at, in the same words.

import type { MeasureCode } from '../../../core/compile/program.ts';
import { type OpenOrder, openOrders } from '../../../core/engine/legal-inputs.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { inPicture } from './in-picture.ts';
import type { Play } from './use-play.ts';

/** `actor.guard`; null for nothing. */
export function refOf(selected: BoardTarget | null): string | null {
  if (selected === null) return null;
  return `${selected.kind === 'token' ? 'actor' : selected.kind}.${selected.id}`;
}

/** `region.coast`; null for a measure without a target. */
export function orderRef({ measure }: MeasureCode, target: string | null): string | null {
  return target === null || measure.target === undefined ? null : `${measure.target.kind}.${target}`;
}

/** Every order of which the target may be named, possible now or not. */
export function nameableOrders({ world, picture }: Pick<Play, 'world' | 'picture'>): readonly OpenOrder[] {
  return openOrders(world).filter(({ measure, target }) => {
    const ref = orderRef(measure, target.id);
    return ref === null || inPicture(picture, ref);
  });
}

/** The open orders that can be aimed at this. */
export function ordersAt(open: readonly OpenOrder[], ref: string | null): readonly OpenOrder[] {
  return ref === null ? open : open.filter(({ measure, target }) => orderRef(measure, target.id) === ref);
}
