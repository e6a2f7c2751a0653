// Sums of scores over futures, and how sure a difference between two of them is. Whole numbers; nothing is rounded but the interval.

/** Score of each future, in their order. */
export type Scores = readonly number[];

export const sumOf = (scores: Scores): number => scores.reduce((sum, score) => sum + score, 0);

export interface PairedSum {
  /** sum over all futures of what `there` scores more than `here` */
  readonly sum: number;
  /** half of the interval around `sum` that holds the true one in 95 of 100 cases, rounded up; 0 when there is only one future */
  readonly within: number;
}

/** Both under the same dice, future by future. */
export function pairedSum(there: Scores, here: Scores): PairedSum {
  const n = here.length;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < n; k++) {
    const difference = (there[k] as number) - (here[k] as number);
    sum += difference;
    squares += difference * difference;
  }
  if (n < 2) return { sum, within: 0 };
  return { sum, within: Math.ceil((196 * Math.sqrt((n * squares - sum * sum) / (n - 1))) / 100) };
}
