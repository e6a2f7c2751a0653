// Whether a change can be what a condition waited for: that a value fell does not explain that it was high enough.

import type { Fact } from '../../log/form/fact.ts';
import { findTransitions } from '../../log/form/find-cause.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { ruleBehind } from './find-note.ts';

/** False only where all that the condition asks of the changed value is a limit, and the change went away from it. */
export function explains(scenario: Scenario, fact: Fact, cause: Fact | undefined): boolean {
  if (cause?.type !== 'changed' || cause.applied === 0) return true;
  const ways = waysAsked(conditionBehind(scenario, fact) ?? '', cause.value);
  return ways.length === 0 || ways.includes(cause.applied > 0 ? 'up' : 'down');
}

function conditionBehind(scenario: Scenario, fact: Fact): string | undefined {
  if (fact.type !== 'moved' || fact.transition === null) return ruleBehind(scenario, fact)?.when;
  const { kind, id } = partsOf(fact.chart);
  return findTransitions(scenario, kind, id)[fact.transition]?.when;
}

/** `indicator.peace >= 58` asks it to have gone up. */
function waysAsked(condition: string, path: string): readonly ('up' | 'down')[] {
  if (condition.includes('!(')) return [];
  const limit = new RegExp(`(?<![\\w.+*/-]\\s*)${path.replaceAll('.', '\\.')}\\s*([<>])=?\\s*\\d`, 'g');
  return [...condition.matchAll(limit)].map(([, sign]) => (sign === '>' ? 'up' : 'down'));
}
