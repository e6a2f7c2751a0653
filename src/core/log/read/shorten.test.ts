import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const long = 'n'.repeat(300);
const many = Array.from({ length: 60 }, (_, k) => `name_${k}`);

it.each([
  ['none', [], []],
  ['a few', ['b', 'a'], ['b', 'a']],
  ['one that just fits', ['n'.repeat(200)], ['n'.repeat(200)]],
  ['one that is too long', [long], [`${'n'.repeat(199)}…`]],
  ['one too long behind another', ['b', long, 'c'], ['b', `${'n'.repeat(196)}…`]],
  ['no room for a letter', ['n'.repeat(199), 'later'], ['n'.repeat(199), '…']],
])('given %s, then so much is kept', (_, names, kept) => {
  expect(shorten(names)).toEqual(kept);
});

it('given endlessly many, then they fill no more than two lines', () => {
  const kept = shorten(many);
  expect(kept.length).toBeLessThan(30);
  expect(kept.at(-1)).toMatch(/…$/);
  expect(kept.join(', ').length).toBeLessThanOrEqual(204);
});
