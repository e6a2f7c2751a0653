import { expect, it } from 'vitest';
import { wrapInto } from './wrap.ts';

it('breaks a text into lines of about one length, or fewer where it has not the words', () => {
  expect(wrapInto('Kessen Border Province', 2)).toEqual(['Kessen Border', 'Province']);
  expect(wrapInto('Kessen Border Province', 3)).toEqual(['Kessen', 'Border', 'Province']);
  expect(wrapInto('Kessen Border Province', 1)).toEqual(['Kessen Border Province']);
  expect(wrapInto('Marren', 2)).toEqual(['Marren']);
  expect(wrapInto('Salt Coast', 3)).toEqual(['Salt', 'Coast']);
  expect(wrapInto('', 2)).toEqual([]);
});
