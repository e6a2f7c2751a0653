// The form of a scenario is that of what authors write. A log holds it with the library resolved: nothing left to look up.

import type { AuthoredActor, AuthoredScenario, Scenario } from '../../scenario/language/schema.ts';
import type { Path } from '../../ref/path.ts';
import type { ShapeProblem } from '../form/log-problem.ts';

/** The first thing that is not written out in full; null when the scenario is a resolved one. */
export function firstUnresolved(scenario: AuthoredScenario | Scenario): ShapeProblem | null {
  const path = unresolvedMeasure(scenario) ?? unresolvedActor(scenario);
  return path && { path, shape: { fault: 'unresolved' } };
}

function unresolvedMeasure(scenario: AuthoredScenario | Scenario): Path | null {
  const at = scenario.measures.findIndex((measure) => 'use' in measure);
  return at < 0 ? null : ['measures', at];
}

function unresolvedActor(scenario: AuthoredScenario | Scenario): Path | null {
  const at = scenario.actors.findIndex((actor: AuthoredActor) => !isWrittenOut(actor));
  return at < 0 ? null : ['actors', at];
}

function isWrittenOut(actor: AuthoredActor): boolean {
  const { template, values, states, transitions, rules } = actor;
  if (template !== undefined || actor.with !== undefined) return false;
  if (values === undefined || states === undefined || transitions === undefined || rules === undefined) return false;
  return Object.values(values).every((value) => isNumber(typeof value === 'object' ? value.start : value));
}

const isNumber = (value: unknown): boolean => typeof value === 'number';
