import { describe, expect, test } from 'vitest';
import { type Weighing, worthOfAim, worthOfOrder } from './judge-worth.ts';

const SITUATIONS = 40;
const noise = (k: number): number => ((k * 5) % 7) - 3;

/** What each target adds, by situation; every second one has the one truth, the others the other. */
function weighingOf(targets: Readonly<Record<string, (situation: number) => number>>): Weighing {
  const none = () => 0;
  const lists = (k: number) => [none, ...Object.values(targets)].map((adds) => [10 + noise(k) + adds(k)]);
  return {
    cells: Array.from({ length: SITUATIONS }, (_, k) => ({
      situation: k,
      continuation: 0,
      scores: lists(k),
      grades: lists(k).map(() => [2]),
    })),
    continuations: ['nothing'],
    targets: Object.keys(targets),
    truths: [
      {
        id: 'boatmen',
        options: ['loyal', 'bought'],
        inSituation: Array.from({ length: SITUATIONS }, (_, k) => k % 2),
      },
    ],
    comparisons: 10,
    least: { scores: 0.5, grades: 0.25 },
    quantile: 3,
    again: (cell) => cell,
  };
}

const jitter = (k: number): number => noise(k) / 100;

describe('given an order that is worth the same whatever is true', () => {
  test('then that is told', () => {
    const weighing = weighingOf({ coast: (k) => 0.5 + jitter(k) });
    expect(worthOfOrder(weighing)).toMatchObject({ where: null, continuation: 'nothing', target: null, against: null });
  });
  test('then less than a tenth of a point is nothing', () => {
    expect(worthOfOrder(weighingOf({ coast: (k) => 0.09 + jitter(k) }))).toBeNull();
    expect(worthOfOrder(weighingOf({ coast: (k) => -0.09 + jitter(k) }))).toBeNull();
  });
});

describe('given one that helps where one thing is true and harms where another is', () => {
  const weighing = weighingOf({ coast: (k) => (k % 2 === 0 ? 1 : -1) + jitter(k) });
  test('then it is told where, although its mean is nothing', () => {
    expect(worthOfOrder(weighing)).toMatchObject({
      where: { unknown: 'boatmen', is: 'loyal' },
      value: { mean: expect.closeTo(1, 1) },
    });
  });
});

describe('given two targets', () => {
  test('then a difference between them is told', () => {
    const weighing = weighingOf({ coast: (k) => 1 + jitter(k), hills: (k) => 1 - jitter(k), river: (k) => jitter(k) });
    expect(worthOfAim(weighing)).toMatchObject({ target: 'coast', against: 'river', where: null });
  });
  test('then one that hangs on what is true is told as such', () => {
    const weighing = weighingOf({ coast: (k) => (k % 2) + jitter(k), hills: (k) => 1 - (k % 2) + jitter(k) });
    expect(worthOfAim(weighing)).toMatchObject({
      target: 'coast',
      against: 'hills',
      where: { unknown: 'boatmen', is: 'loyal' },
      value: { mean: -1 },
    });
  });
  test('then none is told where they come to the same', () => {
    expect(worthOfAim(weighingOf({ coast: () => 1, hills: () => 1 }))).toBeNull();
  });
});
