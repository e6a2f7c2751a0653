import { describe, expect, it } from 'vitest';
import { type Candidate, placeLabels, type Wish } from './place-labels.ts';
import { boxAround } from './plane.ts';

/** A label 10 wide that could stand at these places, best first. */
const wish = (weight: number, ...places: readonly number[]): Wish<number> => ({
  weight,
  candidates: places.map((x, cost): Candidate<number> => ({ form: x, boxes: [boxAround(x, 0, 10, 10)], cost })),
});
const places = (...wishes: readonly Wish<number>[]) => {
  const labelOf = placeLabels(wishes);
  return wishes.map((wish) => labelOf(wish)?.form ?? null);
};

describe('labels', () => {
  it('have their best place where nobody else wants it', () => {
    expect(places(wish(1, 0, 50), wish(1, 100, 50))).toEqual([0, 100]);
  });

  it('move on, to where there is room, for what matters more', () => {
    expect(places(wish(1, 0, 50), wish(9, 0, 90))).toEqual([50, 0]);
  });

  it('have others move, who have somewhere else to go', () => {
    expect(places(wish(5, 0, 100), wish(5, 0))).toEqual([100, 0]);
    expect(places(wish(5, 0, 20), wish(5, 0), wish(5, 20, 40))).toEqual([20, 0, 40]);
  });

  it('give way where there is no room at all, the one that matters least', () => {
    expect(places(wish(1, 0), wish(9, 4), wish(2, 8))).toEqual([null, 4, null]);
  });

  it('come to an end where more want a place than there are', () => {
    const many = places(...Array.from({ length: 40 }, () => wish(5, 0, 20, 40, 60)));
    expect(many.filter((place) => place !== null)).toHaveLength(4);
  });

  it('have none without a candidate', () => {
    expect(places(wish(5))).toEqual([null]);
  });
});
