// How much of the spread among teams that know their work comes from what is true in the country, and how much from luck. Every team plays
// the same truths, each of them with the same dice several times; the components are those of the analysis of variance with two crossed
// effects and repeats, so that what a truth does to one team and not to another is told apart from the dice.

import { roll } from '../compile/dice.ts';
import type { Program } from '../compile/program.ts';
import { optionAt } from '../engine/unknowns.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { Policy } from '../simulate/policy.ts';
import { betterHalf } from './competent.ts';
import { outcomeOf } from './outcome.ts';
import { sharesOf } from './variance.ts';

/** Shares of the variance of the score; they add up to 1, or are all 0 where nothing can be told. */
export interface SharesOfTruth {
  readonly decisions: number;
  /** what is true, for whoever decides */
  readonly truth: number;
  /** what is true, where it does to one team what it does not to another */
  readonly together: number;
  readonly luck: number;
}

export interface TruthShares extends SharesOfTruth {
  /** the better half of the doctrines, by the mean of their scores, the best first */
  readonly doctrines: readonly string[];
  readonly truths: number;
  /** plays of each truth by each doctrine */
  readonly plays: number;
  /** the best doctrine by itself: how much of its spread is what is true */
  readonly of_the_best: number;
}

/** Scores, truth by truth, `plays` of each in a row. */
export type ScoresOfTruths = readonly number[];

export interface TruthSizes {
  readonly truths: number;
  readonly plays: number;
}

/** `first`: seed of the first play; no two share one. */
export function playTruths(
  program: Program,
  policy: Policy,
  { truths, plays, first }: TruthSizes & { readonly first: number },
): ScoresOfTruths {
  const judge = outcomeOf(program);
  return Array.from({ length: truths }, (_, truth) => {
    const play = batchPlayer(program, { policy, unknowns: truthNumber(program, first, truth) });
    return Array.from({ length: plays }, (__, k) => judge(play((first + truth * plays + k) >>> 0)).score);
  }).flat();
}

/** Unknown to option, drawn by its weights. */
function truthNumber({ unknowns }: Program, seed: number, truth: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    unknowns.map((code) => [code.id, code.options[optionAt(code, roll(seed, truth, code.site, code.total))]?.id ?? '']),
  );
}

/** `scores`: of all doctrines, by name. */
export function truthShares(scores: ReadonlyMap<string, ScoresOfTruths>, { truths, plays }: TruthSizes): TruthShares {
  const better = betterHalf(scores);
  const tables = better.map((name) => cellsOf(scores.get(name) ?? [], plays));
  const [, alone = 0] = sharesOf(componentsOf(tables.slice(0, 1)));
  return {
    doctrines: better,
    truths,
    plays,
    ...namedShares(tables),
    of_the_best: alone,
  };
}

/** Teams that learn and heed it more or less. */
export interface LearnerShares extends SharesOfTruth {
  /** what they heed */
  readonly doctrine: string;
  readonly teams: number;
  readonly truths: number;
  /** plays of each truth by each team */
  readonly plays: number;
}

/** `scores`: of each team. */
export function learnerShares(
  doctrine: string,
  scores: readonly ScoresOfTruths[],
  { truths, plays }: TruthSizes,
): LearnerShares {
  return { doctrine, teams: scores.length, truths, plays, ...namedShares(scores.map((all) => cellsOf(all, plays))) };
}

type Table = readonly (readonly number[])[];

/** Truth by truth. */
const cellsOf = (all: ScoresOfTruths, plays: number): Table =>
  Array.from({ length: all.length / plays }, (_, k) => all.slice(k * plays, (k + 1) * plays));

function namedShares(tables: readonly Table[]): SharesOfTruth {
  const [decisions = 0, truth = 0, together = 0, luck = 0] = sharesOf(componentsOf(tables));
  return { decisions, truth, together, luck };
}

/** `scores[team][truth][play]`: variances of the team, of the truth, of both together and of luck. One team has only the second and the last. */
function componentsOf(scores: readonly (readonly (readonly number[])[])[]): readonly number[] {
  const [teams, truths, plays] = [scores.length, scores[0]?.length ?? 0, scores[0]?.[0]?.length ?? 0];
  if (teams === 0 || truths < 2 || plays < 2) return [0, 0, 0, 0];
  const cells = scores.map((team) => team.map((cell) => sumOf(cell) / plays));
  const ofTeams = cells.map((team) => sumOf(team) / truths);
  const ofTruths = (cells[0] ?? []).map((_, k) => sumOf(cells.map((team) => team[k] as number)) / teams);
  const mean = sumOf(ofTeams) / teams;
  const luck =
    sumOf(scores.flatMap((team, t) => team.map((cell, k) => squaresFrom(cell, cells[t]?.[k] as number)))) /
    (teams * truths * (plays - 1));
  if (teams === 1) return [0, Math.max(0, squaresFrom(ofTruths, mean) / (truths - 1) - luck / plays), 0, luck];
  const apart = cells.flatMap((team, t) =>
    team.map((cell, k) => squareOf(cell - (ofTeams[t] as number) - (ofTruths[k] as number) + mean)),
  );
  const both = sumOf(apart) / ((teams - 1) * (truths - 1));
  return [
    squaresFrom(ofTeams, mean) / (teams - 1) - both / truths,
    squaresFrom(ofTruths, mean) / (truths - 1) - both / teams,
    both - luck / plays,
    luck,
  ].map((part) => Math.max(0, part));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const squaresFrom = (numbers: readonly number[], mean: number): number =>
  numbers.reduce((sum, one) => sum + squareOf(one - mean), 0);
const squareOf = (x: number): number => x * x;
