// What is counted of many plays: whole numbers only, so that adding tallies up gives the same whoever counted which play, and in
// whatever order. Indicators are counted value by value, from 0 to 100: percentiles come out exact and memory stays flat.

import type { Program } from '../compile/program.ts';

export const INDICATOR_VALUES = 101;

/** Counts of plays; each list is in the order of the scenario. */
export interface Tally {
  runs: number;
  /** plays that ended so */
  readonly endings: number[];
  /** plays in which it happened at least once */
  readonly injects: number[];
  readonly choices: number[];
  /** for each choice, the sum of the grades of the endings that plays with it came to */
  readonly grades: number[];
  readonly measures: number[];
  /** states of actors, one actor after the other */
  readonly states: number[];
  /** for each indicator, how many plays ended at each value */
  readonly indicators: number[][];
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

export function emptyTally(program: Program): Tally {
  const { scenario } = program;
  const choiceCount = program.injects.reduce((sum, inject) => sum + inject.choices.length, 0);
  return {
    runs: 0,
    endings: zeros(program.endings.length),
    injects: zeros(program.injects.length),
    choices: zeros(choiceCount),
    grades: zeros(choiceCount),
    measures: zeros(program.measures.length),
    states: zeros(scenario.actors.reduce((sum, actor) => sum + actor.states.length, 0)),
    indicators: scenario.indicators.map(() => zeros(INDICATOR_VALUES)),
  };
}

/** Adds `more` to `sum`. Both must be of the same scenario. */
export function addTally(sum: Tally, more: Tally): void {
  sum.runs += more.runs;
  for (const key of ['endings', 'injects', 'choices', 'grades', 'measures', 'states'] as const)
    addCounts(sum[key], more[key]);
  sum.indicators.forEach((counts, k) => addCounts(counts, more.indicators[k] ?? []));
}

function addCounts(sum: number[], more: readonly number[]): void {
  for (let k = 0; k < more.length; k++) sum[k] = (sum[k] ?? 0) + (more[k] ?? 0);
}
