// What the team may know of: the one place that says so. Two questions: may a thing be named, and may a value, or why it moved, be
// told. Everything in this folder asks here.

import { ownerOf, partsOf, refOf, valueOf } from '../../ref/value-path.ts';
import type { World } from '../world.ts';

/** From here on a thing's own doings are known: 1 suspected, 2 known, 3 evidenced. */
export const KNOWN = 2;
export const EVIDENCED = 3;

/** 0 unknown to 3 evidenced, for `actor.guard`, `tie.x`, `route.y`. */
export function knownOf(world: World, ref: string): number {
  return world.values[world.program.layout.slot(valueOf(ref, 'known'))] as number;
}

/** Whether the cell may be told of it at all: a tie to somebody of whom nothing is known would give him away. */
export function isNameable(world: World, ref: string): boolean {
  const { kind, id } = partsOf(ref);
  switch (kind) {
    case 'actor':
    case 'route':
      return knownOf(world, ref) > 0;
    case 'tie': {
      const tie = world.program.scenario.ties?.find((one) => one.id === id);
      if (tie === undefined || knownOf(world, ref) === 0) return false;
      return isNameable(world, refOf('actor', tie.a)) && isNameable(world, refOf('actor', tie.b));
    }
    default:
      return true;
  }
}

/** Whether the cell sees a value (or a chart), so that what rests on it may be told. How much is known of a thing is no secret. */
export function isSeen(world: World, path: string): boolean {
  const { kind, id, value } = partsOf(path);
  const { indicators, regional } = world.program.scenario;
  if (value === 'known') return true;
  switch (kind) {
    case 'indicator':
      return indicators.find((one) => one.id === id)?.shown !== 'hidden';
    case 'region':
      return regional.find((one) => one.id === value)?.shown !== 'hidden';
    case 'actor':
      return knownOf(world, refOf('actor', id)) >= KNOWN;
    case 'tie':
    case 'route':
      return isNameable(world, value === '' ? path : ownerOf(path));
    case 'storyline':
      return false;
    case 'unknown':
      return world.values[world.program.layout.slot(valueOf(path, 'known'))] !== 0;
    default:
      return true;
  }
}

/** The same for all the slots that an expression reads. */
export function areSeen(world: World, slots: readonly number[]): boolean {
  return slots.every((slot) => isSeen(world, world.program.layout.slots[slot]?.path ?? ''));
}
