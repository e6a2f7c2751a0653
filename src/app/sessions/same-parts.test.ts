import { expect, it } from 'vitest';
import { FIRST_TURN, play } from '../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../core/engine/view/picture.ts';
import { withSameParts } from './same-parts.ts';

it('what is equal throughout is the very same', () => {
  const before = { list: [{ name: 'a' }, { name: 'b' }], none: null };
  expect(withSameParts(before, structuredClone(before))).toBe(before);
});

it('what changed is new, on the way to it too, and all else is the very same', () => {
  const before = { list: [{ name: 'a' }, { name: 'b' }], other: { n: 1 } };
  const after = { list: [{ name: 'a' }, { name: 'c' }], other: { n: 1 } };
  const mixed = withSameParts(before, after);
  expect(mixed).toEqual(after);
  expect(mixed.list).not.toBe(before.list);
  expect(mixed.list[0]).toBe(before.list[0]);
  expect(mixed.other).toBe(before.other);
  expect(before.list[1]).toEqual({ name: 'b' });
});

it.each([
  ['a longer list', [1], [1, 2]],
  ['a shorter list', [1, 2], [1]],
  ['another key', { a: undefined }, { b: undefined }],
  ['a list for an object', {}, []],
  ['nothing for something', { a: 1 }, null],
  ['something for nothing', null, { a: 1 }],
])('%s is as it is after', (_, before, after) => {
  const mixed = withSameParts<unknown>(before, after);
  expect(mixed).toEqual(after);
  expect(Object.keys(mixed ?? {})).toEqual(Object.keys(after ?? {}));
});

it('from one picture to the next the words of the scenario are the very same', () => {
  const [first, second] = [pictureOf(play([])), pictureOf(play(FIRST_TURN))];
  const mixed = withSameParts(first, second);
  expect(mixed).toEqual(second);
  expect(mixed.roles).toBe(first.roles);
  expect(mixed.briefing).toBe(first.briefing);
  expect(mixed.phase).not.toBe(first.phase);
});
