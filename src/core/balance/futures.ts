// Futures from a moment: what is chosen there, then a named continuation to the end, with dice of their own. The truth of the country
// stays as the moment found it. All options of a moment are tried with the same dice.

import type { Program } from '../compile/program.ts';
import { siteHash } from '../compile/context.ts';
import { beginWorld } from '../engine/begin-run.ts';
import { roll } from '../compile/dice.ts';
import { tableRunner } from '../engine/table-runner.ts';
import { takeInput } from '../engine/take-input.ts';
import type { World } from '../engine/world.ts';
import { MAX_INPUTS } from '../simulate/play.ts';
import { type Policy, policyDice, type PolicyInput } from '../simulate/policy.ts';
import { futurePlayer } from '../simulate/value/future-of.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Moment } from './sample-moments.ts';

const FUTURE = siteHash('balance.future');
const SIDES = 4_294_967_296;

/** Dice of the `n`th future of a moment. */
export const futureSeed = ({ seed, turn }: Moment, n: number): number => roll(seed, n, FUTURE ^ turn, SIDES);

export interface Futures {
  /** the play of a seed, stopped before the first decision at which `stop` holds; null when it never does */
  upTo(policy: Policy, seed: number, stop: (world: World) => boolean): World | null;
  /** what comes of it; with no input of its own the continuation decides at once. The world is left as it is. */
  outcome(world: World, input: PolicyInput | null, policy: Policy, seed: number): Outcome;
}

export function futuresOf(program: Program): Futures {
  const runner = tableRunner(program.statecharts, program.charts);
  const play = futurePlayer(program);
  const judge = outcomeOf(program);
  return {
    upTo(policy, seed, stop) {
      const world = beginWorld(program, runner, { seed, facts: false });
      const draw = policyDice(seed);
      for (let n = 0; world.phase !== 'debrief'; n++) {
        if (stop(world)) return world;
        take(world, policy(world, draw), n);
      }
      return null;
    },
    outcome(world, input, policy, seed) {
      return judge(play(world, policy, seed, input));
    },
  };
}

function take(world: World, input: PolicyInput, n: number): void {
  if (n > MAX_INPUTS) throw new Error(`no end after ${MAX_INPUTS} inputs`);
  const refused = takeInput(world, input);
  if (refused !== null) throw new Error(`${input.kind} refused: ${refused.code} ${refused.about ?? ''}`);
  world.inputs++;
}
