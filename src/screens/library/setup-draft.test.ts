import { describe, expect, test } from 'vitest';
import { resolvedSmall } from '../../core/debrief/played.fixture.ts';
import { planSession } from '../../core/scenario/pace/plan-session.ts';
import { tell } from '../../text/tell.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { isSeed, openingSetup, readSetup, type SetupDraft, setupIn } from './setup-draft.ts';

const SMALL = resolvedSmall();
const SEATS = { ...SMALL, roles: Array(5).fill(SMALL.roles[0]), minutes: 95 } as Scenario;

describe('a set-up', () => {
  test('begins with the usual settings and the seed that was drawn', () => {
    expect(openingSetup(SEATS, 7, undefined)).toEqual({
      team: '',
      players: {},
      namesInFile: false,
      people: '5',
      minutes: '95',
      slips: false,
      tablePin: '',
      facilitatorPin: '',
      seed: '7',
      settings: { positions: true, predictions: true, withheld: [], unknowns: {} },
    });
  });

  test('takes seed and settings from a session code', () => {
    const settings = { positions: false, predictions: true, withheld: ['cable'], unknowns: {} };
    expect(openingSetup(SEATS, 7, { seed: 0, settings })).toMatchObject({ seed: '0', settings });
  });

  test('is as usual when the code could not be used', () => {
    expect(openingSetup(SEATS, 7, { problem: tell('code.malformed') }).seed).toBe('7');
  });
});

describe('what a session begins with', () => {
  const draft = openingSetup(SEATS, 7, undefined);

  test('is what was typed, as numbers', () => {
    expect(setupIn({ ...draft, people: '3', minutes: '40' })).toMatchObject({
      plan: { people: 3, minutes: 40 },
      seed: 7,
    });
  });

  test.each([
    { people: '0' },
    { people: '13' },
    { people: '' },
    { minutes: '9' },
    { minutes: '601' },
    { minutes: '1e2' },
    { seed: '-1' },
    { tablePin: '12' },
    { facilitatorPin: 'abcd' },
  ])('is nothing with %o', (typed) => expect(setupIn({ ...draft, ...typed })).toBeNull());

  test('has slips, or else the PIN of the table, only where positions are taken', () => {
    const typed = { ...draft, tablePin: '2468', facilitatorPin: '1357' };
    const without = { ...draft.settings, positions: false };
    const silent = (more: Partial<SetupDraft>) => setupIn({ ...typed, ...more })?.silence;
    expect(silent({})).toEqual({ slips: false, tablePin: '2468', facilitatorPin: '1357' });
    expect(silent({ slips: true })).toEqual({ slips: true, tablePin: '', facilitatorPin: '1357' });
    expect(silent({ slips: true, settings: without })).toEqual({ slips: false, tablePin: '', facilitatorPin: '1357' });
  });

  test('has as many people and minutes as can be planned for, whatever the scenario says', () => {
    const big = openingSetup({ ...SEATS, roles: Array(20).fill(SEATS.roles[0]), minutes: 6000 }, 7, undefined);
    expect(setupIn(big)?.plan).toEqual({ people: 12, minutes: 600 });
  });
});

test('there is time for all of it at first, whatever the scenario says it takes', () => {
  const { people, minutes } = openingSetup({ ...SEATS, minutes: 1 }, 7, undefined);
  expect(people).toBe('5');
  const { whole } = planSession(SEATS, 5, 600);
  expect(Number(minutes)).toBeGreaterThanOrEqual(whole);
  expect(Number(minutes)).toBeLessThan(whole + 5);
});

describe('a seed', () => {
  test.each(['0', '7', '4294967295'])('%s will do', (text) => expect(isSeed(text)).toBe(true));
  test.each(['', '-1', '4294967296', '99999999999', '1.5', '1e3', 'seven', ' 7'])('%j will not', (text) =>
    expect(isSeed(text)).toBe(false),
  );
});

describe('a set-up that was typed before', () => {
  const [cable] = SMALL.injects;
  const scenario = {
    ...SMALL,
    roles: ['police', 'mayor'].map((id) => ({ ...SMALL.roles[0], id })),
    minutes: 95,
    injects: ['cable', 'ferry'].map((id) => ({ ...cable, id })),
    unknowns: [
      { id: 'wants', options: [{ id: 'ranks' }, { id: 'the_pier' }] },
      { id: 'owner', options: [{ id: 'boatmen' }, { id: 'governor' }] },
    ],
  } as unknown as Scenario;
  const typed: SetupDraft = {
    team: 'Green table',
    players: { mayor: 'Ada' },
    namesInFile: true,
    people: '4',
    minutes: '40',
    slips: true,
    tablePin: '2468',
    facilitatorPin: '',
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

  test('of an earlier version has the usual time', () => {
    const { people: _people, minutes: _minutes, ...earlier } = typed;
    expect(readSetup(JSON.stringify(earlier), scenario)).toEqual({ ...typed, people: '2', minutes: '95' });
  });

  test.each([null, '', '{', '7', 'null', '{"team":7,"seed":"1"}'])('is none when it is %j', (text) => {
    expect(readSetup(text, scenario)).toBeNull();
  });
});
