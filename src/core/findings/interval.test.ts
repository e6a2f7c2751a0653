import { describe, expect, test } from 'vitest';
import { roll } from '../compile/dice.ts';
import { intervalOf, quantileFor } from './interval.ts';
import { leftIn, verdictIn } from './judge.ts';

/** Sum of twelve dice, about normal, in thousandths. */
const noise = (seed: number, n: number): number =>
  Array.from({ length: 12 }, (_, k) => roll(seed, n, k, 1001)).reduce((sum, one) => sum + one - 500, 0);

describe('an interval', () => {
  test('given the same difference in all pairs, then it is that alone', () => {
    expect(intervalOf([3000, 3000, 3000], 2)).toEqual({ effect: 3, low: 3, high: 3 });
  });

  test('given differences that can be worked out by hand, then so is the interval', () => {
    // mean 2, variance 4, standard error 1
    expect(intervalOf([0, 2000, 2000, 4000], 2)).toMatchObject({ effect: 2 });
    expect(intervalOf([0, 2000, 2000, 4000], 2).high).toBeCloseTo(2 + 2 * Math.sqrt(8 / 3 / 4), 10);
  });

  test('given one pair, then nothing is sure', () => {
    expect(verdictIn(intervalOf([9000], 2), 'up', 1)).toBe('not');
  });

  test('given nothing but noise, then for one comparison in twenty it misses the truth, and hardly ever for a hundred', () => {
    const missed = (comparisons: number): number => {
      const quantile = quantileFor(comparisons);
      const intervals = Array.from({ length: 1000 }, (_, k) =>
        intervalOf(
          Array.from({ length: 100 }, (__, n) => noise(k, n)),
          quantile,
        ),
      );
      return intervals.filter(({ low, high }) => low > 0 || high < 0).length;
    };
    expect(missed(1)).toBeGreaterThan(30);
    expect(missed(1)).toBeLessThan(75);
    expect(missed(100)).toBeLessThan(5);
  });

  test('given more comparisons than the table has rows for, then never a milder row counts', () => {
    const all = Array.from({ length: 1200 }, (_, k) => quantileFor(k + 1));
    expect(all.every((one, k) => k === 0 || one >= (all[k - 1] as number))).toBe(true);
    expect(quantileFor(100_000)).toBe(quantileFor(5000));
  });
});

describe('a verdict', () => {
  const [sure, wide] = [
    { effect: 5, low: 4, high: 6 },
    { effect: 5, low: -1, high: 11 },
  ];
  const small = { effect: 0.5, low: 0.2, high: 0.8 };
  test.each([
    [sure, 'up', 3, 'reproduced'],
    [sure, 'up', 6, 'not'],
    [sure, 'down', 3, 'opposite'],
    [sure, 'down', 6, 'not'],
    [wide, 'up', 3, 'not'],
    [wide, 'down', 3, 'not'],
    [small, 'up', 3, 'not'],
    [small, 'none', 3, 'reproduced'],
    [wide, 'none', 3, 'not'],
    [sure, 'none', 3, 'opposite'],
    [sure, 'not_down', 3, 'reproduced'],
    [small, 'not_down', 3, 'reproduced'],
    [wide, 'not_down', 3, 'reproduced'],
    [wide, 'not_up', 3, 'not'],
    [sure, 'not_up', 3, 'opposite'],
  ] as const)('of %j, claimed %s by %d, is %s', (interval, direction, least, verdict) => {
    expect(verdictIn(interval, direction, least)).toBe(verdict);
  });
});

describe('a control', () => {
  test.each([
    [{ effect: 0, low: 0, high: 0 }, 'holds'],
    [{ effect: 1, low: -2.9, high: 2.9 }, 'holds'],
    [{ effect: 2, low: 1, high: 3 }, 'unclear'],
    [{ effect: -2, low: -3, high: -1 }, 'unclear'],
    [{ effect: 5, low: 4, high: 6 }, 'fails'],
    [{ effect: -5, low: -6, high: -4 }, 'fails'],
  ] as const)('that leaves %j of an effect that matters from 3 on, %s', (interval, verdict) => {
    expect(leftIn(interval, 3)).toBe(verdict);
  });
});
