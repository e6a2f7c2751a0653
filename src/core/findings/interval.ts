// The effect of one side against the other, from pairs of plays with the same dice, and how sure it is.

/** An effect in the units of the outcome, with the interval around it. */
export interface Interval {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Outcomes are kept in thousandths, so that means over turns are whole numbers too. */
export const SCALE = 1000;

/**
 * Number of comparisons -> quantile of the normal distribution for two-sided 5 per cent divided by it (Bonferroni). A table, since
 * logarithms differ between computers; between its rows the stricter one counts.
 */
const QUANTILES: readonly (readonly [comparisons: number, quantile: number])[] = [
  [1, 1.96],
  [2, 2.2415],
  [3, 2.394],
  [4, 2.4978],
  [5, 2.5759],
  [6, 2.6383],
  [8, 2.7344],
  [10, 2.8071],
  [12, 2.8653],
  [15, 2.9352],
  [20, 3.0234],
  [25, 3.0903],
  [30, 3.144],
  [40, 3.2273],
  [50, 3.2906],
  [60, 3.3415],
  [80, 3.4206],
  [100, 3.4808],
  [120, 3.5293],
  [150, 3.588],
  [200, 3.6623],
  [250, 3.7191],
  [300, 3.7649],
  [400, 3.8362],
  [500, 3.8906],
  [700, 3.9715],
  [1000, 4.0557],
  [2000, 4.2148],
  [5000, 4.4172],
];

export function quantileFor(comparisons: number): number {
  const row = QUANTILES.find(([most]) => comparisons <= most) ?? QUANTILES.at(-1);
  return (row as readonly [number, number])[1];
}

/** Mean of the differences (in thousandths), and the quantile times its standard error around it; of one pair nothing is sure. */
export function intervalOf(differences: readonly number[], quantile: number): Interval {
  const n = differences.length;
  let [sum, squares] = [0, 0];
  for (const d of differences) {
    sum += d;
    squares += d * d;
  }
  const mean = sum / n / SCALE;
  if (n < 2) return { effect: mean, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const variance = Math.max(0, (n * squares - sum * sum) / n / (n - 1));
  const reach = (quantile * Math.sqrt(variance / n)) / SCALE;
  return { effect: mean, low: mean - reach, high: mean + reach };
}
