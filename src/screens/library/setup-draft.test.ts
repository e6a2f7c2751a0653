import { describe, expect, test } from 'vitest';
import { tell } from '../../text/tell.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { isSeed, openingSetup, readSetup, type SetupDraft } from './setup-draft.ts';

describe('a set-up', () => {
  test('begins with the usual settings and the seed that was drawn', () => {
    expect(openingSetup(7, undefined)).toEqual({
      team: '',
      players: {},
      namesInFile: false,
      seed: '7',
      settings: { positions: true, predictions: true, withheld: [], unknowns: {} },
    });
  });

  test('takes seed and settings from a session code', () => {
    const settings = { positions: false, predictions: true, withheld: ['cable'], unknowns: {} };
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

describe('a set-up that was typed before', () => {
  const scenario = {
    roles: [{ id: 'police' }, { id: 'mayor' }],
    injects: [{ id: 'cable' }, { id: 'ferry' }],
    unknowns: [
      { id: 'wants', options: [{ id: 'ranks' }, { id: 'the_pier' }] },
      { id: 'owner', options: [{ id: 'boatmen' }, { id: 'governor' }] },
    ],
  } as unknown as Scenario;
  const typed: SetupDraft = {
    team: 'Green table',
    players: { mayor: 'Ada' },
    namesInFile: true,
    seed: '12',
    settings: { positions: false, predictions: true, withheld: ['ferry'], unknowns: { wants: 'the_pier' } },
  };

  test('comes back as it was', () => {
    expect(readSetup(JSON.stringify(typed), scenario)).toEqual(typed);
  });

  test('has nothing of what the scenario does not have, or is no text', () => {
    const odd = {
      ...typed,
      players: { mayor: 7, nobody: 'x' },
      settings: {
        ...typed.settings,
        withheld: ['gone', 'ferry'],
        unknowns: { wants: 'the_pier', owner: 'nobody', gone: 'x' },
      },
    };
    expect(readSetup(JSON.stringify(odd), scenario)).toEqual({ ...typed, players: {} });
  });

  test.each([null, '', '{', '7', 'null', '{"team":7,"seed":"1"}'])('is none when it is %j', (text) => {
    expect(readSetup(text, scenario)).toBeNull();
  });
});
