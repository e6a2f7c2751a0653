import { describe, expect, test } from 'vitest';
import { tell } from '../../text/tell.ts';
import { isSeed, openingSetup } from './setup-draft.ts';

describe('a set-up', () => {
  test('begins with the usual settings and the seed that was drawn', () => {
    expect(openingSetup(7, undefined)).toEqual({
      team: '',
      players: {},
      seed: '7',
      settings: { positions: true, predictions: true, withheld: [] },
    });
  });

  test('takes seed and settings from a session code', () => {
    const settings = { positions: false, predictions: true, withheld: ['cable'] };
    expect(openingSetup(7, { seed: 0, settings })).toMatchObject({ seed: '0', settings });
  });

  test('is as usual when the code could not be used', () => {
    expect(openingSetup(7, { problem: tell('code.malformed') }).seed).toBe('7');
  });
});

describe('a seed', () => {
  test.each(['0', '7', '4294967295'])('%s will do', (text) => expect(isSeed(text)).toBe(true));
  test.each(['', '-1', '4294967296', '99999999999', '1.5', '1e3', 'seven', ' 7'])('%j will not', (text) =>
    expect(isSeed(text)).toBe(false),
  );
});
