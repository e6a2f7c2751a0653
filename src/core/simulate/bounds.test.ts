// The checks tell an author that a condition is never true, or a state never reached, from what the values can come to.
// Random plays of every shipped scenario must never leave those bounds.

import { describe, expect, test } from 'vitest';
import { NO_DOUBTS, startChecking } from '../scenario/check/checking.ts';
import { reachOf } from '../scenario/check/check-reach.ts';
import { Findings } from '../scenario/issue/issue.ts';
import { batchPlayer } from './play.ts';
import { randomPolicy } from './random-policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

const PLAYS = 60;

describe('no play leaves the bounds that the checks suppose', () => {
  test.each(programsToPlay())('%s', (_id, program) => {
    const { scenario, layout } = program;
    const { bounds } = reachOf(startChecking(scenario, scenario, new Findings(), NO_DOUBTS));
    const broken = new Set<string>();
    const play = batchPlayer(program, {
      policy: randomPolicy,
      after: ({ values }) => {
        for (const { path, name } of layout.slots) {
          const value = values[name.slot] ?? 0;
          const { low, high } = bounds.range(name.slot);
          if (value < low || value > high) broken.add(`${path} is ${value}, not ${low} to ${high}`);
          if (name.kind === 'state' && !bounds.canBe(name.slot, value)) broken.add(`${path} is ${name.states[value]}`);
        }
      },
    });
    for (let seed = 0; seed < PLAYS; seed++) play(seed);
    expect([...broken]).toEqual([]);
  });
});
