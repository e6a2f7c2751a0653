// The statecharts as XState's own tools see them: one parallel machine, in which charts do not disturb one another.

import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import { smallProgram } from '../engine/small-program.fixture.ts';
import { wholeConfig } from './build-machine.ts';

// Both groups have the states `quiet` and `armed`; the storyline bears the name of one of them.
const program = smallProgram((scenario) => {
  scenario.storylines = [
    {
      id: 'guard',
      title: 'The guard',
      text: 'What becomes of it.',
      states: [
        { id: 'quiet', name: 'Quiet' },
        { id: 'armed', name: 'Armed' },
      ],
      transitions: [],
    },
  ];
});

describe('given the whole of a scenario as one machine', () => {
  const machine = createMachine(wholeConfig('mini', program.charts) as Parameters<typeof createMachine>[0]);
  const [first] = initialTransition(machine);

  test('then every chart is a region of its own, beside the mission', () => {
    expect(first.value).toEqual({
      mission: 'briefing',
      actor_guard: 'quiet',
      actor_crew: 'quiet',
      storyline_guard: 'quiet',
    });
  });

  test('when a move effect forces one chart, then the others with a state of that name stay', () => {
    const forced = program.charts.map(({ ref }) => transition(machine, first, { type: `force.${ref}.armed` })[0].value);
    expect(forced).toEqual([
      { ...(first.value as object), actor_guard: 'armed' },
      { ...(first.value as object), actor_crew: 'armed' },
      { ...(first.value as object), storyline_guard: 'armed' },
    ]);
  });
});
