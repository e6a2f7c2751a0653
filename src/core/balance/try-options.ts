// Every option of many situations under every continuation, in futures with the same dice: the numbers that verdicts are read from.

import type { Policy, PolicyInput } from '../simulate/policy.ts';
import type { World } from '../engine/world.ts';
import { futureSeed, type Futures } from './futures.ts';
import type { Moment } from './sample-moments.ts';

export interface Situation {
  readonly world: World;
  readonly moment: Moment;
  /** those that cannot be taken here are undefined; null: the continuation decides at once */
  readonly options: readonly (PolicyInput | null | undefined)[];
}

export interface Continuation {
  readonly name: string;
  readonly policy: Policy;
}

/** What came of the options of one situation under one continuation. */
export interface Cell {
  readonly situation: number;
  readonly continuation: number;
  /** for each option and future; null where the option could not be taken */
  readonly scores: readonly (readonly number[] | null)[];
  readonly grades: readonly (readonly number[] | null)[];
}

export interface Range {
  /** the number of the first future; others have other dice */
  readonly first: number;
  readonly count: number;
}

export function tryOptions(
  futures: Futures,
  { world, moment, options }: Situation,
  { policy }: Continuation,
  { first, count }: Range,
): Pick<Cell, 'scores' | 'grades'> {
  const outcomes = options.map((option) =>
    option === undefined
      ? null
      : Array.from({ length: count }, (_, k) => futures.outcome(world, option, policy, futureSeed(moment, first + k))),
  );
  return {
    scores: outcomes.map((list) => list?.map(({ score }) => score) ?? null),
    grades: outcomes.map((list) => list?.map(({ grade }) => grade) ?? null),
  };
}

export function tryAll(
  futures: Futures,
  situations: readonly Situation[],
  continuations: readonly Continuation[],
  count: number,
): readonly Cell[] {
  return situations.flatMap((one, situation) =>
    continuations.map(
      (continuation, k): Cell => ({
        situation,
        continuation: k,
        ...tryOptions(futures, one, continuation, { first: 0, count }),
      }),
    ),
  );
}
