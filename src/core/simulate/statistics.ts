// A tally as people and programs read it: counts by id, what was never reached, indicators as mean and percentiles.

import type { Scenario } from '../scenario/language/schema.ts';
import type { Tally } from './tally.ts';

export type Counts = Readonly<Record<string, number>>;
export const REACH_KINDS = ['injects', 'choices', 'measures', 'actorStates'] as const;
export type ReachKind = (typeof REACH_KINDS)[number];

/** Final values over all plays. */
export interface Spread {
  /** to two decimals */
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Grades of endings, 1 worst to 5 best, as means to two decimals. */
export interface Grades {
  readonly mean: number;
  /** of the plays in which the choice was taken; choices that no play took are left out */
  readonly choices: Readonly<Record<string, number>>;
}

export interface Statistics {
  readonly scenario: string;
  readonly runs: number;
  /** every ending there is, also those that no play came to */
  readonly endings: Counts;
  /** plays in which it happened; `choices` are `inject.choice`, `actorStates` are `actor.state` */
  readonly reached: Readonly<Record<ReachKind, Counts>>;
  readonly unreached: Readonly<Record<'endings' | ReachKind, readonly string[]>>;
  readonly indicators: Readonly<Record<string, Spread>>;
  readonly grades: Grades;
}

export function statisticsOf(scenario: Scenario, tally: Tally): Statistics {
  const { injects, actors } = scenario;
  const endings = list(scenario.endings, tally.endings);
  const all = {
    injects: list(injects, tally.injects),
    choices: listOf(
      injects.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice.id}`)),
      tally.choices,
    ),
    measures: list(scenario.measures, tally.measures),
    actorStates: listOf(
      actors.flatMap(({ id, states }) => states.map((state) => `${id}.${state.id}`)),
      tally.states,
    ),
  };
  return {
    scenario: scenario.id,
    runs: tally.runs,
    endings: Object.fromEntries(endings),
    reached: eachKind((kind) => Object.fromEntries(all[kind].filter(([, count]) => count > 0))),
    unreached: { endings: never(endings), ...eachKind((kind) => never(all[kind])) },
    indicators: Object.fromEntries(
      scenario.indicators.map(({ id }, k) => [id, spreadOf(tally.indicators[k] ?? [], tally.runs)]),
    ),
    grades: gradesOf(scenario, tally, all.choices),
  };
}

function gradesOf({ endings }: Scenario, tally: Tally, choices: Counted): Grades {
  const sum = endings.reduce((total, { grade }, k) => total + grade * (tally.endings[k] ?? 0), 0);
  return {
    mean: meanOf(sum, tally.runs),
    choices: Object.fromEntries(
      choices.flatMap(([id, count], k) => (count === 0 ? [] : [[id, meanOf(tally.grades[k] ?? 0, count)]])),
    ),
  };
}

/** To two decimals. */
const meanOf = (sum: number, count: number): number => (count === 0 ? 0 : Math.round((sum * 100) / count) / 100);

type Counted = readonly (readonly [id: string, count: number])[];

const listOf = (ids: readonly string[], counts: readonly number[]): Counted =>
  ids.map((id, k) => [id, counts[k] ?? 0] as const);
const list = (things: readonly { readonly id: string }[], counts: readonly number[]): Counted =>
  listOf(
    things.map((thing) => thing.id),
    counts,
  );
const never = (counted: Counted): string[] => counted.filter(([, count]) => count === 0).map(([id]) => id);

function eachKind<T>(of: (kind: ReachKind) => T): Record<ReachKind, T> {
  return {
    injects: of('injects'),
    choices: of('choices'),
    measures: of('measures'),
    actorStates: of('actorStates'),
  };
}

function spreadOf(counts: readonly number[], runs: number): Spread {
  const sum = counts.reduce((total, count, value) => total + count * value, 0);
  const at = (percent: number): number => percentile(counts, runs, percent);
  return { mean: meanOf(sum, runs), p10: at(10), p50: at(50), p90: at(90) };
}

/** The smallest value that at least `percent` of the plays do not exceed (nearest rank). */
export function percentile(counts: readonly number[], runs: number, percent: number): number {
  const rank = Math.max(1, Math.ceil((runs * percent) / 100));
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value] ?? 0;
    if (seen >= rank) return value;
  }
  return 0;
}
