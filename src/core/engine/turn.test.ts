// Rules of the turn, each shown by the smallest change of the small scenario that makes it matter.

import { describe, expect, test } from 'vitest';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario, Effect } from '../scenario/language/schema.ts';
import { END, PROCEED, play, smallProgram, valueOf } from './small-program.fixture.ts';
import { stateHash } from './state-hash.ts';
import { step } from './step.ts';

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };
const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, REFUSE];
const TURN: readonly Input[] = [...TO_PLANNING, END, PROCEED];

function withEffects(effects: Effect[]) {
  return smallProgram((scenario: AuthoredScenario) => {
    const choice = scenario.injects.find((inject) => inject.id === 'cable')?.choices.find((one) => one.id === 'refuse');
    if (choice !== undefined) choice.effects = effects;
  });
}

describe('effects', () => {
  test('with `after` fall due at the beginning of the resolution so many turns later', () => {
    const program = withEffects([{ change: 'indicator.integrity', by: 10, after: 1 }]);
    const tolls = -4;
    const first = play(program, [...TO_PLANNING, END]);
    expect(valueOf(first.run, 'indicator.integrity')).toBe(40 + tolls);
    const second = play(program, [...TURN, PROCEED, END]);
    expect(valueOf(second.run, 'indicator.integrity')).toBe(40 + tolls + 10 + tolls);
    const late = second.facts.find((fact) => fact.type === 'changed' && fact.asked === 10);
    const chose = second.facts.find((fact) => fact.type === 'chose');
    expect(late?.by).toEqual({ kind: 'effect', id: 'choice.cable.refuse', effect: 'effects.0', from: chose?.seq });
  });

  test('look at their condition when they fall due, not when they are set in motion', () => {
    const program = withEffects([
      { change: 'indicator.integrity', by: 10, when: 'indicator.consent < 50', after: 1 },
      { set: 'indicator.consent', to: 10 },
    ]);
    const { facts } = play(program, [...TURN, PROCEED, END]);
    expect(facts.some((fact) => fact.type === 'changed' && fact.asked === 10)).toBe(true);
  });

  test('by chance leave the throw as a fact, and a change depends on it', () => {
    const program = withEffects([{ change: 'indicator.integrity', by: 10, chance: 50 }]);
    const outcomes = Array.from({ length: 60 }, (_, seed) => {
      const { facts } = play(program, TO_PLANNING, seed);
      const rolled = facts.find((fact) => fact.type === 'rolled');
      const changed = facts.find((fact) => fact.type === 'changed' && fact.asked === 10);
      if (rolled?.type !== 'rolled') throw new Error('no roll');
      expect(changed !== undefined).toBe(rolled.roll < 50);
      expect(changed?.because ?? [rolled.seq]).toContain(rolled.seq);
      return changed !== undefined;
    });
    const happened = outcomes.filter(Boolean).length;
    expect(happened).toBeGreaterThan(15);
    expect(happened).toBeLessThan(45);
  });

  test('that move a chart act at once, run no effects and use up its next move', () => {
    const program = withEffects([
      { set: 'actor.crew.wealth', to: 100 },
      { move: 'actor.crew', to: 'quiet' },
    ]);
    const { run, facts } = play(program, [...TO_PLANNING, END]);
    expect(valueOf(run, 'actor.crew.state')).toBe(0);
    expect(facts.some((fact) => fact.type === 'moved')).toBe(false);
    const next = play(program, [...TURN, PROCEED, END]);
    expect(valueOf(next.run, 'actor.crew.state')).toBe(1);
  });
});

describe('orders', () => {
  const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };

  test('are refused with a reason, and a refusal changes nothing', () => {
    const { run } = play(smallProgram(), [...TO_PLANNING, PATROL]);
    const again = step(run, PATROL);
    expect(again.refused?.code).toBe('under_way');
    expect(again.run).toBe(run);
    expect(step(run, { kind: 'order', measure: 'patrol' }).refused?.code).toBe('target_missing');
    expect(step(run, { kind: 'order', measure: 'patroll', target: 'coast' }).refused).toEqual({
      code: 'unknown_name',
      about: 'patroll',
    });
    expect(step(run, PROCEED).refused?.code).toBe('wrong_phase');
  });

  test('taken back in the same turn cost nothing', () => {
    const audit: Input = { kind: 'order', measure: 'audit' };
    const { run } = play(smallProgram(), [...TO_PLANNING, audit]);
    expect(valueOf(run, 'capacity.funds')).toBe(2);
    const back = step(run, { kind: 'withdraw', measure: 'audit' }).run;
    expect(valueOf(back, 'capacity.funds')).toBe(5);
    expect(valueOf(back, 'measure.audit.ordered')).toBe(0);
    expect(back.world.ordersGiven).toBe(0);
  });
});

describe('the facilitator', () => {
  test('can rewind, and the state is again what it was; undoing the undo works too', () => {
    const program = smallProgram();
    const before = play(program, TO_PLANNING);
    const after = play(program, [...TO_PLANNING, END]);
    const back = step(after.run, { kind: 'rewind', to: TO_PLANNING.length });
    expect(back.facts).toMatchObject([{ type: 'rewound', to: 3 }]);
    expect(stateHash(back.run.world)).toBe(stateHash(before.run.world));
    const again = step(back.run, { kind: 'rewind', to: 4 });
    expect(stateHash(again.run.world)).toBe(stateHash(after.run.world));
  });

  test('can fire an inject in planning, and it is on the table at once', () => {
    const { run } = play(smallProgram(), [...TO_PLANNING, { kind: 'fire', inject: 'offer' }]);
    expect(run.world.phase).toBe('inject');
    const { run: chosen } = step(run, { kind: 'choose', inject: 'offer', choice: 'decline' });
    expect(chosen.world.phase).toBe('planning');
  });

  test('can hold an inject back, and skip the one on the table', () => {
    const held = play(smallProgram(), [{ kind: 'hold', inject: 'cable', held: true }, PROCEED, PROCEED]);
    expect(held.run.world.phase).toBe('planning');
    const skipped = play(smallProgram(), [PROCEED, PROCEED, { kind: 'skip', inject: 'cable' }]);
    expect(skipped.run.world.phase).toBe('planning');
    expect(valueOf(skipped.run, 'inject.cable.fired')).toBe(1);
  });

  test('can override a value within its limits', () => {
    const { run, facts } = play(smallProgram(), [PROCEED, { kind: 'override', value: 'indicator.consent', to: 20 }]);
    expect(valueOf(run, 'indicator.consent')).toBe(20);
    expect(facts.at(-1)).toMatchObject({
      type: 'changed',
      by: { kind: 'facilitator', id: 'facilitator.override', effect: null, from: null },
    });
    expect(step(run, { kind: 'override', value: 'indicator.consent', to: 200 }).refused?.code).toBe('value_range');
    expect(step(run, { kind: 'override', value: 'turn', to: 2 }).refused?.code).toBe('unknown_name');
  });

  test('can pause: the team waits until play is resumed', () => {
    const { run } = play(smallProgram(), [PROCEED, { kind: 'pause' }]);
    expect(step(run, PROCEED).refused?.code).toBe('paused');
    const resumed = step(run, { kind: 'resume' }).run;
    expect(step(resumed, PROCEED).run.world.phase).toBe('inject');
  });

  test('can close now: the rubric is scored and the log says that no ending was reached', () => {
    const { run, facts } = play(smallProgram(), [...TO_PLANNING, { kind: 'close' }]);
    expect(run.world.phase).toBe('ending');
    expect(facts.filter((fact) => fact.type === 'scored')).toHaveLength(run.world.program.objectives.length);
    expect(facts.find((fact) => fact.type === 'ended')).toMatchObject({ ending: null, by: { kind: 'facilitator' } });
  });
});
