import { expect, test } from 'vitest';
import { spansOf } from './spans-of.ts';

const SHOWN = { first: 3, last: 7 };

test.each([
  ['starts at once', { starts: 3, ends: 5 }, ['waits 1', 'runs 2', 'over 2']],
  ['gets ready first', { starts: 4, ends: 5 }, ['waits 2', 'runs 1', 'over 2']],
  ['is at work', { starts: 1, ends: 4 }, ['runs 2', 'over 3']],
  ['ends with this turn', { starts: 1, ends: 3 }, ['runs 1', 'over 4']],
  ['goes on beyond what is shown', { starts: 3, ends: 12 }, ['waits 1', 'runs 4']],
  ['starts beyond what is shown', { starts: 9, ends: 12 }, ['waits 5']],
])('an order that %s', (_, times, bar) => {
  expect(spansOf(times, SHOWN).map(({ kind, turns }) => `${kind} ${turns}`)).toEqual(bar);
});
