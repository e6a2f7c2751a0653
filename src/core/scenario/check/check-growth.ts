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
/** In one session; so few are not weighed, since each of them may write 300 values and be no harm. */
const FEW_EFFECTS = 5_000;
/** A fact of one change without its causes. */
const VALUES_OF_FACT = 20;

export function checkGrowth(checking: Checking): void {
  checkFacts(checking);
  checkNames(checking);
}

function checkFacts({ scenario, findings }: Checking): void {
  let effects = 0;
  for (const { weight } of everyTurn(scenario, effectsOf)) effects += weight;
  if (effects * scenario.turns <= FEW_EFFECTS) return;
  const most = Math.min(MAX_VALUES_OF_TURN, Math.floor(MAX_VALUES / scenario.turns));
  let values = 0;
  for (const { path, weight } of everyTurn(scenario, weightOf)) {
    values += weight;
    if (values <= most) continue;
    findings.add('growth.facts', { path }, { turns: scenario.turns });
    return;
  }
}

interface Part {
  readonly path: Path;
  readonly weight: number;
}

type Acting = Pick<Rule | Transition, 'when' | 'effects'> & Pick<Transition, 'chance'>;
type Weigh = (acting: Acting, scenario: Scenario) => number;

const effectsOf: Weigh = ({ effects = [], chance }) => effects.length + (chance === undefined ? 0 : 1);

function* everyTurn(scenario: Scenario, weigh: Weigh): Generator<Part> {
  const { rules = [], actors, storylines = [] } = scenario;
  for (const [k, rule] of rules.entries()) yield { path: ['rules', k], weight: weigh(rule, scenario) };
  for (const [k, actor] of actors.entries()) {
    for (const [n, rule] of actor.rules.entries())
      yield { path: ['actors', k, 'rules', n], weight: weigh(rule, scenario) };
    yield* longestMove(['actors', k], actor.transitions, (one) => weigh(one, scenario));
  }
  for (const [k, line] of storylines.entries())
    yield* longestMove(['storylines', k], line.transitions, (one) => weigh(one, scenario));
}

/** One move of a chart is made in a turn; but those that are left to luck may all be rolled for. */
function* longestMove(
  owner: Path,
  transitions: readonly Transition[],
  weigh: (acting: Acting) => number,
): Generator<Part> {
  const weights = transitions.map(weigh);
  const heaviest = weights.indexOf(Math.max(0, ...weights));
  for (const [k, weight] of weights.entries())
    if (weight > 0 && (k === heaviest || transitions[k]?.chance !== undefined))
      yield { path: [...owner, 'transitions', k], weight };
}

/** Values in the log of one turn. */
function weightOf({ when, effects = [], chance }: Acting, scenario: Scenario): number {
  const tested = readsIn(scenario, when) + readsIn(scenario, chance);
  const rolled = chance === undefined ? 0 : VALUES_OF_FACT + tested;
  return effects.reduce((sum, effect) => sum + tested + weightOfEffect(scenario, effect), rolled);
}

function weightOfEffect(scenario: Scenario, effect: Effect): number {
  const amount = 'by' in effect ? effect.by : 'to' in effect ? effect.to : undefined;
  const reads = [effect.when, effect.chance, amount].reduce<number>((sum, part) => sum + readsIn(scenario, part), 0);
  // one roll for all, but a fact with all its causes for each region
  const facts = 'change' in effect && partsOf(effect.change).kind === 'national' ? scenario.regions.length : 1;
  return (reads + VALUES_OF_FACT) * facts + (effect.chance === undefined ? 0 : VALUES_OF_FACT);
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
