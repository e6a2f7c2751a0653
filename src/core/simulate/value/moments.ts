// The moments of a game: how things stood before each input that still counts. What was undone is left out: dice have no memory, so
// that the inputs that stayed lead to the same end without it.

import type { Program } from '../../compile/program.ts';
import { lineOf, parentsOf } from '../../log/form/lineage.ts';
import { beginWorld } from '../../engine/begin-run.ts';
import { tableRunner } from '../../engine/table-runner.ts';
import { takeInput } from '../../engine/take-input.ts';
import { copyWorld, type World } from '../../engine/world.ts';
import type { HeldSettings } from '../../log/form/header.ts';
import type { Input } from '../../log/form/input.ts';
import type { PolicyInput } from '../policy.ts';

/** What of a log can be played again. The log must have been verified. */
export interface Played {
  readonly seed: number;
  readonly settings: HeldSettings;
  /** the input of each record, the start's being null */
  readonly inputs: readonly (Input | null)[];
}

export interface Moment {
  readonly world: World;
  /** what was done in it, and the number of its record; null at the end */
  readonly done: { readonly n: number; readonly input: PolicyInput } | null;
}

/** In their order; at least the start. */
export function momentsOf(program: Program, { seed, settings, inputs }: Played): readonly Moment[] {
  const world = beginWorld(program, tableRunner(program.statecharts, program.charts), { seed, settings, facts: false });
  const moments: Moment[] = [];
  for (const n of lineOf(parentsOf(inputs.map((input) => ({ input }))), inputs.length - 1)) {
    const input = inputs[n] ?? null;
    if (input === null || input.kind === 'rewind') continue;
    moments.push({ world: copyWorld(world), done: { n, input } });
    const refused = takeInput(world, input);
    if (refused !== null) throw new Error(`record ${n} of a verified log is refused: ${refused.code}`);
    world.inputs++;
  }
  return [...moments, { world, done: null }];
}
