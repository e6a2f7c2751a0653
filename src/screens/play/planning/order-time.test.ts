import { expect, test } from 'vitest';
import { orderTime } from './order-time.ts';

const TENTH_OF_TEN = { turn: 10, turns: 10 };

test.each([
  [{ starts: 3, ends: 5 }, { turn: 2, turns: 10 }, 'starts in 1 turn'],
  [{ starts: 2, ends: 5 }, { turn: 2, turns: 10 }, '3 turns left'],
  [{ starts: 2, ends: 5 }, { turn: 4, turns: 10 }, '1 turn left'],
  [{ starts: 2, ends: 5 }, { turn: 5, turns: 10 }, 'ends with this turn'],
  [{ starts: 9, ends: 11 }, TENTH_OF_TEN, 'runs to the end'],
  [{ starts: 11, ends: 12 }, TENTH_OF_TEN, 'would start after the end'],
])('an order %j in %j: %s', (order, now, words) => {
  expect(orderTime(order, now)).toBe(words);
});
