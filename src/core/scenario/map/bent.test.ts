import { expect, it } from 'vitest';
import { bent } from './bent.ts';

it('goes through the points in whole units, and turns without a corner', () => {
  const line = bent(
    [
      [0, 0],
      [100, 0],
      [100, 100],
    ],
    false,
  );
  expect(line).toHaveLength(9);
  expect([line[0], line[4], line[8]]).toEqual([
    [0, 0],
    [100, 0],
    [100, 100],
  ]);
  expect(line.flat().every(Number.isInteger)).toBe(true);
  expect(line[3]?.[1]).toBeLessThan(0); // it swings out before it turns
});

it('comes round where it is closed, and does not say its first point twice', () => {
  const ring = bent(
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
    true,
  );
  expect(ring).toHaveLength(16);
  expect(ring[2]).toEqual([50, -12]);
  expect(ring[14]).toEqual([-12, 50]);
});
