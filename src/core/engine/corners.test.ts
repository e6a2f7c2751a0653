// Corners of the turn: what a facilitator, a delay or an unlucky name may do to it.

import { presentInject } from './world.ts';
import { describe, expect, test } from 'vitest';
import { type Fact, factSchema } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario, Effect } from '../scenario/language/schema.ts';
import { END, PROCEED, play, smallProgram, valueOf } from './small-program.fixture.ts';
import { stateOfWorld } from './state-hash.ts';
import { type Run, step } from './step.ts';

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };
const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, REFUSE];
const TO_REPORT: readonly Input[] = [...TO_PLANNING, END];
const NEXT_PAPER: readonly Input[] = [...TO_REPORT, PROCEED, PROCEED];

function refuseDoes(effects: Effect[], change: (scenario: AuthoredScenario) => void = () => {}) {
  return smallProgram((scenario) => {
    const choice = scenario.injects[0]?.choices.find((one) => one.id === 'refuse');
    if (choice !== undefined) choice.effects = effects;
    change(scenario);
  });
}

const tableOf = ({ world }: Run): string | undefined => presentInject(world)?.inject.id;

describe('an inject scheduled without `after`', () => {
  test('is tested at once, so that it comes later though its condition holds no more', () => {
    const program = refuseDoes([
      { schedule: 'offer', when: 'indicator.consent > 90' },
      { set: 'indicator.consent', to: 10 },
    ]);
    expect(tableOf(play(program, NEXT_PAPER).run)).toBe('offer');
  });

  test('is not scheduled when its condition does not hold at once', () => {
    const program = refuseDoes([
      { schedule: 'offer', when: 'indicator.consent < 50' },
      { set: 'indicator.consent', to: 10 },
    ]);
    const { run, facts } = play(program, NEXT_PAPER);
    expect(tableOf(run)).toBeUndefined();
    expect(facts.some((fact) => fact.type === 'scheduled')).toBe(false);
  });

  test('is rolled for at once, and what is scheduled depends on the roll', () => {
    const program = refuseDoes([{ schedule: 'offer', chance: 50 }]);
    const came = Array.from({ length: 40 }, (_, seed) => {
      const { run, facts } = play(program, NEXT_PAPER, seed);
      const rolled = facts.filter((fact) => fact.type === 'rolled');
      expect(rolled).toMatchObject([{ turn: 1, chance: 50 }]);
      const scheduled = facts.find((fact) => fact.type === 'scheduled');
      expect(scheduled !== undefined).toBe((rolled[0]?.roll ?? 100) < 50);
      expect(scheduled?.because ?? [rolled[0]?.seq]).toEqual([rolled[0]?.seq]);
      expect(tableOf(run)).toBe(scheduled === undefined ? undefined : 'offer');
      return scheduled !== undefined;
    });
    expect(new Set(came).size).toBe(2);
  });

  test('with `after` is tested when it comes', () => {
    const program = refuseDoes([
      { schedule: 'offer', when: 'indicator.consent < 50', after: 1 },
      { set: 'indicator.consent', to: 10 },
    ]);
    expect(tableOf(play(program, NEXT_PAPER).run)).toBe('offer');
  });
});

describe('a skipped paper', () => {
  // “spare” waits for a slot all the time.
  const program = () =>
    smallProgram((scenario) => {
      const offer = scenario.injects[1];
      if (offer === undefined) throw new Error('no offer');
      scenario.injects.push({ ...offer, id: 'spare', trigger: { weight: 1 } });
    });

  test('that was drawn is replaced by another one', () => {
    const { run } = play(program(), [PROCEED, PROCEED, { kind: 'skip', inject: 'cable' }]);
    expect(tableOf(run)).toBe('spare');
  });

  test('that the facilitator had fired beside the slots leaves no slot behind', () => {
    const { run } = play(program(), [
      ...TO_PLANNING,
      { kind: 'fire', inject: 'offer' },
      { kind: 'skip', inject: 'offer' },
    ]);
    expect(run.world.phase).toBe('planning');
    expect(tableOf(run)).toBeUndefined();
  });
});

describe('firing', () => {
  test('is refused once an ending is reached, since nothing is put on the table any more', () => {
    const { run } = play(smallProgram(), [...NEXT_PAPER, END]);
    expect(run.world.phase).toBe('report');
    expect(step(run, { kind: 'fire', inject: 'offer' }).refused?.code).toBe('session_over');
  });

  test('in the report puts the paper first in line in the next turn', () => {
    const { run } = play(smallProgram(), [...TO_REPORT, { kind: 'fire', inject: 'offer' }, PROCEED, PROCEED]);
    expect(tableOf(run)).toBe('offer');
  });

  test('can be done again once what was fired has been held back, and it comes once', () => {
    const { run } = play(smallProgram(), [
      PROCEED,
      { kind: 'fire', inject: 'offer' },
      { kind: 'hold', inject: 'offer', held: true },
      { kind: 'fire', inject: 'offer' },
      PROCEED,
    ]);
    expect(tableOf(run)).toBe('offer');
    expect(step(run, { kind: 'fire', inject: 'offer' }).refused?.code).toBe('already_fired');
    const next = step(run, { kind: 'choose', inject: 'offer', choice: 'decline' }).run;
    expect(tableOf(next)).toBe('cable');
  });

  test('puts on the table at once what had been held back until planning', () => {
    const { run } = play(smallProgram(), [
      PROCEED,
      { kind: 'fire', inject: 'offer' },
      { kind: 'hold', inject: 'offer', held: true },
      PROCEED,
      REFUSE,
      { kind: 'hold', inject: 'offer', held: false },
      { kind: 'fire', inject: 'offer' },
    ]);
    expect(tableOf(run)).toBe('offer');
  });

  test('twice in a row is refused', () => {
    const { run } = play(smallProgram(), [PROCEED, { kind: 'fire', inject: 'offer' }]);
    expect(step(run, { kind: 'fire', inject: 'offer' }).refused?.code).toBe('already_fired');
  });

  test('says that the facilitator interrupted the planning', () => {
    const { facts } = play(smallProgram(), [...TO_PLANNING, { kind: 'fire', inject: 'offer' }]);
    expect(facts.at(-1)).toMatchObject({
      type: 'entered',
      phase: 'inject',
      by: { kind: 'facilitator', id: 'facilitator.fire' },
    });
  });
});

describe('names that the engine uses itself', () => {
  const program = smallProgram((scenario) => {
    scenario.flags = [
      { id: 'moved', text: 'A flag called moved.' },
      { id: 'dossier', text: 'A flag called dossier.' },
    ];
  });

  test('have start facts like any other', () => {
    const began = play(program, []).facts.flatMap((fact) => (fact.type === 'began' ? [fact.value] : []));
    expect(began).toEqual(expect.arrayContaining(['flag.moved', 'flag.dossier']));
  });

  test('are part of the state that is hashed', () => {
    const { run } = play(program, [PROCEED, { kind: 'override', value: 'flag.dossier', to: true }]);
    expect(stateOfWorld(run.world).values).toMatchObject({ 'flag.dossier': true });
  });
});

describe('a delayed effect of a rule', () => {
  test('is caused by the rule, where the chain may end', () => {
    const program = smallProgram((scenario) => {
      for (const rule of scenario.rules ?? []) rule.effects = [{ change: 'indicator.integrity', by: -7, after: 1 }];
    });
    const { facts } = play(program, [...NEXT_PAPER, END]);
    const late = facts.find((fact) => fact.type === 'changed' && fact.asked === -7);
    expect(late?.by).toEqual({ kind: 'rule', id: 'rule.tolls', effect: 'effects.0', from: null });
    const trust = facts.find((fact) => fact.type === 'changed' && fact.value === 'region.coast.trust');
    expect(late?.because).toEqual([trust?.seq]);
  });
});

describe('an actor without states', () => {
  test('leaves no fact that its own log would refuse', () => {
    const program = smallProgram((scenario) => {
      scenario.actors.push({
        id: 'village',
        name: 'The village',
        kind: 'community',
        region: 'coast',
        text: 'Four hundred houses.',
        known: 2,
      });
    });
    const { run, facts } = play(program, TO_REPORT);
    const shapeProblems = facts.filter((fact: Fact) => !factSchema.safeParse(fact).success);
    expect(shapeProblems).toEqual([]);
    expect(valueOf(run, 'actor.village.state')).toBe(0);
  });
});
