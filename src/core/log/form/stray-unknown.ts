// Whether what settings fix of the unknowns is there in the scenario.

import type { Scenario } from '../../scenario/language/schema.ts';

export interface StrayUnknown {
  readonly unknown: string;
  /** null where the unknown itself is not there */
  readonly option: string | null;
  /** what there is instead */
  readonly known: readonly string[];
}

/** The first that the scenario does not have; null when all fits. */
export function strayUnknown(
  { unknowns = [] }: Pick<Scenario, 'unknowns'>,
  fixed: Readonly<Record<string, string>> = {},
): StrayUnknown | null {
  for (const [unknown, option] of Object.entries(fixed)) {
    const written = unknowns.find(({ id }) => id === unknown);
    if (written === undefined) return { unknown, option: null, known: unknowns.map(({ id }) => id) };
    const known = written.options.map(({ id }) => id);
    if (!known.includes(option)) return { unknown, option, known };
  }
  return null;
}
