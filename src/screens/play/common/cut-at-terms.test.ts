import { describe, expect, test } from 'vitest';
import { cutPiecesAtTerms, wordsIn } from './cut-at-terms.ts';

const TARIFF = { term: 'tariff', also: ['tariffs'], text: 'A list of prices.', inNames: [] };
const SEAL = {
  term: 'seal',
  also: [],
  text: 'A mark that shows when something was opened.',
  inNames: ['the Seal Office'],
};
const cut = (text: string, before = '') => cutPiecesAtTerms([{ text }], [TARIFF, SEAL], before);

describe('a text with words that are explained', () => {
  test('is marked where each first stands, in whatever form', () => {
    expect(cut('Tariffs under seal: no tariff, no seal.')).toEqual([
      { text: 'Tariffs', means: TARIFF.text },
      { text: ' under ' },
      { text: 'seal', means: SEAL.text },
      { text: ': no tariff, no seal.' },
    ]);
  });

  test('is not marked again where the text before had the word', () => {
    expect(cut('A tariff.', 'Tariffs rise.')).toEqual([{ text: 'A tariff.' }]);
  });

  test('is not marked within a name', () => {
    expect(cut('The Seal Office lost its seal.')).toEqual([
      { text: 'The Seal Office lost its ' },
      { text: 'seal', means: SEAL.text },
      { text: '.' },
    ]);
    expect(wordsIn('Ask the Seal Office', [SEAL])).toEqual([]);
  });

  test('keeps its abbreviations', () => {
    const abbreviation = { short: 'SEAL', full: 'a team of the navy' };
    expect(cutPiecesAtTerms([abbreviation, { text: ' seal' }], [SEAL], '')).toEqual([
      abbreviation,
      { text: ' ' },
      { text: 'seal', means: SEAL.text },
    ]);
  });

  test('tells which words stand in it', () => {
    expect(wordsIn('A seal on a tariff on a seal', [TARIFF, SEAL])).toEqual([SEAL, TARIFF]);
  });
});
