// A future of a moment: all that is true in it stays true, from there on other dice are thrown.

import type { Program } from '../../compile/program.ts';
import type { ChartRunner } from '../../engine/chart-runner.ts';
import { roll } from '../../compile/dice.ts';
import { tableRunner } from '../../engine/table-runner.ts';
import { takeInput } from '../../engine/take-input.ts';
import { copyWorld, type World } from '../../engine/world.ts';
import { MAX_INPUTS } from '../play.ts';
import type { Policy, PolicyInput } from '../policy.ts';
import { decisionDice } from './decision-dice.ts';

const FUTURE_SITE = 0x27d4eb2f;

/** Seed of the k-th future of everything that was begun with `seed`: 0 to 2^32 - 1. The same for all moments and all alternatives, so that they are compared under the same dice. */
export const futureSeed = (seed: number, k: number): number => roll(seed, k, FUTURE_SITE, 4_294_967_296);

/** Plays one future of a moment to the end of the mission and returns how the world stands then. The moment stays as it is. */
export type FuturePlayer = (moment: World, policy: Policy, seed: number, first: PolicyInput | null) => World;

/** `first` is what the team does in the moment; without it the policy, which goes on from there, decides that, too. */
export function futurePlayer(program: Program): FuturePlayer {
  const runner = tableRunner(program.statecharts, program.charts);
  return (moment, policy, seed, first) => {
    const world = futureOf(moment, runner, seed);
    if (first !== null) take(world, first);
    const draw = decisionDice(world);
    for (let n = 0; !isOver(world); n++) {
      if (n > MAX_INPUTS) throw new Error(`no end after ${MAX_INPUTS} inputs`);
      take(world, policy(world, draw));
    }
    return world;
  };
}

function futureOf(moment: World, runner: ChartRunner, seed: number): World {
  const world = copyWorld(moment, { runner, seed: seed | 0, writers: null });
  world.facts = null;
  world.snapshot = null;
  world.paused = false;
  return world;
}

function take(world: World, input: PolicyInput): void {
  const refused = takeInput(world, input);
  if (refused !== null) throw new Error(`${input.kind} refused: ${refused.code} ${refused.about ?? ''}`);
}

/** From then on no score changes by itself. */
export const isOver = ({ over, phase }: World): boolean => over || phase === 'debrief';
