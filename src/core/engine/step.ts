// The engine's one door: step(run, input) -> { run, facts }. Pure: the run given is left as it was, so a caller may keep it,
// and undo is to stand on an older one. Knows no clock, no locale, no input or output.

import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { remembered } from '../ref/remembered.ts';
import { beginWorld, type RunOptions, takeFacts } from './begin-run.ts';
import type { ChartRunner } from './chart-runner.ts';
import { causeOf } from './cause.ts';
import { record } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { type Refusal, refuse } from './refusal.ts';
import { takeInput } from './take-input.ts';
import { copyWorld, type World } from './world.ts';
import { xstateRunner } from './xstate-runner.ts';

/** Raised whenever the same inputs may give other facts. */
export const ENGINE_VERSION = 1;

interface Past {
  readonly inputs: number;
  readonly world: World;
  readonly before: Past | null;
}
/** Treat as opaque and frozen; look at it through picture.ts, legal-inputs.ts and state-hash.ts. */
export interface Run {
  readonly world: World;
  readonly past: Past | null;
}
export interface Step {
  readonly run: Run;
  readonly facts: readonly Fact[];
  /** present when the input could not be taken; then the run is the one given and there are no facts */
  readonly refused?: Refusal;
}

/** The XState runner of a program, made once. */
const liveRunner = remembered(({ statecharts }: Program): ChartRunner => xstateRunner(statecharts));

/** A new run and its start facts. `runner` is XState's unless another is given. */
export function beginRun(program: Program, options: RunOptions & { readonly runner?: ChartRunner }): Step {
  const world = beginWorld(program, options.runner ?? liveRunner(program), options);
  const facts = takeFacts(world);
  return { run: { world, past: { inputs: 0, world, before: null } }, facts };
}

export function step(run: Run, input: Input): Step {
  if (input.kind === 'rewind') return rewind(run, input.to);
  const world = copyWorld(run.world);
  const refused = takeInput(world, input);
  if (refused !== null) return { run, facts: [], refused };
  return finish(run, world);
}

function finish(run: Run, world: World): Step {
  world.inputs = run.world.inputs + 1;
  const facts = takeFacts(world);
  return { run: { world, past: { inputs: world.inputs, world, before: run.past } }, facts };
}

/** The run stands again as it was after input `to`; numbering of inputs and facts goes on. */
function rewind(run: Run, to: number): Step {
  let past = run.past;
  while (past !== null && past.inputs !== to) past = past.before;
  if (past === null || to >= run.world.inputs) return { run, facts: [], refused: refuse('no_such_input', String(to)) };
  const world = copyWorld(past.world);
  world.nextSeq = run.world.nextSeq;
  record(world, { type: 'rewound', to }, causeOf(BY_INPUT.rewind));
  return finish(run, world);
}
