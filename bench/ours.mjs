// Our own engine on a resolved scenario, played by the reference campaign's policy: one order a turn and one choice an
// inject, uniformly at random over what is legal. Bundled before it is run; see bundle.mjs.
import { compileScenario } from '../src/core/compile/compile-scenario.ts';
import { stateHash } from '../src/core/engine/state-hash.ts';
import { beginRun, step } from '../src/core/engine/step.ts';
import { batchPlayer } from '../src/core/simulate/play.ts';
import { END_PLANNING, policyDice, PROCEED } from '../src/core/simulate/policy.ts';
import { randomChoice, randomOrder } from '../src/core/simulate/random-policy.ts';
import { referenceToScenario } from './reference-to-scenario.mjs';

export { stateHash };
export const compileReference = (campaign) => compileScenario(referenceToScenario(campaign));

function policy(world, draw) {
  switch (world.phase) {
    case 'inject':
      return randomChoice(world, draw);
    case 'planning':
      return randomOrder(world, draw) ?? END_PLANNING;
    default:
      return PROCEED;
  }
}

/** As people play: XState decides, every input makes a new run, facts are kept. Gives the final world and the facts. */
export function livePlayer(program) {
  return (seed) => {
    const draw = policyDice(seed);
    let { run, facts } = beginRun(program, { seed });
    const log = [...facts];
    while (run.world.phase !== 'debrief') {
      ({ run, facts } = step(run, policy(run.world, draw)));
      for (const fact of facts) log.push(fact);
    }
    return { world: run.world, facts: log };
  };
}

/** As batches play: a table read off the machine, the world written in place; facts kept or not. */
export function tablePlayer(program, facts) {
  const play = batchPlayer(program, { policy, facts });
  return (seed) => {
    const world = play(seed);
    return { world, facts: world.facts };
  };
}
