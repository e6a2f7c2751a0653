// Nearest spellings, paid for from one budget: a file full of misspellings costs no more than one with a few.

import { nearestOf } from '../../ref/nearest.ts';

export interface Suggestions {
  /** the nearest name of the scenario, as long as the budget lasts */
  readonly nearest: (path: string) => string | undefined;
  /** the nearest of some ids, as long as the budget lasts */
  readonly near: (written: string, ids: readonly string[]) => string | undefined;
}

/** How many candidates are looked at in all. */
const BUDGET = 60_000;
const MAX_ID_LENGTH = 60;
const MAX_PATH_LENGTH = 100;

/** `names` are all that `nearest` may propose. */
export function suggestionsAmong(names: readonly string[]): Suggestions {
  let budget = BUDGET;
  const asked = new Map<string, string | undefined>();
  return {
    nearest(path) {
      if (asked.has(path)) return asked.get(path);
      if (budget <= 0 || path.length > MAX_PATH_LENGTH) return undefined;
      budget -= names.length;
      const near = nearestOf(path, names);
      asked.set(path, near);
      return near;
    },
    near(written, ids) {
      if (budget <= 0) return undefined;
      budget -= ids.length;
      return nearestOf(written.slice(0, MAX_ID_LENGTH), ids);
    },
  };
}
