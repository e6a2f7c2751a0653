// Which unknown an answer turns on: one choice (or target, or none) is right where one thing is true, another where something else is.

import type { UnknownCode } from '../compile/program.ts';
import { against, valueOver } from './compare.ts';
import type { Judging } from './judge-choices.ts';
import type { Cell, Situation } from './try-options.ts';

export interface TurnsOn {
  /** `inject.harbour_offer`, `measure.listing` */
  readonly ref: string;
  readonly unknown: string;
  /** under this continuation */
  readonly continuation: string;
  /** for two options of the unknown what is right where it is true, and wrong where the other is */
  readonly right: Readonly<Record<string, string>>;
}

export interface Flipping extends Judging {
  readonly unknowns: readonly UnknownCode[];
  readonly situations: readonly Situation[];
  readonly ref: string;
  /** names of the options */
  readonly options: readonly string[];
}

/** One for each unknown, under the first continuation that shows it. */
export function judgeUnknowns(flipping: Flipping): readonly TurnsOn[] {
  return flipping.unknowns.flatMap((unknown) => {
    const found = flipping.continuations.flatMap((continuation, k) => {
      const right = flipIn(flipping, unknown, k);
      return right === null ? [] : [{ ref: flipping.ref, unknown: unknown.id, continuation, right }];
    });
    return found.slice(0, 1);
  });
}

/** Two options, of which each is better than the other where one thing is true. */
function flipIn(flipping: Flipping, { slot, options: truths }: UnknownCode, continuation: number) {
  const { cells, situations, options, quantile } = flipping;
  const truth = (cell: Cell): number => situations[cell.situation]?.world.values[slot] ?? -1;
  const groups = truths.map((_, k) => cells.filter((cell) => cell.continuation === continuation && truth(cell) === k));
  for (const [c, option] of options.entries())
    for (const [d, other] of options.entries()) {
      if (c >= d) continue;
      const values = groups.map((group) => valueOver(group, against(c, d), quantile));
      const better = values.findIndex((value) => (value?.low ?? 0) > 0);
      const worse = values.findIndex((value) => (value?.high ?? 0) < 0);
      if (better >= 0 && worse >= 0) return { [nameOf(truths[better])]: option, [nameOf(truths[worse])]: other };
    }
  return null;
}

const nameOf = (truth: { readonly id: string } | undefined): string => truth?.id ?? '';
