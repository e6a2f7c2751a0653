// Whether conditions held, over the values that the facts had left. It never asks the engine, as nothing in this folder does.

import { compileTest } from '../../expression/compile.ts';
import { remembered } from '../../ref/remembered.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { type NamedScenario, nameScenario } from '../../scenario/names/named-scenario.ts';
import type { Slot } from '../../scenario/names/names.ts';
import { readValue, type State } from './fold-facts.ts';

/** Its names and conditions, made once for each scenario. */
export const namedOnce = remembered((scenario: Scenario): NamedScenario => nameScenario(scenario));

/** Of any condition whether it held then; none holds that cannot be read. */
export function heldThen(scenario: Scenario, state: State): (condition: string) => boolean {
  const { layout, test } = namedOnce(scenario);
  const values = layout.slots.map((slot) => numberIn(scenario, state, slot));
  return (condition) => {
    const parsed = test(condition);
    return parsed.ok && compileTest(parsed.tree)(values);
  };
}

/** States and truths are numbers in expressions; what no fact has written stands at nought. */
function numberIn(scenario: Scenario, state: State, { path, name }: Slot): number {
  const value = readValue(scenario, state, path);
  if (typeof value === 'string') return name.kind === 'state' ? Math.max(0, name.states.indexOf(value)) : 0;
  return Number(value ?? 0);
}
