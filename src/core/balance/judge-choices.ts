// Verdicts on the choices of one inject. A choice is *settled* when it is right wherever it was tried, *losing* when it never is, *flat*
// when it makes no difference that matters, *open* when it was seen to be right here and wrong there, and else *unclear*.

import { quantileFor, SCALE } from '../findings/interval.ts';
import {
  against,
  againstBest,
  againstOthers,
  isClearlyBetter,
  meanOfOption,
  othersIn,
  type ShownValue,
  shownValue,
  type Value,
  valueOver,
} from './compare.ts';
import { shareOf } from './spread.ts';
import type { Cell } from './try-options.ts';

export const VERDICTS = ['settled', 'losing', 'flat', 'open', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judging {
  readonly cells: readonly Cell[];
  /** names of the continuations */
  readonly continuations: readonly string[];
  /** a difference below it does not matter, in points of the score and of the grade */
  readonly least: Readonly<Record<'scores' | 'grades', number>>;
  readonly quantile: number;
  /** the same situation and continuation with other dice, and more of them */
  readonly again: (cell: Cell) => Cell;
}

export interface JudgedChoice {
  /** `inject.choice` */
  readonly id: string;
  /** in how many situations it could be taken beside another */
  readonly situations: number;
  readonly verdict: Verdict;
  readonly settled: boolean;
  readonly losing: boolean;
  readonly flat: boolean;
  /** share of the situations and continuations in which it came out best by itself; of those in which one did */
  readonly right: number;
  /** a choice of the same paper that is better under every continuation and nowhere worse */
  readonly dominated_by: string | null;
  /** against the mean of the other choices, under each continuation */
  readonly values: Readonly<Record<string, ShownValue>>;
}

/** Fewer situations tell nothing. */
export const LEAST_SITUATIONS = 10;

/** `ids`: of the choices, as `inject.choice`. */
export function judgeChoices(judging: Judging, ids: readonly string[]): readonly JudgedChoice[] {
  const wins = ids.map((_, c) => ids.map((__, d) => (c === d ? false : beats(judging, c, d))));
  return ids.map((id, choice): JudgedChoice => {
    const situations = situationsOf(judging, choice);
    const by = ids.findIndex((_, d) => wins[d]?.[choice] === true);
    const verdict = situations < LEAST_SITUATIONS ? 'unclear' : verdictOn(judging, choice, wins);
    return {
      id,
      situations,
      verdict,
      settled: verdict === 'settled',
      losing: verdict === 'losing',
      flat: verdict === 'flat',
      right: rightIn(judging, choice),
      dominated_by: situations >= LEAST_SITUATIONS && by >= 0 ? (ids[by] ?? null) : null,
      values: valuesOf(judging, choice),
    };
  });
}

function verdictOn(judging: Judging, choice: number, wins: readonly (readonly boolean[])[]): Verdict {
  if (isFlat(judging, choice)) return 'flat';
  const rivals = rivalsOf(judging, choice);
  if (rivals.length > 0 && rivals.every((other) => wins[choice]?.[other] === true)) return 'settled';
  if (loses(judging, choice)) return 'losing';
  return isRightSomewhere(judging, choice, rivals) && isWrongSomewhere(judging, choice, rivals) ? 'open' : 'unclear';
}

const under = ({ cells }: Judging, continuation: number): readonly Cell[] =>
  cells.filter((cell) => cell.continuation === continuation);

const situationsOf = (judging: Judging, choice: number): number =>
  under(judging, 0).filter((cell) => cell.scores[choice] != null && othersIn(cell, choice).length > 0).length;

/** The other choices that were ever open beside it. */
const rivalsOf = (judging: Judging, choice: number): readonly number[] => [
  ...new Set(judging.cells.flatMap((cell) => (cell.scores[choice] == null ? [] : othersIn(cell, choice)))),
];

function valuesOf(judging: Judging, choice: number): Readonly<Record<string, ShownValue>> {
  return Object.fromEntries(
    judging.continuations.flatMap((name, k) => {
      const value = valueOver(under(judging, k), againstOthers(choice), judging.quantile);
      return value === null ? [] : [[name, shownValue(value)]];
    }),
  );
}

const every = (judging: Judging, holds: (cells: readonly Cell[]) => boolean): boolean =>
  judging.continuations.every((_, k) => holds(under(judging, k)));
const some = (judging: Judging, holds: (cells: readonly Cell[]) => boolean): boolean =>
  judging.continuations.some((_, k) => holds(under(judging, k)));

const isWithin = (value: Value | null, least: number): boolean =>
  value !== null && value.low > -least && value.high < least;

/** Against each other choice alike: the mean of several would hide one that is better behind one that is worse. */
function isFlat(judging: Judging, choice: number): boolean {
  const rivals = rivalsOf(judging, choice);
  const { quantile, least } = judging;
  return (
    rivals.length > 0 &&
    every(judging, (cells) =>
      rivals.every((other) =>
        (['scores', 'grades'] as const).every((of) =>
          isWithin(valueOver(cells, against(choice, other), quantile, of), least[of]),
        ),
      ),
    )
  );
}

/** Better on average under every continuation, not worse in grade, and in no situation clearly worse. */
function beats(judging: Judging, choice: number, other: number): boolean {
  const { quantile, least, again } = judging;
  const difference = against(choice, other);
  const onAverage = every(judging, (cells) => {
    const score = valueOver(cells, difference, quantile);
    const grade = valueOver(cells, difference, quantile, 'grades');
    return score !== null && score.low > 0 && (grade === null || grade.high >= 0);
  });
  if (!onAverage) return false;
  const looksWorse = (cell: Cell): boolean => (difference(cell, 'scores') ?? 0) < -least.scores * SCALE;
  const own = quantileFor(judging.cells.length);
  return !judging.cells.some((cell) => looksWorse(cell) && isClearlyBetter(again(cell), other, choice, own));
}

/** Worse than the best of the others on average under every continuation, not better in grade, and nowhere clearly better. */
function loses(judging: Judging, choice: number): boolean {
  const { quantile } = judging;
  const onAverage = every(judging, (cells) => {
    const score = valueOver(cells, againstBest(choice), quantile);
    const grade = valueOver(cells, againstBest(choice), quantile, 'grades');
    return score !== null && score.high < 0 && (grade === null || grade.low <= 0);
  });
  return onAverage && !isBestAnywhere(judging, choice);
}

/** Where it looks best by what matters, other dice and more of them are asked whether it clearly is: looks alone are often luck. */
function isBestAnywhere({ cells, least, again }: Judging, choice: number): boolean {
  const own = quantileFor(cells.length);
  return cells.some((cell) => {
    if (leadOf(cell, choice) <= least.scores) return false;
    const other = again(cell);
    return othersIn(other, choice).every((rival) => isClearlyBetter(other, choice, rival, own));
  });
}

function rightIn({ cells }: Judging, choice: number): number {
  const told = cells.filter(({ scores }) => scores[choice] != null);
  const won = told.filter((cell) => leadOf(cell, choice) > 0).length;
  const some = told.filter((cell) => cell.scores.some((_, option) => leadOf(cell, option) > 0)).length;
  return shareOf(won, some);
}

/** Over the best of the others; 0 where there is none. */
function leadOf(cell: Cell, choice: number): number {
  const own = meanOfOption(cell, choice);
  const others = othersIn(cell, choice).map((other) => meanOfOption(cell, other) ?? 0);
  return own === null || others.length === 0 ? 0 : own - Math.max(...others);
}

function isRightSomewhere(judging: Judging, choice: number, rivals: readonly number[]): boolean {
  const { quantile } = judging;
  const wins = (cells: readonly Cell[]): boolean =>
    rivals.every((other) => (valueOver(cells, against(choice, other), quantile)?.low ?? 0) > 0);
  return some(judging, wins) || isBestAnywhere(judging, choice);
}

function isWrongSomewhere(judging: Judging, choice: number, rivals: readonly number[]): boolean {
  const { quantile } = judging;
  const losing = (cells: readonly Cell[]): boolean =>
    rivals.some((other) => (valueOver(cells, against(choice, other), quantile)?.high ?? 0) < 0);
  return some(judging, losing) || rivals.some((other) => isBestAnywhere(judging, other));
}
