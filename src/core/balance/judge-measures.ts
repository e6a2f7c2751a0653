// Verdicts on one measure: what an order of it is worth against going on without it, and how much the target matters.

import {
  against,
  type Difference,
  overTargets,
  type ShownValue,
  shownValue,
  toValue,
  type Value,
  valueOver,
  WITHOUT,
} from './compare.ts';
import { type Judging, LEAST_SITUATIONS } from './judge-choices.ts';
import { type Weighing, type Worth, worthOfAim, worthOfOrder } from './judge-worth.ts';
import type { Cell } from './try-options.ts';

export const MEASURE_VERDICTS = ['helps', 'harms', 'flat', 'mixed', 'unclear'] as const;
export type MeasureVerdict = (typeof MEASURE_VERDICTS)[number];

export interface JudgedTarget {
  /** null: the measure has no target */
  readonly id: string | null;
  readonly situations: number;
  readonly values: Readonly<Record<string, ShownValue>>;
}

/** The best target against the worst, both settled on one half of the situations and measured on the other. */
export interface TargetWorth {
  readonly best: string;
  readonly worst: string;
  readonly values: Readonly<Record<string, ShownValue>>;
}

export interface JudgedMeasure {
  readonly id: string;
  readonly situations: number;
  /** `flat`: it never matters, wherever and under whatever continuation it was tried */
  readonly verdict: MeasureVerdict;
  readonly flat: boolean;
  readonly values: Readonly<Record<string, ShownValue>>;
  readonly targets: readonly JudgedTarget[];
  /** null where there are no two targets to tell apart */
  readonly target_worth: TargetWorth | null;
  /** where an order is surely worth more than a tenth of a point, for better or worse; null: nowhere that these plays can tell */
  readonly worth: Worth | null;
  /** where one target is surely that much better than another */
  readonly worth_of_aim: Worth | null;
}

export function judgeMeasure(judging: Weighing, id: string): JudgedMeasure {
  const { targets } = judging;
  const situations = new Set(judging.cells.map(({ situation }) => situation)).size;
  const verdict = situations < LEAST_SITUATIONS ? 'unclear' : verdictOn(judging, targets.length);
  return {
    id,
    situations,
    verdict,
    flat: verdict === 'flat',
    values: valuesOf(judging, overTargets),
    targets: targets.map((target, k) => judgeTarget(judging, target, k + 1)),
    target_worth: targetWorth(judging, targets),
    worth: worthOfOrder(judging),
    worth_of_aim: worthOfAim(judging),
  };
}

function judgeTarget(judging: Judging, id: string | null, option: number): JudgedTarget {
  const tried = judging.cells.filter(({ scores, continuation }) => continuation === 0 && scores[option] != null);
  return { id, situations: tried.length, values: valuesOf(judging, against(option, WITHOUT)) };
}

const under = ({ cells }: Judging, continuation: number): readonly Cell[] =>
  cells.filter((cell) => cell.continuation === continuation);

function valuesOf(judging: Judging, difference: Difference): Readonly<Record<string, ShownValue>> {
  return Object.fromEntries(
    judging.continuations.flatMap((name, k) => {
      const value = valueOver(under(judging, k), difference, judging.quantile);
      return value === null ? [] : [[name, shownValue(value)]];
    }),
  );
}

function verdictOn(judging: Judging, targets: number): MeasureVerdict {
  const values = allValues(judging, overTargets);
  if (isFlat(judging, targets)) return 'flat';
  const helps = values.some(({ low }) => low > 0);
  const harms = values.some(({ high }) => high < 0);
  if (helps && harms) return 'mixed';
  if (helps) return 'helps';
  return harms ? 'harms' : 'unclear';
}

const allValues = (judging: Judging, difference: Difference, of: 'scores' | 'grades' = 'scores'): readonly Value[] =>
  judging.continuations.flatMap((_, k) => valueOver(under(judging, k), difference, judging.quantile, of) ?? []);

/** On average over its targets it changes nothing that matters, and no target is clearly different from that. */
function isFlat(judging: Judging, targets: number): boolean {
  const { least } = judging;
  const onAverage = (['scores', 'grades'] as const).every((of) =>
    allValues(judging, overTargets, of).every(({ low, high }) => low > -least[of] && high < least[of]),
  );
  const stands = (option: number): boolean =>
    allValues(judging, against(option, WITHOUT)).some(
      ({ mean, low, high }) => (low > 0 || high < 0) && Math.abs(mean) >= least.scores,
    );
  return onAverage && !Array.from({ length: targets }, (_, k) => k + 1).some(stands);
}

function targetWorth(judging: Judging, targets: readonly (string | null)[]): TargetWorth | null {
  const all = judging.continuations.map((_, k) => crossed(under(judging, k), targets.length));
  const [first] = all;
  if (first === undefined || first === null || first.best === first.worst) return null;
  const values = judging.continuations.flatMap((name, k) => {
    const one = all[k];
    return one == null ? [] : [[name, shownValue(toValue(one.differences, judging.quantile))] as const];
  });
  const name = (option: number): string => targets[option - 1] ?? '';
  return { best: name(first.best), worst: name(first.worst), values: Object.fromEntries(values) };
}

interface Crossed {
  readonly best: number;
  readonly worst: number;
  readonly differences: readonly number[];
}

function crossed(cells: readonly Cell[], targets: number): Crossed | null {
  const halves = [0, 1].map((half) => cells.filter(({ situation }) => situation % 2 === half));
  const options = Array.from({ length: targets }, (_, k) => k + 1).filter((option) =>
    halves.every((half) => half.some(({ scores }) => scores[option] != null)),
  );
  if (options.length < 2) return null;
  const differences = halves.flatMap((half, k) => {
    const { best, worst } = extremes(halves[1 - k] ?? [], options);
    return half.flatMap((cell) => against(best, worst)(cell, 'scores') ?? []);
  });
  return differences.length < 2 ? null : { ...extremes(cells, options), differences };
}

function extremes(cells: readonly Cell[], options: readonly number[]): { best: number; worst: number } {
  const worth = options.map((option) => valueOver(cells, against(option, WITHOUT), 0)?.mean ?? 0);
  const at = (wanted: number): number => options[worth.indexOf(wanted)] as number;
  return { best: at(Math.max(...worth)), worst: at(Math.min(...worth)) };
}
