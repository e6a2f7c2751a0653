import { expect, test } from 'vitest';
import { slowestFirst } from './clicks.mjs';

const play = (...times: readonly number[]) => times.map((time, n) => ({ name: `click ${n}`, time }));

test('the slowest click is that whose best time is worst', () => {
  const [slowest, ...others] = slowestFirst([play(10, 90, 30), play(70, 40, 31), play(11, 95, 32)]);
  expect(slowest).toEqual({ name: 'click 1', time: 40 });
  expect(others.map(({ time }) => time)).toEqual([30, 10]);
});

test.each([
  ['more', play(1, 2)],
  ['other', [{ name: 'another', time: 1 }]],
])('plays with %s clicks are no measure', (_which, other) => {
  expect(() => slowestFirst([play(1), other])).toThrow('not the same clicks');
});
