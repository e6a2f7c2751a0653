// Futures from a moment: what is chosen there, then a named continuation to the end, with dice of their own. The truth of the country
// stays as the moment found it. All options of a moment are tried with the same dice.

import type { Program } from '../compile/program.ts';
import { siteHash } from '../compile/context.ts';
import { beginWorld } from '../engine/begin-run.ts';
import { roll } from '../compile/dice.ts';
import { tableRunner } from '../engine/table-runner.ts';
import { takeInput } from '../engine/take-input.ts';
import { copyWorld, type World } from '../engine/world.ts';
import { MAX_INPUTS } from '../simulate/play.ts';
import { type Draw, type Policy, policyDice, type PolicyInput } from '../simulate/policy.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Moment } from './sample-moments.ts';

const FUTURE = siteHash('balance.future');
const DECISION = siteHash('balance.decision');
/** more than anybody throws in one planning */
const DRAWS = 4096;
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
      const own: World = { ...copyWorld(world), seed: seed | 0 };
      const draw = decisionDice(own);
      if (input !== null) take(own, input, 0);
      for (let n = 0; own.phase !== 'debrief'; n++) take(own, policy(own, draw), n);
      return judge(own);
    },
  };
}

/**
 * Dice of the continuation, numbered anew at each paper and in each turn's planning: where two futures come to the same decision, they
 * throw the same, however different what came before. Compared with one long row of dice this takes most of the noise out of differences.
 */
function decisionDice(world: World): Draw {
  let [n, turn, inject]: [number, number, number | null] = [0, 0, null];
  return (sides) => {
    if (world.turn !== turn || world.inject !== inject) [n, turn, inject] = [0, world.turn, world.inject];
    return roll(world.seed, turn * DRAWS + n++, inject === null ? DECISION : DECISION ^ (inject + 1), sides);
  };
}

function take(world: World, input: PolicyInput, n: number): void {
  if (n > MAX_INPUTS) throw new Error(`no end after ${MAX_INPUTS} inputs`);
  const refused = takeInput(world, input);
  if (refused !== null) throw new Error(`${input.kind} refused: ${refused.code} ${refused.about ?? ''}`);
  world.inputs++;
}
