// Whether a change can be what a condition waited for: that a value fell does not explain that it was high enough.

import { boundOf } from '../../expression/compile.ts';
import type { Test } from '../../expression/expression.ts';
import { readsOf } from '../../expression/reads.ts';
import type { Fact } from '../../log/form/fact.ts';
import { findTransitions } from '../../log/form/find-cause.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { namedOnce } from '../history/held-then.ts';
import { ruleBehind } from './find-note.ts';

/** False only where all that the condition asks of the changed value is a limit, and the change went away from it. */
export function explains(scenario: Scenario, fact: Fact, cause: Fact | undefined): boolean {
  if (cause?.type !== 'changed' || cause.applied === 0) return true;
  const condition = conditionBehind(scenario, fact);
  if (condition === undefined) return true;
  const { layout, test } = namedOnce(scenario);
  const parsed = test(condition);
  const name = layout.find(cause.value);
  if (!parsed.ok || name === undefined || !('slot' in name)) return true;
  const ways = waysAsked(parsed.tree, name.slot);
  return ways.length === 0 || ways.includes('any') || ways.includes(cause.applied > 0 ? 'up' : 'down');
}

function conditionBehind(scenario: Scenario, fact: Fact): string | undefined {
  if (fact.type !== 'moved' || fact.transition === null) return ruleBehind(scenario, fact)?.when;
  const { kind, id } = partsOf(fact.chart);
  return findTransitions(scenario, kind, id)[fact.transition]?.when;
}

type Way = 'up' | 'down' | 'any';
const OTHER = { up: 'down', down: 'up', any: 'any' } as const;

/** `indicator.peace >= 58` asks it to have gone up; what is no limit of this value alone may ask anything of it. */
function waysAsked(tree: Test, slot: number): readonly Way[] {
  switch (tree.kind) {
    case 'not':
      return waysAsked(tree.of, slot).map((way) => OTHER[way]);
    case 'and':
    case 'or':
      return [...waysAsked(tree.left, slot), ...waysAsked(tree.right, slot)];
    default: {
      if (!readsOf(tree).includes(slot)) return [];
      const bound = boundOf(tree);
      return [bound === null ? 'any' : bound.sign > 0 ? 'up' : 'down'];
    }
  }
}
