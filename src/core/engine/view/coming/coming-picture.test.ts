// What the facilitator is told of the papers to come, and that what is brought next comes next.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../../compile/compile-scenario.ts';
import { END_PLANNING, FIRST_TURN, headerFor, play, PROCEED, resolvedSmall } from '../../../debrief/played.fixture.ts';
import type { Input } from '../../../log/form/input.ts';
import type { AuthoredScenario, Inject } from '../../../scenario/language/schema.ts';
import { beginSession, type Session, takeStep } from '../../session.ts';
import { presentInject } from '../../world.ts';
import { facilitatorPictureOf } from '../facilitator-picture.ts';

type Trigger = NonNullable<Inject['trigger']>;

/** Four turns; besides cable (turn 1) and offer (by schedule) these, which are drawn alike but for their triggers. */
const withPapers =
  (triggers: Readonly<Record<string, Trigger>>, more: Partial<AuthoredScenario> = {}) =>
  (scenario: AuthoredScenario): void => {
    const [cable, offer] = scenario.injects;
    if (cable === undefined || offer === undefined) throw new Error('the small scenario has both');
    delete scenario.turn_names;
    scenario.turns = 4;
    for (const [id, trigger] of Object.entries(triggers)) scenario.injects.push({ ...offer, id, title: id, trigger });
    Object.assign(scenario, more);
  };
const small = (...of: Parameters<typeof withPapers>) => resolvedSmall(withPapers(...of));

const comingOf = (session: Session) => facilitatorPictureOf(session).coming;
const paper = (session: Session, id: string) =>
  comingOf(session).papers.find((one) => one.id === id) ?? expect.unreachable();
const onTable = ({ run: { world } }: Session) =>
  world.phase === 'inject' ? presentInject(world)?.inject.id : world.phase;
const take = (session: Session, ...inputs: readonly Input[]): Session =>
  inputs.reduce((before, input) => {
    const taken = takeStep(before, input);
    return taken.ok ? taken.session : expect.unreachable(taken.refused.code);
  }, session);
const fire = (inject: string): Input => ({ kind: 'fire', inject });
const hold = (inject: string, held = true): Input => ({ kind: 'hold', inject, held });
const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const decline = (inject: string): Input => ({ kind: 'choose', inject, choice: 'decline' });

describe('a paper to come', () => {
  test('is told by its title, its point, who brings it and who wrote it, what it touches and how long it takes', () => {
    expect(paper(play([]), 'cable')).toMatchObject({
      title: 'A toll on the pier',
      synopsis: 'Small payments set prices.',
      broughtBy: { name: 'Police commissioner' },
      from: 'Team site Oru, duty officer',
      objectives: ['Keep the licence to operate'],
      subjects: ['I2', 'D3'],
      when: { kind: 'from', turn: 1 },
      minutes: 7,
      contentNote: null,
      state: 'to_come',
      after: [],
    });
  });

  test('takes as long as the people of the plan need, or five', () => {
    const begun = (people?: number) => {
      const scenario = resolvedSmall();
      const plan = people === undefined ? {} : { plan: { people, minutes: 90 } };
      return comingOf(beginSession(compileScenario(scenario), { ...headerFor(scenario), ...plan }));
    };
    expect([begun(), begun(1)].map(({ people, papers }) => [people, papers[0]?.minutes])).toEqual([
      [5, 7],
      [1, 2],
    ]);
  });

  test('is no longer listed once it has come, also where it was taken back', () => {
    const decided = play(FIRST_TURN.slice(0, 3));
    expect(comingOf(decided).papers.map(({ id }) => id)).toEqual(['offer']);
    expect(comingOf(take(decided, { kind: 'rewind', to: 0 })).papers.map(({ id }) => id)).toEqual(['cable', 'offer']);
  });

  test.each([
    ['must come', { bound: { must: 3, when: 'indicator.consent > 5' } }, { kind: 'must', turn: 3, conditional: true }],
    ['can come later', { bound: { from: 2, when: 'turn > 2' } }, { kind: 'from', turn: 3 }],
    ['is drawn in every turn', { bound: {} }, { kind: 'from', turn: 1 }],
    ['is never drawn', { bound: { weight: 0 } }, null],
  ] as const)('given one that %s, then it says so and no more', (_, triggers, when) => {
    expect(paper(play([], small(triggers)), 'bound').when).toEqual(when);
  });

  test('given a decision has asked for it, then its turn is that one, if nothing brings it sooner', () => {
    const paid = [PROCEED, PROCEED, PAY] as const;
    expect(paper(play(paid), 'offer').when).toEqual({ kind: 'asked', turn: 2 });
    expect(paper(play([]), 'offer').when).toBe(null);
  });

  test('given orders are being given, then what comes by itself comes next turn at the earliest', () => {
    const planning = play([hold('early'), hold('any'), PROCEED, PROCEED, PAY], small({ early: { until: 1 }, any: {} }));
    expect(planning.run.world.phase).toBe('planning');
    expect(paper(planning, 'early').when).toEqual({ kind: 'over' });
    expect(paper(planning, 'any').when).toEqual({ kind: 'from', turn: 2 });
  });
});

describe('a paper that is brought next', () => {
  const scenario = small({ a: { from: 3 }, b: { from: 3 } });
  const BRIEFING = play([], scenario);
  const SITUATION = take(BRIEFING, PROCEED);
  const DILEMMA = take(SITUATION, PROCEED);
  const REPORT = take(DILEMMA, PAY, END_PLANNING);

  test.each([
    ['in the briefing', BRIEFING, [PROCEED, PROCEED]],
    ['in the situation', SITUATION, [PROCEED]],
    ['beside a paper', DILEMMA, [PAY]],
    ['in the report', REPORT, [PROCEED, PROCEED]],
  ] as const)('%s, then it is the next one on the table', (_, session, on) => {
    const fired = take(session, fire('b'));
    expect(paper(fired, 'b')).toMatchObject({ state: 'next', after: [] });
    expect(onTable(take(fired, ...on))).toBe('b');
  });

  test('while orders are given, then it is on the table at once', () => {
    expect(onTable(take(DILEMMA, PAY, fire('b')))).toBe('b');
  });

  test('after another, then it comes behind that one and says so', () => {
    const both = take(DILEMMA, fire('a'), fire('b'));
    expect(paper(both, 'b')).toMatchObject({ state: 'next', after: ['a'] });
    expect(onTable(take(both, PAY))).toBe('a');
    expect(onTable(take(both, PAY, decline('a')))).toBe('b');
  });

  test('and is held back then, then it is not next, and lets the other pass', () => {
    const held = take(DILEMMA, fire('a'), fire('b'), hold('a'));
    expect([paper(held, 'a').state, paper(held, 'b').after]).toEqual(['held', []]);
    expect(onTable(take(held, PAY))).toBe('b');
  });
});

describe('the papers of this turn', () => {
  const TWO = { injects_per_turn: 2 };
  const inTurn = (session: Session) => comingOf(session).inTurn;

  /** What the turn really had, played to its planning with the first choice each time. */
  function had(session: Session): number {
    let now = session;
    let papers = 0;
    while (now.run.world.phase !== 'planning') {
      const inject = now.run.world.phase === 'inject' ? presentInject(now.run.world)?.inject : undefined;
      if (inject === undefined) now = take(now, PROCEED);
      else now = take(now, { kind: 'choose', inject: inject.id, choice: inject.choices[0]?.id ?? '' });
      if (inject !== undefined) papers++;
    }
    return papers;
  }

  test.each([
    ['one place', small({ a: {} }), [], 1],
    ['two places and papers for both', small({ a: {} }, TWO), [], 2],
    ['two places and one paper', small({ a: { from: 3 } }, TWO), [], 1],
    ['that one held back', small({ a: { from: 3 } }, TWO), [hold('cable')], 0],
    ['another for its place', small({ a: {} }), [hold('cable')], 1],
    ['one asked for besides', small({ a: { from: 3 } }), [fire('a')], 2],
    ['that one held back again', small({ a: { from: 3 } }), [fire('a'), hold('a')], 1],
    ['one that must come', small({ a: { must: 1 } }, TWO), [], 2],
    ['one that must come and cannot', small({ a: { must: 1, when: 'indicator.consent < 5' } }, TWO), [], 1],
  ] as const)('given %s, then they are as many as come', (_, scenario, inputs, expected) => {
    const session = play(inputs, scenario);
    expect(inTurn(session)).toBe(expected);
    expect(inTurn(take(session, PROCEED))).toBe(expected);
    expect(had(session)).toBe(expected);
  });

  test('count those that came, without what was skipped', () => {
    const planning = play([PROCEED, PROCEED, PAY], small({ a: {} }));
    expect(inTurn(planning)).toBe(1);
    const skipped = play([PROCEED, PROCEED, { kind: 'skip', inject: 'cable' }]);
    expect(inTurn(skipped)).toBe(0);
  });

  test('count what a decision asked for when its turn is there, and nothing once it is over', () => {
    const report = play([PROCEED, PROCEED, PAY, END_PLANNING]);
    expect(inTurn(report)).toBe(null);
    expect(inTurn(take(report, PROCEED))).toBe(1);
    expect(inTurn(take(report, PROCEED, hold('offer')))).toBe(0);
  });
});

describe('what no decision has touched', () => {
  const ids = (list: readonly { readonly what: string; readonly papers: readonly string[] }[]) =>
    list.map(({ what, papers }) => [what, ...papers]);

  test('is all of it at the start, each with the papers that would', () => {
    const { objectives, subjects } = comingOf(play([])).untouched;
    // No choice of these papers changes what institutions are scored on.
    expect(ids(objectives)).toEqual([['Keep the licence to operate', 'cable'], ['Leave offices that work']]);
    expect(ids(subjects)).toEqual([
      ['I2', 'cable'],
      ['I5', 'offer'],
      ['D3', 'cable', 'offer'],
    ]);
  });

  test('is less once a paper was decided, not while it lies on the table; and as it was when that is undone', () => {
    const shown = play([PROCEED, PROCEED]);
    expect(ids(comingOf(shown).untouched.subjects)).toEqual([['I2'], ['I5', 'offer'], ['D3', 'offer']]);
    const decided = take(shown, PAY);
    expect(ids(comingOf(decided).untouched.subjects)).toEqual([['I5', 'offer']]);
    expect(ids(comingOf(decided).untouched.objectives)).toEqual([['Leave offices that work']]);
    const undone = take(decided, { kind: 'rewind', to: 0 });
    expect(comingOf(undone).untouched).toEqual(comingOf(play([])).untouched);
  });

  test('sees what a choice costs, moves, and sets for a value of all regions', () => {
    const scenario = resolvedSmall(({ objectives, injects: [cable], capacity: [, funds] }) => {
      const [hold, offices] = objectives;
      Object.assign(hold ?? {}, { score: "actor.crew.state == 'quiet' ? 2 : 0" });
      Object.assign(offices ?? {}, { score: `capacity.${funds?.id} >= 1 ? 1 : 0` });
      Object.assign(cable?.choices[0] ?? {}, { spends: { funds: 1 } });
    });
    const { papers } = comingOf(play([], scenario));
    expect(papers.map(({ id, objectives }) => [id, ...objectives])).toEqual([
      ['cable', 'Leave offices that work'],
      ['offer', 'Keep the licence to operate'],
    ]);
  });
});
