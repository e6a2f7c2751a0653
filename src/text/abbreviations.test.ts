import { describe, expect, it } from 'vitest';
import { abbreviationsFor, cutAtAbbreviations, spellOut } from './abbreviations.ts';

const table = abbreviationsFor([{ name: 'Team leader', short: 'TL' }, { name: 'Cook' }]);

describe('abbreviations', () => {
  it('cuts a text where one stands, and only the first time', () => {
    expect(cutAtAbbreviations('The JMAC asked; JMAC waits.', table)).toEqual([
      { text: 'The ' },
      { short: 'JMAC', full: 'joint mission analysis centre' },
      { text: ' asked; JMAC waits.' },
    ]);
  });

  it('leaves alone one that stands in what was read before', () => {
    expect(cutAtAbbreviations('JMAC, DDR.', table, 'The JMAC asked. DDRX.')).toEqual([
      { text: 'JMAC, ' },
      { short: 'DDR', full: 'disarmament, demobilisation and reintegration' },
      { text: '.' },
    ]);
  });

  it('leaves alone what is part of a word, a file number it does not know, or explained by the text', () => {
    for (const text of ['TLS', 'AIC/WG2/4', 'The Joint Mission Analysis Centre (JMAC) waits.'])
      expect(cutAtAbbreviations(text, table)).toEqual([{ text }]);
  });

  it('explains in the language of the text only', () => {
    expect(spellOut('JMAC', abbreviationsFor([], 'en-GB'))).toBe('JMAC (joint mission analysis centre)');
    expect(spellOut('JMAC', abbreviationsFor([], 'fr'))).toBe('JMAC');
  });

  it('knows the roles of the scenario, and spells out where nothing can be pressed', () => {
    expect(spellOut('Ask the TL.', table)).toBe('Ask the TL (Team leader).');
  });
});
