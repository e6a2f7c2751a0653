// What is bundled for both engines: plays of one scenario by the random policy, and the hash of the state after every step.

import { compileScenario } from '../../src/core/compile/compile-scenario.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { beginRun, step } from '../../src/core/engine/step.ts';
import type { Scenario } from '../../src/core/scenario/language/schema.ts';
import { policyDice } from '../../src/core/simulate/policy.ts';
import { randomPolicy } from '../../src/core/simulate/random-policy.ts';

/** For each seed the hashes, the start first, as one text with spaces between. */
export function playHashes(scenario: Scenario, first: number, count: number): string[] {
  const program = compileScenario(scenario);
  return Array.from({ length: count }, (_, k) => {
    const seed = first + k;
    const draw = policyDice(seed);
    let { run } = beginRun(program, { seed });
    const hashes = [stateHash(run.world)];
    while (run.world.phase !== 'debrief') {
      run = step(run, randomPolicy(run.world, draw)).run;
      hashes.push(stateHash(run.world));
    }
    return hashes.join(' ');
  });
}

// The page has no module of its own to import this one.
Object.assign(globalThis, { playHashes });
