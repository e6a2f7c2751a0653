// The doctrines that do well, and where their plays end: what an able team may come to expect.

import type { Program } from '../compile/program.ts';
import { shareOf } from './spread.ts';

/** The better half of the doctrines, rounded up, by the mean of their scores, the best first. All have as many plays. */
export function betterHalf(scores: ReadonlyMap<string, readonly number[]>): readonly string[] {
  const sums = [...scores].map(([name, all]) => ({ name, sum: all.reduce((sum, one) => sum + one, 0) }));
  const ranked = sums.sort((a, b) => b.sum - a.sum);
  return ranked.slice(0, Math.ceil(ranked.length / 2)).map(({ name }) => name);
}

export interface Competent {
  /** the better half of those that were counted, the best first */
  readonly doctrines: readonly string[];
  /** of these doctrines together */
  readonly plays: number;
  /** share of these plays by ending */
  readonly endings: Readonly<Record<string, number>>;
}

/** Of one doctrine: the score of each play, and how many ended so, as the scenario lists the endings. */
export interface Played {
  readonly scores: readonly number[];
  readonly endings: readonly number[];
}

export function competentOf({ endings: codes }: Program, played: ReadonlyMap<string, Played>): Competent {
  const doctrines = betterHalf(new Map([...played].map(([name, { scores }]) => [name, scores])));
  const able = doctrines.flatMap((name) => played.get(name) ?? []);
  const plays = able.reduce((sum, { scores }) => sum + scores.length, 0);
  const endedSo = (k: number): number => able.reduce((sum, { endings }) => sum + (endings[k] ?? 0), 0);
  return {
    doctrines,
    plays,
    endings: Object.fromEntries(codes.map(({ id }, k) => [id, shareOf(endedSo(k), plays)])),
  };
}
