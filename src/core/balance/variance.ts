// How much of the spread of the score comes from who decides, how much from the dice alone, and how much from the two together. Every
// decision-maker plays every seed once (a crossed design); the components are those of the two-way analysis of variance, from whole sums.

/** Shares of the variance; they add up to 1, or are all 0 where every play came to the same. */
export interface Shares {
  readonly decisions: number;
  readonly seed: number;
  readonly interaction: number;
}

export interface Crossed extends Shares {
  readonly teams: number;
  readonly seeds: number;
  /** of the score, over all plays */
  readonly mean: number;
  /** square of the standard deviation of the score, over all plays */
  readonly variance: number;
}

/** `scores[team][seed]`, as many for each team. */
export function crossedVariance(scores: readonly (readonly number[])[]): Crossed {
  const [teams, seeds] = [scores.length, scores[0]?.length ?? 0];
  const { total, squares, rows, columns } = sumsOf(scores);
  const plays = teams * seeds;
  if (teams < 2 || seeds < 2) return { teams, seeds, mean: 0, variance: 0, decisions: 0, seed: 0, interaction: 0 };
  // Sums of squares, each times the number of plays, so that they are whole.
  const all = plays * squares - total * total;
  const ofTeams = teams * sumOfSquares(rows) - total * total;
  const ofSeeds = seeds * sumOfSquares(columns) - total * total;
  const rest = (all - ofTeams - ofSeeds) / ((teams - 1) * (seeds - 1));
  const parts = [(ofTeams / (teams - 1) - rest) / seeds, (ofSeeds / (seeds - 1) - rest) / teams, rest];
  const [decisions = 0, seed = 0, interaction = 0] = sharesOf(parts.map((part) => Math.max(0, part)));
  const round = (x: number): number => Math.round(x * 100) / 100;
  return {
    teams,
    seeds,
    mean: round(total / plays),
    variance: round(all / plays / plays),
    decisions,
    seed,
    interaction,
  };
}

interface Sums {
  readonly total: number;
  readonly squares: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function sumsOf(scores: readonly (readonly number[])[]): Sums {
  const rows = scores.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columns = (scores[0] ?? []).map((_, k) => scores.reduce((sum, row) => sum + (row[k] as number), 0));
  const squares = scores.reduce((sum, row) => sum + sumOfSquares(row), 0);
  return { total: rows.reduce((sum, one) => sum + one, 0), squares, rows, columns };
}

const sumOfSquares = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one * one, 0);

/** In thousandths; what rounding leaves over goes to the last. */
export function sharesOf(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => 0);
  const shares = parts.map((part) => Math.round((1000 * part) / whole));
  const before = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return [...shares.slice(0, -1), 1000 - before].map((share) => share / 1000);
}
