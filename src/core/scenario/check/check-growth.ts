// What would play, but leave a log too large to be opened again. Counted from above: every rule in every turn, the
// longest move of every chart. Templates multiply both, a rule of theirs by the actors that use it.

import { namesIn } from '../../ref/names-in.ts';
import type { Path } from '../../ref/path.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Effect, Rule, Scenario, Transition } from '../language/schema.ts';
import type { Checking } from './checking.ts';

/** Values in the log of one session by rules and moves. A log may hold 5,000,000; the rest is for the scenario itself, orders and trade. */
const MAX_VALUES = 1_500_000;
/** What a turn resolves is one line of the log, which may hold 1,000,000. */
const MAX_VALUES_OF_TURN = 700_000;
/** Of values of actors, parameters and their names. A log may hold 10,000 names of members. */
const MAX_NAMES = 8_000;
/** A fact of one change without its causes. */
const VALUES_OF_FACT = 20;

export function checkGrowth(checking: Checking): void {
  checkFacts(checking);
  checkNames(checking);
}

function checkFacts({ scenario, findings }: Checking): void {
  const most = Math.min(MAX_VALUES_OF_TURN, Math.floor(MAX_VALUES / scenario.turns));
  let values = 0;
  for (const { path, weight } of everyTurn(scenario)) {
    values += weight;
    if (values <= most) continue;
    findings.add('growth.facts', { path }, { turns: scenario.turns });
    return;
  }
}

interface Part {
  readonly path: Path;
  /** values in the log of one turn */
  readonly weight: number;
}

function* everyTurn(scenario: Scenario): Generator<Part> {
  const { rules = [], actors, storylines = [] } = scenario;
  for (const [k, rule] of rules.entries()) yield { path: ['rules', k], weight: weightOf(scenario, rule) };
  for (const [k, actor] of actors.entries()) {
    for (const [n, rule] of actor.rules.entries())
      yield { path: ['actors', k, 'rules', n], weight: weightOf(scenario, rule) };
    yield* longestMove(scenario, ['actors', k], actor.transitions);
  }
  for (const [k, line] of storylines.entries()) yield* longestMove(scenario, ['storylines', k], line.transitions);
}

/** One move of a chart is made in a turn. */
function* longestMove(scenario: Scenario, owner: Path, transitions: readonly Transition[]): Generator<Part> {
  const weights = transitions.map((transition) => weightOf(scenario, transition));
  const weight = Math.max(0, ...weights);
  if (weight > 0) yield { path: [...owner, 'transitions', weights.indexOf(weight)], weight };
}

function weightOf(scenario: Scenario, { when, effects = [] }: Pick<Rule | Transition, 'when' | 'effects'>): number {
  const tested = readsIn(scenario, when);
  return effects.reduce((sum, effect) => sum + tested + weightOfEffect(scenario, effect), 0);
}

function weightOfEffect(scenario: Scenario, effect: Effect): number {
  const amount = 'by' in effect ? effect.by : 'to' in effect ? effect.to : undefined;
  const reads = [effect.when, effect.chance, amount].reduce<number>((sum, part) => sum + readsIn(scenario, part), 0);
  return reads + VALUES_OF_FACT * (effect.chance === undefined ? 1 : 2);
}

/** How many values it reads, each of which may be named as a cause. */
function readsIn({ regions }: Scenario, source: unknown): number {
  if (typeof source !== 'string') return 0;
  return namesIn(source).reduce((sum, { path }) => sum + (partsOf(path).kind === 'national' ? regions.length : 1), 0);
}

function checkNames({ scenario, findings }: Checking): void {
  const names = new Set(Object.keys(scenario.parameters));
  for (const [k, { values, value_names: named = {} }] of scenario.actors.entries()) {
    for (const id of [...Object.keys(values), ...Object.keys(named)]) names.add(id);
    if (names.size <= MAX_NAMES) continue;
    findings.add('growth.names', { path: ['actors', k, 'values'], key: 'values' }, { most: MAX_NAMES });
    return;
  }
}
