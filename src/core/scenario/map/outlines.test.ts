import { describe, expect, test } from 'vitest';
import { crossing, doubleArea, isInside, type Outline, sharedPoints } from './outlines.ts';

const square: Outline = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('outlines', () => {
  test('the area of a square, either way round', () => {
    expect(Math.abs(doubleArea(square))).toBe(200);
    expect(doubleArea([...square].reverse())).toBe(-doubleArea(square));
  });

  test('a square does not cross itself; a bow does, between its second and fourth side', () => {
    expect(crossing(square)).toBeUndefined();
    expect(crossing([square[0]!, square[1]!, square[3]!, square[2]!])).toEqual([2, 4]);
  });

  test('a corner that touches another side counts as crossing', () => {
    expect(
      crossing([
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 0],
        [0, 10],
      ]),
    ).toEqual([1, 3]);
  });

  test('inside, on the edge, outside', () => {
    expect([isInside([5, 5], square), isInside([10, 5], square), isInside([11, 5], square)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('points in common are counted once', () => {
    expect(
      sharedPoints(square, [
        [10, 0],
        [10, 0],
        [20, 5],
        [10, 10],
      ]),
    ).toBe(2);
  });
});
