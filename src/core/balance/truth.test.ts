import { describe, expect, test } from 'vitest';
import { roll } from '../compile/dice.ts';
import { learnerShares, truthShares } from './truth.ts';

const SIZES = { truths: 40, plays: 6 };

/** A score of what the team is, of what is true, and of a die that has no meaning. */
const scores = (of: (truth: number, die: number) => number, site: number): readonly number[] =>
  Array.from({ length: SIZES.truths * SIZES.plays }, (_, k) => of(Math.floor(k / SIZES.plays), roll(1, k, site, 2)));

const sharesOf = (teams: Readonly<Record<string, (truth: number, die: number) => number>>) =>
  truthShares(new Map(Object.entries(teams).map(([name, of], site) => [name, scores(of, site)])), SIZES);

describe('given doctrines of which half do well', () => {
  const poor = { idle: () => 0, drunk: () => 1 };

  test('when a truth is as good for all of them, then that is what is true, and the poor ones are not counted', () => {
    const told = sharesOf({ ...poor, able: (truth) => 10 + 4 * (truth % 2), abler: (truth) => 11 + 4 * (truth % 2) });
    expect(told.doctrines).toEqual(['abler', 'able']);
    expect(told).toMatchObject({ together: 0, luck: 0, of_the_best: 1 });
    expect(told.truth).toBeGreaterThan(0.8);
  });

  test('when a truth helps one and harms the other, then it is told with decisions', () => {
    const told = sharesOf({ ...poor, able: (truth) => 10 + 4 * (truth % 2), abler: (truth) => 14 - 4 * (truth % 2) });
    expect(told).toMatchObject({ decisions: 0, truth: 0, together: 1, luck: 0 });
  });

  test('when only the die decides, then nothing is true', () => {
    const told = sharesOf({ ...poor, able: (_, die) => 10 + 4 * die, abler: (_, die) => 10 + 4 * die });
    expect(told.luck).toBeGreaterThan(0.9);
    expect(told.of_the_best).toBeLessThan(0.1);
  });

  test('when only who decides matters, then it is decisions', () => {
    expect(sharesOf({ ...poor, able: () => 10, abler: () => 14 })).toMatchObject({ decisions: 1, luck: 0 });
  });
});

test('given teams that heed it more or less, then all of them count, the poor ones too', () => {
  const teams = [0, 4, 8].map((worth, site) => scores((truth) => worth + 2 * (truth % 2), site));
  const told = learnerShares('able', teams, SIZES);
  expect(told).toMatchObject({ doctrine: 'able', teams: 3, together: 0, luck: 0 });
  expect(told.decisions).toBeGreaterThan(0.8);
  expect(told.truth).toBeGreaterThan(0.02);
});
