// Differences between options, situation by situation, and how sure they are over all of them. A situation counts once, however many
// futures it has; intervals are widened for the number of comparisons of the whole scenario.

import { intervalOf, SCALE } from '../findings/interval.ts';
import { inHundredths } from './spread.ts';
import type { Cell } from './try-options.ts';

/** In points of the score (or of the grade). */
export interface Value {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
export type Measured = 'scores' | 'grades';

/** A situation's difference in thousandths; null where it cannot be told. */
export type Difference = (cell: Cell, of: Measured) => number | null;

export function valueOver(cells: readonly Cell[], difference: Difference, quantile: number, of: Measured = 'scores') {
  const list = cells.flatMap((cell) => difference(cell, of) ?? []);
  return list.length === 0 ? null : toValue(list, quantile);
}

export function toValue(thousandths: readonly number[], quantile: number): Value {
  const { effect, low, high } = intervalOf(thousandths, quantile);
  return { mean: effect, low, high };
}

/** As it is printed. Of one situation alone nothing is sure, and JSON knows no infinity. */
export function shownValue({ mean, low, high }: Value): { mean: number; low: number | null; high: number | null } {
  const shown = (x: number): number | null => (Number.isFinite(x) ? inHundredths(x) : null);
  return { mean: inHundredths(mean), low: shown(low), high: shown(high) };
}
export type ShownValue = ReturnType<typeof shownValue>;

type Keep = (future: number) => boolean;
const ALL: Keep = () => true;
const EVEN: Keep = (future) => future % 2 === 0;
const ODD: Keep = (future) => future % 2 === 1;

function meanIn(list: readonly number[], keep: Keep): number {
  let [sum, n] = [0, 0];
  for (const [k, one] of list.entries()) {
    if (!keep(k)) continue;
    sum += one;
    n++;
  }
  return n === 0 ? 0 : sum / n;
}

const thousandths = (x: number): number => Math.round(x * SCALE);

/** Mean of one option over its futures; null where it could not be taken. */
export function meanOfOption(cell: Cell, option: number, of: Measured = 'scores'): number | null {
  const list = cell[of][option];
  return list == null ? null : meanIn(list, ALL);
}

/** One option against another. */
export const against =
  (option: number, other: number): Difference =>
  (cell, of) => {
    const [a, b] = [meanOfOption(cell, option, of), meanOfOption(cell, other, of)];
    return a === null || b === null ? null : thousandths(a - b);
  };

/** Of the options of a measure: no order of it. Its targets follow in the order of the program. */
export const WITHOUT = 0;

/** Mean of what the targets that could be ordered are worth. */
export const overTargets: Difference = (cell, of) => {
  const worth = cell[of].flatMap((list, option) =>
    list === null || option === WITHOUT ? [] : [against(option, WITHOUT)(cell, of) ?? 0],
  );
  return worth.length === 0 ? null : Math.round(worth.reduce((sum, one) => sum + one, 0) / worth.length);
};

/** One option against the mean of the others that could be taken. */
export const againstOthers =
  (option: number): Difference =>
  (cell, of) => {
    const own = meanOfOption(cell, option, of);
    const others = othersIn(cell, option).map((other) => meanOfOption(cell, other, of) ?? 0);
    if (own === null || others.length === 0) return null;
    return thousandths(own - others.reduce((sum, one) => sum + one, 0) / others.length);
  };

/**
 * One option against the best of the others. Which is best is settled on one half of the futures and measured on the other, both ways:
 * the best of several noisy means would else look better than it is.
 */
export const againstBest =
  (option: number): Difference =>
  (cell, of) => {
    const own = cell[of][option];
    const others = othersIn(cell, option);
    if (own == null || others.length === 0) return null;
    const half = (settle: Keep, measure: Keep): number => {
      const best = bestOf(others, (other) => meanIn(cell.scores[other] ?? [], settle));
      return meanIn(own, measure) - meanIn(cell[of][best] ?? [], measure);
    };
    return thousandths((half(EVEN, ODD) + half(ODD, EVEN)) / 2);
  };

export const othersIn = ({ scores }: Cell, option: number): readonly number[] =>
  scores.flatMap((list, k) => (list === null || k === option ? [] : [k]));

export function bestOf(options: readonly number[], mean: (option: number) => number): number {
  return options.reduce((best, one) => (mean(one) > mean(best) ? one : best), options[0] as number);
}

/** Future by future in one cell: whether one option is clearly better there than another. */
export function isClearlyBetter({ scores }: Cell, option: number, other: number, quantile: number): boolean {
  const [a, b] = [scores[option], scores[other]];
  if (a == null || b == null) return false;
  return (
    toValue(
      a.map((score, k) => (score - (b[k] ?? 0)) * SCALE),
      quantile,
    ).low > 0
  );
}
