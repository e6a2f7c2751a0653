// What is changed for a time: a change that wears off, and people whom a decision ties up.

import { describe, expect, test } from 'vitest';
import { chronicleOf } from '../debrief/history/chronicle.ts';
import { headerFor } from '../debrief/played.fixture.ts';
import { spendingOf } from '../debrief/sections/spending.ts';
import { whyOf } from '../debrief/why/why.ts';
import { writeLog } from '../log/chain/write-log.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario, Choice, Effect } from '../scenario/language/schema.ts';
import { judgeLog } from '../engine/judge-log.ts';
import { beginSession, type Session, takeStep } from '../engine/session.ts';
import { changes, END, PROCEED, play, smallProgram, valueOf } from '../engine/small-program.fixture.ts';
import { stateHash } from '../engine/state-hash.ts';
import { step } from '../engine/step.ts';
import { pictureOf } from '../engine/view/picture.ts';

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };
const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, REFUSE];
/** from a report to the next one, with nothing on the table */
const TURN: readonly Input[] = [PROCEED, PROCEED, END];

function refuse(fields: Partial<Choice>, change: (scenario: AuthoredScenario) => void = () => {}) {
  return smallProgram((scenario) => {
    scenario.turns = 6;
    delete scenario.turn_names;
    Object.assign(scenario.injects[0]?.choices[1] ?? {}, fields);
    change(scenario);
  });
}
const does = (...effects: Effect[]) => refuse({ effects });

const ofConsent = (list: readonly string[]): readonly string[] =>
  list.filter((line) => line.startsWith('indicator.consent'));

function session(program: ReturnType<typeof refuse>, inputs: readonly Input[]): Session {
  return inputs.reduce(
    (now, input) => {
      const taken = takeStep(now, input);
      if (!taken.ok) throw new Error(`${input.kind} refused`);
      return taken.session;
    },
    beginSession(program, headerFor(program.scenario, 1)),
  );
}

describe('a change that lasts', () => {
  const program = does({ change: 'indicator.consent', by: 8, lasts: 2 });

  test('given 8 asked where 5 fit, then 5 are taken away two turns later, by the same effect', () => {
    const { facts } = play(program, [...TO_PLANNING, END, ...TURN, ...TURN]);
    const own = 'choice.cable.refuse effects.0';
    expect(ofConsent(changes(facts))).toEqual([
      `indicator.consent 95->100 asked 8 by input ${own}`,
      `indicator.consent 100->95 asked -5 by effect ${own}`,
    ]);
    const [change, end] = facts.filter((fact) => fact.type === 'changed' && fact.value === 'indicator.consent');
    expect(end).toMatchObject({ turn: 3, by: { from: change?.seq } });
  });

  test('given a change of nothing at the limit, then nothing is taken away', () => {
    const atLimit = does({ set: 'indicator.consent', to: 100 }, { change: 'indicator.consent', by: 8, lasts: 1 });
    const { run } = play(atLimit, [...TO_PLANNING, END, ...TURN]);
    expect(valueOf(run, 'indicator.consent')).toBe(100);
  });

  test('given one that falls due late, then its turns count from there', () => {
    const late = does({ change: 'indicator.consent', by: -10, after: 1, lasts: 1 });
    const at = (turns: number) =>
      valueOf(
        play(late, [...TO_PLANNING, END, ...Array.from({ length: turns }, () => TURN).flat()]).run,
        'indicator.consent',
      );
    expect([at(0), at(1), at(2)]).toEqual([95, 85, 95]);
  });

  test('given one of a rule, then the rule has it for one economy at a time', () => {
    const ruled = refuse({}, (scenario) => {
      scenario.rules = [
        {
          id: 'tide',
          title: 'Tide',
          when: 'turn < 3',
          effects: [{ change: 'region.hills.trust', by: -3, lasts: 1 }],
          provenance: ['design'],
        },
      ];
    });
    const { facts } = play(ruled, [...TO_PLANNING, END, ...TURN, ...TURN]);
    expect(changes(facts).filter((line) => line.startsWith('region.hills.trust'))).toEqual([
      'region.hills.trust 55->52 asked -3 by rule rule.tide effects.0',
      'region.hills.trust 52->55 asked 3 by rule rule.tide effects.0',
      'region.hills.trust 55->52 asked -3 by rule rule.tide effects.0',
      'region.hills.trust 52->55 asked 3 by rule rule.tide effects.0',
    ]);
  });

  test('given what is still to wear off, then two states differ that have the same values', () => {
    const hashes = [1, 2].map((lasts) =>
      stateHash(play(does({ change: 'indicator.consent', by: -4, lasts }), TO_PLANNING).run.world),
    );
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  test('given a rewind, then it wears off once more, and the log is accepted', () => {
    const before = [...TO_PLANNING, END];
    const played = session(program, [...before, ...TURN, ...TURN, { kind: 'rewind', to: before.length }, ...TURN]);
    expect(valueOf(played.run, 'indicator.consent')).toBe(100);
    const again = [PROCEED, PROCEED, END].reduce((run, input) => step(run, input).run, played.run);
    expect(valueOf(again, 'indicator.consent')).toBe(95);
    expect(judgeLog(writeLog(played)).ok).toBe(true);
  });

  test('is told as worn off, in the debrief and in the report', () => {
    const passing = does({ change: 'indicator.consent', by: -20, lasts: 1, note: 'he is angry' });
    const played = session(passing, [...TO_PLANNING, END, PROCEED, PROCEED, END]);
    const chronicle = chronicleOf(played);
    const why = whyOf(chronicle);
    const [fall, end] = chronicle.told.filter(
      ({ fact }) => fact.type === 'changed' && fact.value === 'indicator.consent',
    );
    expect(why.step(fall?.fact.seq ?? -1)?.how).toBe('he is angry');
    expect(why.step(end?.fact.seq ?? -1)?.how).toMatchObject({ key: 'why.worn_off', args: { held: false } });
    expect(why.chain(end?.fact.seq ?? -1).root).toBe('decision');
    const causes = pictureOf(played).report?.lines.find(({ path }) => path === 'indicator.consent')?.causes;
    expect(causes).toMatchObject([{ text: { key: 'cause.choice_worn' }, team: true }]);
  });
});

describe('a choice that holds people', () => {
  const holding = (lasts?: number) => refuse({ holds: { police: 3 }, ...(lasts === undefined ? {} : { lasts }) });
  const police = (program: ReturnType<typeof refuse>, turns: number) =>
    valueOf(
      play(program, [...TO_PLANNING, ...Array.from({ length: turns }, () => [END, PROCEED, PROCEED]).flat()]).run,
      'capacity.police',
    );

  test('given three turns, then they are free again after three resolutions more', () => {
    expect([0, 2, 3, 4].map((turns) => police(holding(3), turns))).toEqual([1, 1, 1, 4]);
  });

  test('given no turns, then one', () => {
    expect([0, 1, 2].map((turns) => police(holding(), turns))).toEqual([1, 1, 4]);
  });

  test('given too few free, then it cannot be chosen', () => {
    const program = refuse({ holds: { police: 5 }, lasts: 2 });
    const { run } = play(program, [PROCEED, PROCEED]);
    expect(step(run, REFUSE).refused).toEqual({ code: 'choice_cost', about: 'capacity.police' });
  });

  test('given one, then the picture says what it takes, and for how long', () => {
    const { table } = pictureOf(session(holding(3), [PROCEED, PROCEED]));
    expect(table?.choices.map(({ holds, lasts }) => [holds.map(({ amount }) => amount), lasts])).toEqual([
      [[], 1],
      [[3], 3],
    ]);
  });

  test('given one taken, then the debrief counts it, and tells that they came back', () => {
    const chronicle = chronicleOf(session(holding(1), [...TO_PLANNING, END, ...TURN]));
    expect(spendingOf(chronicle).decisions).toEqual([3, 0]);
    const back = chronicle.told
      .filter(({ fact }) => fact.type === 'changed' && fact.value === 'capacity.police')
      .at(-1);
    expect(whyOf(chronicle).step(back?.fact.seq ?? -1)?.how).toMatchObject({
      key: 'why.worn_off',
      args: { held: true },
    });
  });
});
