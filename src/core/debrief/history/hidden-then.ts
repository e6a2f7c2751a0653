// Which choices of a paper were out of sight: the conditions of those that are hidden, over the values that the facts had left.

import type { Choice, Scenario } from '../../scenario/language/schema.ts';
import type { State } from './fold-facts.ts';
import { heldThen } from './held-then.ts';

/** Ids of those choices that the state kept out of sight; it is asked for only where a choice can be. */
export function hiddenThen(scenario: Scenario, choices: readonly Choice[], state: () => State): ReadonlySet<string> {
  const conditions = choices.flatMap(({ id, hidden, requires }) =>
    hidden === true && requires !== undefined ? [{ id, requires }] : [],
  );
  if (conditions.length === 0) return new Set();
  const held = heldThen(scenario, state());
  return new Set(conditions.filter(({ requires }) => !held(requires)).map(({ id }) => id));
}
