// Plays by a policy. In a batch the world is written in place, since nobody looks back; the code of the turn is the same.

import type { Program } from '../compile/program.ts';
import { beginWorld } from '../engine/begin-run.ts';
import type { ChartRunner } from '../engine/chart-runner.ts';
import { tableRunner } from '../engine/table-runner.ts';
import { takeInput } from '../engine/take-input.ts';
import type { World } from '../engine/world.ts';
import { DEFAULT_SETTINGS } from '../log/form/header.ts';
import { type Policy, policyDice } from './policy.ts';

/** More inputs than any play can have: a policy that never ends is a bug. */
export const MAX_INPUTS = 20_000;

export interface BatchOptions {
  readonly policy: Policy;
  /** keep facts and causes (in `world.facts`); off by default */
  readonly facts?: boolean;
  readonly runner?: ChartRunner;
  /** what is fixed of the unknowns */
  readonly unknowns?: Readonly<Record<string, string>>;
  /** called after every input */
  readonly after?: (world: World) => void;
}

/** A function that plays one seed from briefing to debrief and returns the final world. */
export function batchPlayer(program: Program, options: BatchOptions): (seed: number) => World {
  const runner = options.runner ?? tableRunner(program.statecharts, program.charts);
  const { policy, after, unknowns = {} } = options;
  const settings = { ...DEFAULT_SETTINGS, unknowns };
  return (seed) => {
    const world = beginWorld(program, runner, { seed, settings, facts: options.facts ?? false });
    const draw = policyDice(seed);
    for (let n = 0; world.phase !== 'debrief'; n++) {
      if (n > MAX_INPUTS) throw new Error(`seed ${seed}: no end after ${MAX_INPUTS} inputs`);
      const input = policy(world, draw);
      const refused = takeInput(world, input);
      if (refused !== null)
        throw new Error(`seed ${seed}: ${input.kind} refused: ${refused.code} ${refused.about ?? ''}`);
      world.inputs++;
      after?.(world);
    }
    return world;
  };
}
