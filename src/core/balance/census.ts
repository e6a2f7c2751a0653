// Plays of one doctrine, and all that is read from them: outcomes, watched values, how near conditions came, how long it took, and where
// decisions were met. A piece is some seeds; pieces are put together in their order, so that it does not matter who played which.

import type { Program } from '../compile/program.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { Policy } from '../simulate/policy.ts';
import { addMet, countMet, type MetCounts } from './never-met.ts';
import { addNearness, type Condition, conditionsOf, type NearCount, watchNearness } from './nearness.ts';
import { outcomeOf } from './outcome.ts';
import { addPacing, type PacingCounts, watchPacing } from './pacing.ts';
import { keepSome, type Moment, type Moments, watchMoments } from './sample-moments.ts';
import { type Watched, watcher } from './watch.ts';

export interface Census {
  /** of each play */
  readonly scores: readonly number[];
  /** plays by ending, in the order of the scenario; those without one come last */
  readonly endings: readonly number[];
  readonly best: number;
  readonly watched: Watched;
  readonly near: readonly NearCount[];
  readonly pacing: PacingCounts;
  readonly met: MetCounts;
  readonly moments: Moments;
}

export interface CensusOptions {
  readonly policy: Policy;
  readonly first: number;
  readonly count: number;
  /** paths of values that are followed over the turns */
  readonly watch: readonly string[];
  /** how many moments are kept of each inject and measure */
  readonly keep: number;
}

export function takeCensus(program: Program, options: CensusOptions): Census {
  const { policy, first, count, watch, keep } = options;
  const conditions: readonly Condition[] = conditionsOf(program);
  const [near, pacing, moments] = [watchNearness(conditions), watchPacing(program), watchMoments(program)];
  const met = countMet(program);
  const values = watcher(program, watch);
  const watches = [near, pacing, moments, values];
  const play = batchPlayer(program, {
    policy,
    after: (world) => {
      for (const one of watches) one.after(world);
    },
  });
  const judge = outcomeOf(program);
  const scores: number[] = [];
  const endings = Array.from({ length: program.endings.length + 1 }, () => 0);
  let best = 0;
  for (let k = 0; k < count; k++) {
    for (const one of [near, pacing, moments]) one.begin();
    const world = play((first + k) >>> 0);
    const outcome = judge(world);
    for (const one of [near, pacing]) one.ended();
    met.ended(world);
    scores.push(outcome.score);
    const place = outcome.ending ?? program.endings.length;
    endings[place] = (endings[place] ?? 0) + 1;
    if (outcome.best) best++;
  }
  return {
    scores,
    endings,
    best,
    watched: values.watched,
    near: near.counts,
    pacing: pacing.counts,
    met: met.counts,
    moments: keptOf([moments.moments], keep),
  };
}

const keptOf = (all: readonly Moments[], keep: number): Moments => ({
  injects: keptIn(
    all.map(({ injects }) => injects),
    keep,
  ),
  measures: keptIn(
    all.map(({ measures }) => measures),
    keep,
  ),
});

const keptIn = (all: readonly (readonly (readonly Moment[])[])[], keep: number): readonly (readonly Moment[])[] =>
  (all[0] ?? []).map((_, k) =>
    keepSome(
      all.flatMap((one) => one[k] ?? []),
      keep,
    ),
  );

/** In the order of their seeds. The pieces themselves are used up. */
export function joinCensus(pieces: readonly Census[], keep: number): Census {
  const [head, ...tail] = pieces;
  if (head === undefined) throw new Error('a census of no plays');
  for (const { near, pacing, met } of tail) {
    addNearness(head.near, near);
    addPacing(head.pacing, pacing);
    addMet(head.met, met);
  }
  return {
    scores: pieces.flatMap(({ scores }) => scores),
    endings: head.endings.map((_, k) => pieces.reduce((sum, { endings }) => sum + (endings[k] ?? 0), 0)),
    best: pieces.reduce((sum, { best }) => sum + best, 0),
    watched: head.watched.map((turns, k) =>
      turns.map((__, t) => pieces.flatMap(({ watched }) => watched[k]?.[t] ?? [])),
    ),
    near: head.near,
    pacing: head.pacing,
    met: head.met,
    moments: keptOf(
      pieces.map(({ moments }) => moments),
      keep,
    ),
  };
}
