import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('asks once for each thing, even where there was no answer', () => {
  const ask = vi.fn((list: readonly number[]) => list[0]);
  const first = remembered(ask);
  const [empty, full] = [[], [7]];
  expect([empty, full, empty, full].map(first)).toEqual([undefined, 7, undefined, 7]);
  expect(ask).toHaveBeenCalledTimes(2);
});
