// Which choices of a paper were out of sight: the conditions of those that are hidden, over the values that the facts had left. It never
// asks the engine, as nothing in this folder does.

import { compileTest } from '../../expression/compile.ts';
import type { Choice, Scenario } from '../../scenario/language/schema.ts';
import { type NamedScenario, nameScenario } from '../../scenario/names/named-scenario.ts';
import type { Slot } from '../../scenario/names/names.ts';
import { readValue, type State } from './fold-facts.ts';

/** Ids of those choices that `state` kept out of sight. */
export function hiddenThen(scenario: Scenario, choices: readonly Choice[], state: State): ReadonlySet<string> {
  const conditions = choices.flatMap(({ id, hidden, requires }) =>
    hidden === true && requires !== undefined ? [{ id, requires }] : [],
  );
  if (conditions.length === 0) return new Set();
  const named = nameScenario(scenario);
  const values = named.layout.slots.map((slot) => numberIn(scenario, state, slot));
  return new Set(conditions.filter(({ requires }) => !holds(named, requires, values)).map(({ id }) => id));
}

function holds(named: NamedScenario, condition: string, values: readonly number[]): boolean {
  const parsed = named.test(condition);
  return parsed.ok && compileTest(parsed.tree)(values);
}

/** States and truths are numbers in expressions; what no fact has written stands at nought. */
function numberIn(scenario: Scenario, state: State, { path, name }: Slot): number {
  const value = readValue(scenario, state, path);
  if (typeof value === 'string') return name.kind === 'state' ? Math.max(0, name.states.indexOf(value)) : 0;
  return Number(value ?? 0);
}
