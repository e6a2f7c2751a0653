// Any input of the log's form, at any moment, with names that exist, that do not, and that mean something to JavaScript: it is taken
// or refused, and the world is sound afterwards.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factSchema } from '../log/form/fact.ts';
import { type Input, inputSchema, RATINGS } from '../log/form/input.ts';
import { smallProgram } from './small-program.fixture.ts';
import { beginRun, step } from './step.ts';
import type { World } from './world.ts';

const program = smallProgram((scenario) => {
  scenario.turns = 3;
  delete scenario.turn_names;
});

const WORDS =
  'constructor __proto__ toString cable offer pay refuse accept decline patrol audit coast hills actor.guard route.road ' +
  'actor.guard.state actor.guard.moved indicator.consent flag.x turn national.trust quiet armed head_of_mission slight ' +
  'task.support_police mandate.posture observing inject.cable.held';
const name = fc.constantFrom(...WORDS.split(' '));
const is = <K extends Input['kind']>(kind: K) => fc.constant(kind);
const often = (weight: number, ...inputs: Input[]) => ({ weight, arbitrary: fc.constantFrom(...inputs) });
const objective = fc.constantFrom(...program.objectives.map(({ id }) => id));
const value = fc.oneof(name, fc.boolean(), fc.nat(100), fc.nat(1_000_000_000));
const target = { requiredKeys: ['kind', 'measure'] as ['kind', 'measure'] };

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  often(6, { kind: 'proceed' }),
  often(3, { kind: 'end_planning' }),
  often(5, { kind: 'choose', inject: 'cable', choice: 'pay' }, { kind: 'choose', inject: 'offer', choice: 'accept' }),
  often(3, { kind: 'resume' }),
  often(1, { kind: 'pause' }, { kind: 'close' }, { kind: 'annotate', text: 'A note.' }),
  fc.record({ kind: is('position'), role: name, inject: name, choice: name }),
  fc.record({ kind: is('choose'), inject: name, choice: name }),
  fc.record({ kind: is('order'), measure: name, target: name }, target),
  fc.record({ kind: is('withdraw'), measure: name, target: name }, target),
  fc.record({ kind: is('take_up'), subject: name }),
  fc.record({ kind: is('fire'), inject: name }),
  fc.record({ kind: is('hold'), inject: name, held: fc.boolean() }),
  fc.record({ kind: is('skip'), inject: name }),
  fc.record({ kind: is('override'), value: name, to: value }),
  fc.record(
    { kind: is('rate'), objective: fc.oneof(name, objective), rating: fc.constantFrom(...RATINGS), note: fc.string() },
    { requiredKeys: ['kind', 'objective', 'rating'] },
  ),
  fc.record({ kind: is('rewind'), to: fc.nat(12) }),
);

/** What is wrong with a world that waits for an input, or nothing. */
function unsound(world: World): readonly string[] {
  const { phase, inject, paper, slotsLeft, ordersGiven, ending, over } = world;
  const slots = program.layout.slots.flatMap(({ path, low, high }, slot) => {
    const held = world.values[slot] as number;
    return Number.isInteger(held) && held >= low && held <= high ? [] : [`${path} is ${held}`];
  });
  const rules: readonly (readonly [string, boolean])[] = [
    [
      'a paper lies on the table in the inject phase only',
      (inject !== null) === (phase === 'inject') && paper === (inject !== null),
    ],
    ['slots are within their number', slotsLeft >= 0 && slotsLeft <= Math.max(...program.injectsPerTurn)],
    ['orders are within their number', ordersGiven >= 0 && ordersGiven <= program.ordersPerTurn],
    ['it is over when an ending is reached', over === (ending !== null)],
  ];
  return [...slots, ...rules.flatMap(([rule, holds]) => (holds ? [] : [rule]))];
}

test('any input is taken or refused, and leaves a sound world and well-formed facts with earlier causes', () => {
  const phases = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyInput, { minLength: 5, maxLength: 40 }), (inputs) => {
      expect(inputs.every((input) => inputSchema.safeParse(input).success)).toBe(true);
      let { run, facts } = beginRun(program, { seed: 3 });
      const all = [...facts];
      for (const input of inputs) {
        const next = step(run, input);
        const untouched = next.run === run && next.facts.length === 0;
        expect(untouched).toBe(next.refused !== undefined);
        ({ run, facts } = next);
        all.push(...facts);
        phases.add(run.world.phase);
        expect(unsound(run.world)).toEqual([]);
      }
      const shapeProblems = all.filter(({ seq, by, because }, k) => {
        const causes = [...because, ...(by.from === null ? [] : [by.from])];
        const sorted = because.every((cause, n) => n === 0 || cause > (because[n - 1] ?? -1));
        return seq !== k || !sorted || causes.some((cause) => cause < 0 || cause >= seq);
      });
      expect(shapeProblems).toEqual([]);
      expect(all.filter((fact) => !factSchema.safeParse(fact).success)).toEqual([]);
    }),
    { numRuns: 400, seed: 11 },
  );
  expect([...phases].sort()).toEqual(['briefing', 'debrief', 'ending', 'inject', 'planning', 'report', 'situation']);
});
