import { expect, test } from 'vitest';
import { slowestClick } from './clicks.mjs';

test('the slowest click is that whose best time is worst', () => {
  const plays = [
    [10, 90, 30],
    [70, 40, 31],
    [11, 95, 32],
  ];
  expect(slowestClick(plays)).toBe(40);
});

test('plays with other clicks are no measure', () => {
  expect(() => slowestClick([[1, 2], [1]])).toThrow('not the same clicks');
});
