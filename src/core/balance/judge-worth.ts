// Whether a measure matters: where an order of it, or where it is aimed, is surely worth more than a tenth of a point. An order that helps
// where one thing is true and harms where another is has a mean near nothing, so each truth is looked at as well.

import { quantileFor } from '../findings/interval.ts';
import { against, type Difference, overTargets, type ShownValue, shownValue, valueOver, WITHOUT } from './compare.ts';
import type { Judging } from './judge-choices.ts';
import type { Cell } from './try-options.ts';

/** In points of the score. Less than this is nothing that a team could notice. */
export const LEAST_WORTH = 0.1;

export interface Worth {
  /** null: whatever is true */
  readonly where: { readonly unknown: string; readonly is: string } | null;
  readonly continuation: string;
  /** null: the mean over its targets, or a measure without one */
  readonly target: string | null;
  /** the target it is held against; null: no order */
  readonly against: string | null;
  readonly value: ShownValue;
}

/** An unknown, and which of its options is true in each situation. */
export interface Truths {
  readonly id: string;
  readonly options: readonly string[];
  readonly inSituation: readonly number[];
}

export interface Weighing extends Judging {
  readonly truths: readonly Truths[];
  readonly targets: readonly (string | null)[];
  /** values looked at in the whole study, without regard to what is true */
  readonly comparisons: number;
}

/** The first that is sure: on average, at one target, and both again where a thing is true. Null: nothing is. */
export function worthOfOrder(weighing: Weighing): Worth | null {
  const { targets } = weighing;
  const single = targets.length < 2 ? [] : targets;
  return firstSure(weighing, [
    { target: null, against: null, difference: overTargets },
    ...single.map((target, k) => ({ target, against: null, difference: against(k + 1, WITHOUT) })),
  ]);
}

/** Two targets, one of which is surely better than the other. */
export function worthOfAim(weighing: Weighing): Worth | null {
  const { targets } = weighing;
  return firstSure(
    weighing,
    targets.flatMap((target, a) =>
      targets.flatMap((other, b) => (a < b ? [{ target, against: other, difference: against(a + 1, b + 1) }] : [])),
    ),
  );
}

interface Looked {
  readonly target: string | null;
  readonly against: string | null;
  readonly difference: Difference;
}

function firstSure(weighing: Weighing, looked: readonly Looked[]): Worth | null {
  const { truths, continuations, comparisons } = weighing;
  const all = [null, ...truths.flatMap((truth) => truth.options.map((_, option): Where => ({ truth, option })))];
  const quantile = quantileFor(comparisons * all.length);
  for (const where of all)
    for (const [k, continuation] of continuations.entries()) {
      const cells = cellsWhere(weighing, k, where);
      for (const { difference, ...names } of looked) {
        const value = valueOver(cells, difference, quantile);
        if (value === null || (value.low <= LEAST_WORTH && value.high >= -LEAST_WORTH)) continue;
        return { where: where && nameOf(where), continuation, ...names, value: shownValue(value) };
      }
    }
  return null;
}

interface Where {
  readonly truth: Truths;
  readonly option: number;
}

const cellsWhere = ({ cells }: Weighing, continuation: number, where: Where | null): readonly Cell[] =>
  cells.filter(
    (cell) =>
      cell.continuation === continuation &&
      (where === null || where.truth.inSituation[cell.situation] === where.option),
  );

const nameOf = ({ truth: { id, options }, option }: Where) => ({ unknown: id, is: options[option] ?? '' });
