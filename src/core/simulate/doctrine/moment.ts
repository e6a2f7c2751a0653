// When a preference counts.

import type { World } from '../../engine/world.ts';
import type { Moments } from '../../scenario/language/schema-doctrine.ts';
import type { Holds } from './sight.ts';

/** Null where it never counts in this scenario. */
export function momentOf({ when, from, until }: Moments, sight: (when: string | undefined) => Holds): Holds {
  const holds = sight(when);
  if (holds === null || (from === undefined && until === undefined)) return holds;
  const [first, last] = [from ?? 1, until ?? Number.MAX_SAFE_INTEGER];
  return (world: World) => world.turn >= first && world.turn <= last && holds(world);
}
