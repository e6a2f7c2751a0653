// Which homes of actors and controls of routes can change in play: those that some effect sets. All others are known from the start.

import { type Aliases, lastOf, partsOf, unalias } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';
import { aimedAt } from './targets.ts';
import { usesOf } from './uses.ts';

const THINGS: ReadonlySet<string> = new Set(['region', 'control']);

/** Paths as `route.creek.control`; may hold others that end in the same words. */
export function unsettledIn(scenario: Scenario): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { effect, targets } of usesOf(scenario).effects) {
    if (!('set' in effect) || !THINGS.has(lastOf(effect.set))) continue;
    for (const target of targets.length === 0 ? [null] : targets) found.add(unalias(effect.set, aimedAt(target)));
  }
  return found;
}

/** What an effect sets it to: an id, or a thing (`self`, `target`, `actor.crew`). */
export function idMeant(to: string, of: string, aliases: Aliases): string {
  const { kind, id } = partsOf(unalias(to, aliases));
  return kind === of && id !== '' ? id : to;
}
