import { expect, test } from 'vitest';
import { crossedVariance } from './variance.ts';

const table = (score: (team: number, seed: number) => number, [teams, seeds] = [6, 8]): number[][] =>
  Array.from({ length: teams }, (_, team) => Array.from({ length: seeds }, (__, seed) => score(team, seed)));

test('given a score that only the team decides, then all of the variance is in the decisions', () => {
  expect(crossedVariance(table((team) => team))).toMatchObject({ decisions: 1, seed: 0, interaction: 0 });
});

test('given a score that only the seed decides, then all of it is in the seed', () => {
  expect(crossedVariance(table((_, seed) => seed))).toMatchObject({ decisions: 0, seed: 1, interaction: 0 });
});

test('given a score that turns on both together, then all of it is in the interaction', () => {
  expect(crossedVariance(table((team, seed) => (team + seed) % 2))).toMatchObject({ seed: 0, interaction: 1 });
});

test('given a sum of both, then they share by their own variances', () => {
  // variances of 0, 4 and of 0, 2 in equal parts: 8 and 2 about, as 4 to 1
  const { decisions, seed, interaction } = crossedVariance(table((team, k) => 4 * (team % 2) + 2 * (k % 2), [8, 8]));
  expect([decisions, seed, interaction]).toEqual([0.8, 0.2, 0]);
});

test('given a known table, then mean and variance are those of all its plays', () => {
  expect(
    crossedVariance([
      [1, 2],
      [3, 6],
    ]),
  ).toMatchObject({ teams: 2, seeds: 2, mean: 3, variance: 3.5 });
});

test('given the same everywhere, or one team alone, then there is nothing to share', () => {
  expect(crossedVariance(table(() => 7))).toMatchObject({ decisions: 0, seed: 0, interaction: 0 });
  expect(crossedVariance([[1, 2, 3]])).toMatchObject({ decisions: 0, seed: 0, interaction: 0 });
});
