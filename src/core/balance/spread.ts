// Many numbers as people read them: mean and percentiles, to two decimals.

import type { Spread } from '../simulate/statistics.ts';

const TENTH = 10;
const HALF = 50;

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    mean: meanOf(numbers),
    p10: rankIn(sorted, TENTH),
    p50: rankIn(sorted, HALF),
    p90: rankIn(sorted, 100 - TENTH),
  };
}

/** To two decimals; 0 of none. */
export function meanOf(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  return inHundredths(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

/** From 0 to 1, to four decimals. */
export const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;

/** Never -0, which JSON and tables would tell apart from 0. */
export const inHundredths = (x: number): number => Math.round(x * 100) / 100 + 0;

/** The smallest number that at least `percent` of the sorted ones do not exceed (nearest rank); 0 of none. */
function rankIn(sorted: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((sorted.length * percent) / 100));
  return sorted[rank - 1] ?? 0;
}
