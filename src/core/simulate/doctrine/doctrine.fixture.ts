// Doctrines for tests: one that believes nothing in particular, to be given what a test is about.

import type { Program } from '../../compile/program.ts';
import type { World } from '../../engine/world.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import { batchPlayer } from '../play.ts';
import type { Policy, PolicyInput } from '../policy.ts';
import { doctrinePolicy } from './doctrine-policy.ts';

export const doctrineOf = (part: Partial<Doctrine>): Doctrine => ({
  schema: 1,
  id: 'tried',
  title: 'Tried',
  text: 'Believes what the test is about.',
  provenance: ['design'],
  choices: [],
  orders: [],
  takes_up: 'none',
  ...part,
});

export interface Moment {
  readonly world: World;
  readonly input: PolicyInput;
}

/** Plays one seed to its end; `see` is shown each moment before its input is taken. */
export function playBy(
  program: Program,
  doctrine: Doctrine,
  seed: number,
  see: (moment: Moment) => void = () => {},
): World {
  const policy = doctrinePolicy(program, doctrine);
  const watched: Policy = (world, draw) => {
    const input = policy(world, draw);
    see({ world, input });
    return input;
  };
  return batchPlayer(program, { policy: watched })(seed);
}

/** Every input of some plays. */
export function inputsBy(
  program: Program,
  doctrine: Doctrine,
  seeds: readonly number[] = [1, 2, 3, 4],
): readonly PolicyInput[] {
  const inputs: PolicyInput[] = [];
  for (const seed of seeds) playBy(program, doctrine, seed, ({ input }) => void inputs.push(input));
  return inputs;
}
