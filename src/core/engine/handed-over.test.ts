// Who controls a route, where an actor is based, and how strong a tie is can change in play.

import { describe, expect, test } from 'vitest';
import { foldFacts, NO_STATE } from '../debrief/history/fold-facts.ts';
import { tellFact } from '../debrief/why/tell-fact.ts';
import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import type { AuthoredScenario, Effect } from '../scenario/language/schema.ts';
import { glossaryOf } from '../scenario/names/glossary.ts';
import { actorPictures } from './view/subject-pictures.ts';
import { changes, END, PROCEED, play, smallProgram, valueOf } from './small-program.fixture.ts';

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };
const TO_PLANNING = [PROCEED, PROCEED, REFUSE];
const TWO_TURNS = [...TO_PLANNING, END, PROCEED, PROCEED];

const withEffects = (effects: Effect[], change: (scenario: AuthoredScenario) => void = () => {}) =>
  smallProgram((scenario) => {
    scenario.rules = [];
    for (const actor of scenario.actors) actor.known = 2;
    for (const route of scenario.routes) route.known = 2;
    scenario.ties = [{ id: 'pays', a: 'guard', b: 'crew', kind: 'pays', text: 'Money.', known: 2, strength: 40 }];
    scenario.injects[0]?.choices[1]?.effects.push(...effects);
    change(scenario);
  });

/** The measure that is informed by a dossier on who controls the route, is based in the region, or on a route of the actor. */
function watch(scenario: AuthoredScenario, kind: 'region' | 'route' | 'actor'): void {
  scenario.measures.push({
    id: 'watch',
    title: 'Watch',
    text: 'It is watched.',
    benefit: 'It is seen.',
    risk: 'It sees.',
    area: 'M03',
    quadrant: 'Q1',
    target: { kind },
    start: [],
    blind: { start: [] },
    provenance: ['design'],
  });
}

/** The only thing that was set, as the debrief tells it. */
function toldOfSet({ scenario }: Program, facts: readonly Fact[]) {
  const set = facts.find((fact) => fact.type === 'set');
  if (set === undefined) throw new Error('nothing was set');
  return tellFact({ scenario, glossary: glossaryOf(scenario), factsOf: () => [] }, set);
}

describe('given a route that is handed over', () => {
  const program = withEffects([{ set: 'route.creek.control', to: 'guard' }], (scenario) => watch(scenario, 'route'));

  test('then its income goes to the new hand, and stands behind it', () => {
    const { facts, run } = play(program, [...TO_PLANNING, END]);
    const set = facts.find((fact) => fact.type === 'set');
    expect(set).toMatchObject({ value: 'route.creek.control', from: 'crew', to: 'guard' });
    const earned = facts.filter((fact) => fact.type === 'changed' && fact.by.effect === 'income');
    expect(earned.map((fact) => fact.type === 'changed' && fact.value)).toEqual([
      'actor.guard.wealth',
      'actor.guard.wealth',
    ]);
    expect(earned.filter(({ because }) => because.includes(set?.seq ?? -1))).toHaveLength(1);
    expect(valueOf(run, 'actor.crew.wealth')).toBe(20);
  });

  test('then a dossier fits that is about whoever controls it now', () => {
    const informed = (subject: string) =>
      play(program, [
        ...TO_PLANNING,
        { kind: 'take_up', subject },
        { kind: 'order', measure: 'watch', target: 'creek' },
      ]).facts.flatMap((fact) => (fact.type === 'ordered' ? [fact.informed, fact.because.length] : []));
    expect(informed('actor.guard')).toEqual([true, 2]);
    expect(informed('actor.crew')).toEqual([false, 0]);
  });

  test('then a dossier on it fits whoever controls it now', () => {
    const aimed = withEffects([{ set: 'route.creek.control', to: 'guard' }], (scenario) => watch(scenario, 'actor'));
    const informed = (target: string) =>
      play(aimed, [
        ...TO_PLANNING,
        { kind: 'take_up', subject: 'route.creek' },
        { kind: 'order', measure: 'watch', target },
      ]).facts.flatMap((fact) => (fact.type === 'ordered' ? [fact.informed] : []));
    expect([informed('guard'), informed('crew')]).toEqual([[true], [false]]);
  });

  test('then the debrief folds it, and tells it by its names', () => {
    const { facts } = play(program, TO_PLANNING);
    const { values } = foldFacts(program.scenario, NO_STATE, facts);
    expect(values.get('route.creek.control')).toBe('guard');
    expect(toldOfSet(program, facts)).toMatchObject({
      key: 'fact.control',
      args: {
        route: { name: 'The mangrove creek' },
        from: { name: 'The Creek Crew' },
        to: { name: 'The Ridge Guard' },
      },
    });
  });
});

describe('given an actor that moves', () => {
  const program = withEffects([{ set: 'actor.crew.region', to: 'region.coast' }], (scenario) =>
    watch(scenario, 'region'),
  );

  test('then a dossier on it fits where it is based now', () => {
    const informed = (target: string) =>
      play(program, [
        ...TO_PLANNING,
        { kind: 'take_up', subject: 'actor.crew' },
        { kind: 'order', measure: 'watch', target },
      ]).facts.flatMap((fact) => (fact.type === 'ordered' ? [fact.informed] : []));
    expect([informed('coast'), informed('hills')]).toEqual([[true], [false]]);
  });

  test('then the team sees it there, and the debrief tells it by its names', () => {
    const { run, facts } = play(program, TO_PLANNING);
    expect(actorPictures(run.world).map(({ id, region }) => [id, region])).toEqual([
      ['guard', 'coast'],
      ['crew', 'coast'],
    ]);
    expect(toldOfSet(program, facts)).toMatchObject({
      key: 'fact.home',
      args: { actor: { name: 'The Creek Crew' }, from: { name: 'The Sorrel Hills' }, to: { name: 'The Salt Coast' } },
    });
  });

  test('then conditions see it, by its id or as what they are about', () => {
    const seen = withEffects([
      { set: 'actor.crew.region', to: 'coast' },
      { change: 'indicator.consent', by: -1, when: "actor.crew.region == 'coast'" },
      { change: 'indicator.consent', by: -2, when: 'actor.crew.region == region.coast' },
      { change: 'indicator.consent', by: -4, when: 'actor.crew.region == region.hills' },
    ]);
    expect(valueOf(play(seen, TO_PLANNING).run, 'indicator.consent')).toBe(95 - 4 - 1 - 2);
  });
});

describe('given homes and controls that nothing sets', () => {
  const program = withEffects([
    { change: 'indicator.consent', by: -1, when: "actor.crew.region == 'hills' && route.creek.control == actor.crew" },
    { change: 'indicator.consent', by: -2, when: "actor.crew.region == 'coast'" },
  ]);

  test('then they can be read, and cost no value and no fact', () => {
    const { facts, run } = play(program, TO_PLANNING);
    expect(valueOf(run, 'indicator.consent')).toBe(95 - 4 - 1);
    expect(program.layout.slots.filter(({ path }) => /\.(region|control)$/.test(path))).toEqual([]);
    expect(facts.filter((fact) => 'value' in fact && /\.(region|control)$/.test(fact.value))).toEqual([]);
    expect(program.measures.flatMap(({ targets }) => targets.map(({ bonds }) => bonds))).toEqual(
      expect.not.arrayContaining([expect.anything()]),
    );
  });
});

describe('given a tie with a strength', () => {
  test('then it can be read and changed, within 0 and 100', () => {
    const program = withEffects([
      { change: 'tie.pays.strength', by: 70 },
      { change: 'indicator.consent', by: '0 - tie.pays.strength' },
    ]);
    expect(
      changes(play(program, TWO_TURNS).facts)
        .filter((line) => line.includes('choice.cable.refuse'))
        .slice(2),
    ).toEqual([
      'tie.pays.strength 40->100 asked 70 by input choice.cable.refuse effects.2',
      'indicator.consent 91->0 asked -100 by input choice.cable.refuse effects.3',
    ]);
  });
});

describe('given an effect that hands a route to whoever it is aimed at', () => {
  const program = withEffects([], (scenario) =>
    scenario.measures.push({
      id: 'give',
      title: 'Give',
      text: 'It is given.',
      benefit: 'It is theirs.',
      risk: 'It is theirs.',
      area: 'M03',
      quadrant: 'Q1',
      target: { kind: 'actor' },
      start: [{ set: 'route.creek.control', to: 'target', when: 'route.creek.control != target' }],
      provenance: ['design'],
    }),
  );

  test('then it is his, and nothing is told where it was before', () => {
    const given = (target: string) =>
      play(program, [...TO_PLANNING, { kind: 'order', measure: 'give', target }, END]).facts.flatMap((fact) =>
        fact.type === 'set' ? [fact.to] : [],
      );
    expect([given('guard'), given('crew')]).toEqual([['guard'], []]);
  });
});
