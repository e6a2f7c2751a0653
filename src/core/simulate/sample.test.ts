import { expect, test } from 'vitest';
import { smallProgram } from '../engine/small-program.fixture.ts';
import { randomPolicy } from './random-policy.ts';
import { sampler } from './sample.ts';

test('given an actor without states, then no state of another actor counts as reached for it', () => {
  const program = smallProgram((scenario) => {
    const [guard] = scenario.actors;
    if (guard === undefined) throw new Error('no guard');
    // The guard is armed from the start and stays so; the village before it has no states at all.
    guard.begins = 'armed';
    scenario.actors.unshift({
      id: 'village',
      name: 'The village',
      kind: 'community',
      region: 'coast',
      text: 'Four hundred houses.',
      known: 2,
    });
  });
  const { states } = sampler(program, randomPolicy)(0, 10);
  expect(states.slice(0, 2)).toEqual([0, 10]);
});
