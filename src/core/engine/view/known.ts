// What the team may know of: the one place that says so. Two questions: may a thing be named, and may a value, or why it moved, be
// told. Everything in this folder asks here.

import { ownerOf, partsOf, refOf, valueOf } from '../../ref/value-path.ts';
import type { Actor } from '../../scenario/language/schema.ts';
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
      if (value === 'strength' && knownOf(world, refOf('tie', id)) < KNOWN) return false;
      return isNameable(world, value === '' ? path : ownerOf(path));
    case 'route':
      if (value === 'control') return isControlSeen(world, id);
      return isNameable(world, value === '' ? path : ownerOf(path));
    case 'storyline':
      return world.program.followed.has(id);
    case 'unknown':
      return world.values[world.program.layout.slot(valueOf(path, 'known'))] !== 0;
    default:
      return true;
  }
}

/** Who controls a route is seen when both are known. */
export function isControlSeen(world: World, route: string): boolean {
  const control = controllerOf(world, route);
  if (control === undefined || knownOf(world, refOf('route', route)) < KNOWN) return false;
  return knownOf(world, refOf('actor', control)) >= KNOWN;
}

/** The actor who controls a route now. */
export function controllerOf(world: World, route: string): string | undefined {
  const start = world.program.scenario.routes.find(({ id }) => id === route)?.control;
  return thingNow(world, valueOf(refOf('route', route), 'control')) ?? start;
}

/** The region in which an actor is based now. */
export const homeOf = (world: World, { id, region }: Actor): string =>
  thingNow(world, valueOf(refOf('actor', id), 'region')) ?? region;

/** Undefined where it cannot change. */
function thingNow({ program, values }: World, path: string): string | undefined {
  const name = program.layout.find(path);
  return name?.kind === 'state' ? name.states[values[name.slot] as number] : undefined;
}

/** The same for all the slots that an expression reads. */
export function areSeen(world: World, slots: readonly number[]): boolean {
  return slots.every((slot) => isSeen(world, world.program.layout.slots[slot]?.path ?? ''));
}
