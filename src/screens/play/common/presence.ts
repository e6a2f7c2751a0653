// Where the mission is at work: measures under way, by region.

import { measureOf, targetOf } from '../../../core/engine/measures.ts';
import type { World } from '../../../core/engine/world.ts';

/** Titles of the measures running or waiting in each region. */
export function presenceOf(world: World): ReadonlyMap<string, readonly string[]> {
  const presence = new Map<string, string[]>();
  for (const order of world.orders) {
    const { measure } = measureOf(world, order);
    const { id } = targetOf(world, order);
    if (measure.target?.kind !== 'region' || id === null) continue;
    presence.set(id, [...(presence.get(id) ?? []), measure.title]);
  }
  return presence;
}
