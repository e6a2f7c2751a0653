import { expect, test } from 'vitest';
import type { ExplainedPiece } from './cut-at-terms.ts';
import { keepTogether } from './keep-together.ts';

const SEAL = { text: 'seal', means: 'A mark.' };
const JMAC = { short: 'JMAC', full: 'Joint Mission Analysis Centre' };
/** As it stands on the page, what no line parts in brackets. */
const held = (...pieces: readonly ExplainedPiece[]) =>
  keepTogether(pieces).map((whole) => {
    if ('text' in whole) return whole.text;
    const { before, explained, after } = whole;
    return `[${before}${'short' in explained ? explained.short : explained.text}${after}]`;
  });

test('marks stay with the word that they touch, before and behind it', () => {
  expect(held({ text: 'Ask for the “' }, SEAL, { text: '”, now.' })).toEqual(['Ask for the ', '[“seal”,]', ' now.']);
  expect(held({ text: 'The ' }, JMAC, { text: '’s paper (' }, SEAL, { text: ').' })).toEqual([
    'The ',
    '[JMAC’s]',
    ' paper ',
    '[(seal).]',
  ]);
});

test('marks between two words stay with the first, and are there once', () => {
  expect(held(JMAC, { text: '/' }, SEAL)).toEqual(['[JMAC/]', '[seal]']);
});

test('a text in which nothing is explained is one piece, with its own marks', () => {
  expect(held({ text: '“The pier is quiet.”' })).toEqual(['“The pier is quiet.”']);
});
