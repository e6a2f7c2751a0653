// Our own engine on a resolved scenario, played by the reference campaign's policy: one order a turn and one choice an
// inject, uniformly at random over what is legal. Bundled before it is run; see bundle.mjs.
import { compileScenario } from '../src/core/compile/compile-scenario.ts';
import { beginWorld, takeFacts } from '../src/core/engine/begin-run.ts';
import { choiceProblem } from '../src/core/engine/injects.ts';
import { orderProblem } from '../src/core/engine/measures.ts';
import { stateHash } from '../src/core/engine/state-hash.ts';
import { beginRun, step } from '../src/core/engine/step.ts';
import { tableRunner } from '../src/core/engine/table-runner.ts';
import { takeInput } from '../src/core/engine/take-input.ts';
import { POLICY, stream } from './dice.mjs';
import { referenceToScenario } from './reference-to-scenario.mjs';

export const compile = (scenario) => compileScenario(scenario);
export const compileReference = (campaign) => compileScenario(resolved(referenceToScenario(campaign)));

const resolved = (scenario) => ({
  ...scenario,
  actors: scenario.actors.map((actor) => ({ values: {}, rules: [], ...actor })),
});

const PROCEED = { kind: 'proceed' };
const END_PLANNING = { kind: 'end_planning' };

function choose(world, policy) {
  const { inject, choices } = world.program.injects[world.table];
  const free = choices.filter((choice) => choiceProblem(world, choice) === null);
  return { kind: 'choose', inject: inject.id, choice: free[policy(free.length)].id };
}

function plan(world, policy) {
  if (world.ordersGiven >= world.program.ordersPerTurn) return END_PLANNING;
  const legal = [];
  for (const measure of world.program.measures)
    for (const target of measure.targets) if (orderProblem(world, measure, target) === null) legal.push(measure);
  if (legal.length === 0) return END_PLANNING;
  return { kind: 'order', measure: legal[policy(legal.length)].measure.id };
}

/** The policy's next input, or null at the end. */
function decide(world, policy) {
  switch (world.phase) {
    case 'inject':
      return choose(world, policy);
    case 'planning':
      return plan(world, policy);
    case 'ending':
      return null;
    default:
      return PROCEED;
  }
}

/** As people play: XState decides, every input makes a new run, facts are kept. */
export function playLive(program, seed) {
  const policy = stream(seed ^ POLICY);
  let { run, facts } = beginRun(program, { seed });
  const log = [...facts];
  for (let input = decide(run.world, policy); input !== null; input = decide(run.world, policy)) {
    ({ run, facts } = step(run, input));
    for (const fact of facts) log.push(fact);
  }
  return { world: run.world, log };
}

/** As batches play: a table read off the machine, the world written in place; facts kept or not. */
export function playBatch(program, runner, seed, facts) {
  const policy = stream(seed ^ POLICY);
  const world = beginWorld(program, runner, { seed, facts });
  const log = facts ? [...takeFacts(world)] : [];
  for (let input = decide(world, policy); input !== null; input = decide(world, policy)) {
    const refused = takeInput(world, input);
    if (refused !== null) throw new Error(`refused: ${refused.code}`);
    if (facts) for (const fact of takeFacts(world)) log.push(fact);
  }
  return { world, log };
}

export { stateHash, tableRunner };
