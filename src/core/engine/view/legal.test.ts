import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { FIRST_TURN, play, PROCEED, resolvedSmall } from '../../debrief/played.fixture.ts';
import type { Input } from '../../log/form/input.ts';
import type { Sayable } from '../../ref/message.ts';
import type { AuthoredScenario, Measure } from '../../scenario/language/schema.ts';
import { playMeddled } from '../../simulate/meddle.fixture.ts';
import type { Session } from '../session.ts';
import { step } from '../step.ts';
import { legalOf } from './legal.ts';
import { secretive } from './leak.fixture.ts';

/** Why the engine refuses, or null; a pause aside, which closes everything. */
function refusal({ run }: Session, input: Input): string | null {
  return step(run, input).refused?.code ?? null;
}

/** Everything that is offered, with what is said of it and what the engine says. */
function disagreements(session: Session): readonly unknown[] {
  const legal = legalOf(session.run);
  const { open } = legal;
  const { world } = session.run;
  const said: [Input, string | null][] = [[{ kind: 'proceed' }, open.proceed ? null : 'wrong_phase']];
  if (!open.plan) said.push([{ kind: 'end_planning' }, 'wrong_phase']);
  else {
    const orders = legal.measures.flatMap((measure) => measure.orders);
    for (const { input, problem } of orders) said.push([input, problem?.code ?? null]);
    for (const { ref: subject, problem } of legal.dossiers)
      said.push([{ kind: 'take_up', subject }, problem?.code ?? null]);
  }
  const inject = world.inject === null ? '' : (world.program.injects[world.inject]?.inject.id ?? '');
  if (open.decide)
    for (const { id, problem } of legal.choices)
      said.push([{ kind: 'choose', inject, choice: id }, problem?.code ?? null]);
  return said
    .map(([input, ours]) => ({ input, ours, theirs: refusal(session, input) }))
    .filter(({ ours, theirs }) => ours !== theirs && !(ours !== null && theirs === 'session_over'));
}

describe('what the team may do now', () => {
  test.each([resolvedSmall(), resolvedSmall(secretive)])(
    'is what the engine takes, in every step of random games (%#)',
    (scenario) => {
      const program = compileScenario(scenario);
      let steps = 0;
      for (let seed = 0; seed < 25; seed++) {
        playMeddled(program, seed, (session) => {
          if (session.run.world.paused) return;
          steps++;
          expect(disagreements(session)).toEqual([]);
        });
      }
      expect(steps).toBeGreaterThan(200);
    },
  );

  test('says while it is paused that nothing is open', () => {
    const { open } = legalOf(play([PROCEED, { kind: 'pause' }]).run);
    expect(open).toEqual({ proceed: false, decide: false, plan: false });
  });

  test('names no target of which nothing is known', () => {
    const aimed = (known: number) =>
      targetsOf((scenario) => {
        for (const actor of scenario.actors) if (actor.id === 'crew') actor.known = known;
        scenario.measures.push(arrest);
      });
    expect(aimed(1)).toEqual(['The Ridge Guard', 'The Creek Crew']);
    expect(aimed(0)).toEqual(['The Ridge Guard']);
  });

  test('says with names, amounts and rungs why not', () => {
    const problemWith = (change: object) => {
      const { run } = planningWith((scenario) => {
        for (const actor of scenario.actors) actor.known = 1;
        scenario.measures.push({ ...arrest, ...change });
      });
      return legalOf(run).measures.find(({ id }) => id === 'arrest')?.orders[0]?.problem;
    };
    expect(problemWith({ known: 3 })).toMatchObject({ code: 'not_known', rung: 3 });
    expect(problemWith({ holds: { police: 9 } })).toMatchObject({
      code: 'no_capacity',
      about: { name: 'Police units', within: 'police units' },
      left: 4,
    });
  });

  test('says where a dossier opens the eyes', () => {
    const { run } = planningWith((scenario) => {
      scenario.measures.push(arrest);
    });
    const guard = legalOf(run).dossiers.find(({ ref }) => ref === 'actor.guard');
    expect(guard).toMatchObject({ name: { name: 'The Ridge Guard' }, until: null, problem: null });
    expect(guard?.serves.map(plainly)).toContain('The Ridge Guard');
  });
});

const arrest: Measure = {
  id: 'arrest',
  title: 'Arrest',
  text: 'Somebody is arrested.',
  benefit: 'Fewer of them.',
  risk: 'The wrong one.',
  area: 'M02',
  quadrant: 'Q1',
  target: { kind: 'actor' },
  start: [{ change: 'target.wealth', by: -1 }],
  blind: { start: [] },
  provenance: ['design'],
};

const planningWith = (change: (scenario: AuthoredScenario) => void): Session =>
  play(FIRST_TURN.slice(0, 3), resolvedSmall(change));

const targetsOf = (change: (scenario: AuthoredScenario) => void) =>
  legalOf(planningWith(change).run)
    .measures.find(({ id }) => id === 'arrest')
    ?.orders.map(({ name }) => plainly(name));

const plainly = (name: Sayable | null): string | null =>
  typeof name === 'object' && name !== null && 'name' in name ? name.name : null;
