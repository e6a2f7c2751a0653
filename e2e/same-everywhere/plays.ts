// What is bundled for both engines: plays of one scenario by the random policy, told by the hash of the state after every step or by the
// account of the game.

import { compileScenario } from '../../src/core/compile/compile-scenario.ts';
import type { Program } from '../../src/core/compile/program.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { beginRun, step } from '../../src/core/engine/step.ts';
import type { World } from '../../src/core/engine/world.ts';
import { DEFAULT_SETTINGS } from '../../src/core/log/form/header.ts';
import type { Input } from '../../src/core/log/form/input.ts';
import type { Scenario } from '../../src/core/scenario/language/schema.ts';
import { policyDice } from '../../src/core/simulate/policy.ts';
import { randomPolicy } from '../../src/core/simulate/random-policy.ts';
import { keepAccount } from '../../src/core/simulate/value/keep-account.ts';

/** One text for each seed from `first` on. */
export type Tell = (scenario: Scenario, first: number, count: number) => string[];
export type What = 'hashes' | 'accounts';
export type Plays = Readonly<Record<What, Tell>>;

const FUTURES = 20;

const tell =
  (one: (program: Program, seed: number) => string): Tell =>
  (scenario, first, count) => {
    const program = compileScenario(scenario);
    return Array.from({ length: count }, (_, k) => one(program, first + k));
  };

/** Plays one seed to its end and gives its inputs; `watch` sees every state on the way. */
function play(program: Program, seed: number, watch: (world: World) => void): readonly Input[] {
  const draw = policyDice(seed);
  const inputs: Input[] = [];
  let { run } = beginRun(program, { seed });
  watch(run.world);
  while (run.world.phase !== 'debrief') {
    const input = randomPolicy(run.world, draw);
    inputs.push(input);
    run = step(run, input).run;
    watch(run.world);
  }
  return inputs;
}

/** The start first, with spaces between. */
function hashes(program: Program, seed: number): string {
  const list: string[] = [];
  play(program, seed, (world) => list.push(stateHash(world)));
  return list.join(' ');
}

/** All figures of it, whole numbers, as JSON. */
function account(program: Program, seed: number): string {
  const inputs = [null, ...play(program, seed, () => {})];
  const played = { seed, settings: DEFAULT_SETTINGS, inputs };
  return JSON.stringify(keepAccount(program, played, { policy: randomPolicy, futures: FUTURES }));
}

export const plays: Plays = { hashes: tell(hashes), accounts: tell(account) };

// The page has no module of its own to import this one.
Object.assign(globalThis, { plays });
