// A tally as people and programs read it: counts by id, what was never reached, indicators as mean and percentiles.

import type { Scenario } from '../scenario/schema.ts';
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

export interface Statistics {
  readonly scenario: string;
  readonly runs: number;
  /** every ending there is, also those that no play came to */
  readonly endings: Counts;
  /** plays in which it happened; `choices` are `inject.choice`, `actorStates` are `actor.state` */
  readonly reached: Readonly<Record<ReachKind, Counts>>;
  readonly unreached: Readonly<Record<'endings' | ReachKind, readonly string[]>>;
  readonly indicators: Readonly<Record<string, Spread>>;
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
  };
}

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
  return { mean: runs === 0 ? 0 : Math.round((sum * 100) / runs) / 100, p10: at(10), p50: at(50), p90: at(90) };
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
