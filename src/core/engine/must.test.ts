// An inject that must come in a turn: it has a place there before all others, and only its condition or the facilitator keeps it away.

import { describe, expect, test } from 'vitest';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario, Inject } from '../scenario/language/schema.ts';
import { END, PROCEED, play, smallProgram } from './small-program.fixture.ts';
import { facilitatorPictureOf } from './view/facilitator-picture.ts';
import { play as playSession, resolvedSmall } from '../debrief/played.fixture.ts';

/** Three turns; `bound` must come in the second, where two others want to. */
const bound =
  (trigger: Inject['trigger'], more: Partial<AuthoredScenario> = {}) =>
  (scenario: AuthoredScenario) => {
    const [, offer] = scenario.injects;
    if (offer === undefined) throw new Error('no offer');
    delete scenario.turn_names;
    scenario.turns = 3;
    scenario.flags = [{ id: 'up', text: 'Up.' }];
    scenario.injects.push(
      { ...offer, id: 'eager', trigger: { from: 2, weight: 1000 } },
      { ...offer, id: 'bound', ...(trigger !== undefined && { trigger }) },
    );
    Object.assign(scenario, more);
  };
const programOf = (...of: Parameters<typeof bound>) => smallProgram(bound(...of));

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
/** to the situation of the second turn; paying has scheduled the offer for it */
const FIRST: readonly Input[] = [PROCEED, PROCEED, PAY, END, PROCEED];
const decline = (inject: string): Input => ({ kind: 'choose', inject, choice: 'decline' });

const came = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => (fact.type === 'presented' ? [`${fact.turn} ${fact.inject} ${fact.by.id}`] : []));
const inSecond = (facts: readonly Fact[]) => came(facts).filter((line) => line.startsWith('2'));

describe('an inject that must come in a turn', () => {
  test('takes the place before what is scheduled and what is drawn, and not before its turn', () => {
    const { facts } = play(programOf({ must: 2 }), [...FIRST, PROCEED, decline('bound'), END, PROCEED, PROCEED]);
    expect(came(facts)).toEqual(['1 cable engine.draw', '2 bound engine.must', '3 offer choice.cable.pay']);
  });

  test('is not drawn for: no roll names it', () => {
    const { facts } = play(programOf({ must: 2 }, { injects_per_turn: 3 }), [
      ...FIRST,
      PROCEED,
      decline('bound'),
      decline('offer'),
      decline('eager'),
    ]);
    expect(inSecond(facts)).toEqual(['2 bound engine.must', '2 offer choice.cable.pay', '2 eager engine.draw']);
    const drawn = facts.flatMap((fact) => (fact.type === 'drew' ? fact.rolls.map(([id]) => id) : []));
    expect(new Set(drawn)).toEqual(new Set(['cable', 'eager']));
  });

  test('stands behind what its condition read, and comes only if that holds', () => {
    const program = programOf({ must: 2, when: 'region.coast.trust > 40' });
    const refused = play(program, [PROCEED, PROCEED, { ...PAY, choice: 'refuse' }, END, PROCEED, PROCEED]);
    const presented = refused.facts.find((fact) => fact.type === 'presented' && fact.inject === 'bound');
    const written = refused.facts
      .filter((fact) => fact.type === 'changed' && fact.value === 'region.coast.trust')
      .at(-1);
    expect(presented?.by).toEqual({ kind: 'rule', id: 'engine.must', effect: null, from: null });
    expect(presented?.because).toEqual([written?.seq]);
    expect(inSecond(play(program, [...FIRST, PROCEED]).facts)).toEqual(['2 offer choice.cable.pay']);
  });

  test('asks its condition again for the next place of its turn', () => {
    const program = programOf({ must: 2, when: 'region.hills.trust > 55' }, { injects_per_turn: 2 });
    const { facts } = play(program, [...FIRST, PROCEED, decline('offer')]);
    expect(inSecond(facts)).toEqual(['2 offer choice.cable.pay', '2 bound engine.must']);
  });

  test('comes behind what the facilitator has fired, which takes no place', () => {
    const { facts } = play(programOf({ must: 2 }), [
      ...FIRST,
      { kind: 'fire', inject: 'eager' },
      PROCEED,
      decline('eager'),
    ]);
    expect(inSecond(facts)).toEqual(['2 eager facilitator.fire', '2 bound engine.must']);
  });

  test('given it came before, by an effect or by the facilitator, then it does not come again', () => {
    const early: Input[] = [PROCEED, { kind: 'fire', inject: 'bound' }, PROCEED, decline('bound'), PAY, END, PROCEED];
    expect(inSecond(play(programOf({ must: 2 }), [...early, PROCEED]).facts)).toEqual(['2 offer choice.cable.pay']);
  });

  test('given it is held back, then it stays back, its place is free, and letting go in time brings it', () => {
    const hold = (held: boolean): Input => ({ kind: 'hold', inject: 'bound', held });
    const program = programOf({ must: 2 });
    expect(inSecond(play(program, [...FIRST, hold(true), PROCEED]).facts)).toEqual(['2 offer choice.cable.pay']);
    expect(inSecond(play(program, [...FIRST, hold(true), hold(false), PROCEED]).facts)).toEqual([
      '2 bound engine.must',
    ]);
    const late = [...FIRST, hold(true), PROCEED, decline('offer'), END, PROCEED, hold(false), PROCEED];
    expect(came(play(program, late).facts).at(-1)).toBe('3 eager engine.draw');
  });

  test('given it is skipped, then another takes its place', () => {
    const { facts } = play(programOf({ must: 2 }), [...FIRST, PROCEED, { kind: 'skip', inject: 'bound' }]);
    expect(inSecond(facts)).toEqual(['2 bound engine.must', '2 offer choice.cable.pay']);
  });

  test('is announced to the facilitator until it has come', () => {
    const told = (trigger: Inject['trigger'], inputs: readonly Input[]) =>
      facilitatorPictureOf(playSession(inputs, resolvedSmall(bound(trigger)))).injects.map(({ id, must }) => [
        id,
        must,
      ]);
    expect(Object.fromEntries(told({ must: 2 }, []))).toEqual({
      cable: null,
      offer: null,
      eager: null,
      bound: { turn: 2, conditional: false },
    });
    expect(told({ must: 2, when: 'flag.up' }, []).at(-1)).toEqual(['bound', { turn: 2, conditional: true }]);
    expect(told({ must: 2 }, [...FIRST, PROCEED]).at(-1)).toEqual(['bound', null]);
  });
});
