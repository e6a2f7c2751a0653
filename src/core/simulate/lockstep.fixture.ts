// XState itself and the table read off its machine may not decide anything differently: both play the same inputs, and after every
// one of them the two worlds are equal, and XState's own states are what the values say.

import { expect, test } from 'vitest';
import type { Program } from '../compile/program.ts';
import type { ChartRunner } from '../engine/chart-runner.ts';
import { beginRun, type Run, step } from '../engine/step.ts';
import { tableRunner } from '../engine/table-runner.ts';
import type { World } from '../engine/world.ts';
import { stateOf } from '../engine/xstate-runner.ts';
import { meddledInput } from './meddle.fixture.ts';
import { policyDice } from './policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

/** `plays` random plays of every scenario, a facilitator meddling. */
export function lockstepSuite(plays: number): void {
  test.each(programsToPlay())(
    `both runners agree in ${plays} plays of %s`,
    (_id, program) => {
      const table = tableRunner(program.statecharts, program.charts);
      const visited = new Set<string>();
      for (let seed = 0; seed < plays; seed++) playBoth(program, table, seed, visited);
      // The plays went somewhere: most charts were seen in more than one state.
      expect(visited.size).toBeGreaterThan(program.charts.length);
    },
    3_600_000,
  );

  test('a runner that forgets a move now and then is found out', () => {
    const [, program] = programsToPlay()[0] as readonly [string, Program];
    const table = tableRunner(program.statecharts, program.charts);
    const forgetful: ChartRunner = {
      ...table,
      moves(world) {
        const taken = table.moves(world);
        const moving = taken.findIndex((transition) => transition !== null);
        return taken.map((transition, k) => (k === moving ? null : transition));
      },
    };
    expect(() => {
      for (let seed = 0; seed < 20; seed++) playBoth(program, forgetful, seed, new Set());
    }).toThrow(/by the table|is not/);
  });
}

function playBoth(program: Program, table: ChartRunner, seed: number, visited: Set<string>): void {
  let live = beginRun(program, { seed }).run;
  let tabled = beginRun(program, { seed, runner: table }).run;
  const draw = policyDice(seed);
  while (live.world.phase !== 'debrief') {
    const input = meddledInput(live.world, draw);
    const [a, b] = [step(live, input), step(tabled, input)];
    live = a.run;
    tabled = b.run;
    if (!agree(live, tabled)) throw new Error(`seed ${seed}: after ${input.kind} ${difference(live, tabled)}`);
    expect(a.facts.length).toBe(b.facts.length);
    const strayed = strayedChart(live.world, visited);
    if (strayed !== null) throw new Error(`seed ${seed}: after ${input.kind} XState has ${strayed} elsewhere`);
  }
}

/** Quick, since it is asked after every input: values and writers number by number, the rest as text. */
function agree({ world: a }: Run, { world: b }: Run): boolean {
  return sameNumbers(a.values, b.values) && sameNumbers(a.writers, b.writers) && rest(a) === rest(b);
}

function sameNumbers(a: ArrayLike<number | null> | null, b: ArrayLike<number | null> | null): boolean {
  if (a === null || b === null || a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

const rest = (world: World): string => JSON.stringify({ ...told(world), values: null, writers: null });

/** Everything of a world but program, runner and XState's snapshots; effects by their number. */
function told(world: World) {
  const { program: _, runner: __, snapshot: ___, due, waiting, ...all } = world;
  return {
    ...all,
    due: due.map(({ effect, ...one }) => ({ ...one, effect: effect?.index })),
    waiting: waiting.map(({ effect, ...one }) => ({ ...one, effect: effect?.index })),
  };
}

/** The first thing in which they differ, in words. */
function difference({ world: a }: Run, { world: b }: Run): string {
  const slot = a.values.findIndex((value, k) => value !== b.values[k]);
  if (slot < 0) return `${rest(a)}\nis not\n${rest(b)}`;
  return `${a.program.layout.slots[slot]?.path} is ${a.values[slot]} by XState, ${b.values[slot]} by the table`;
}

function strayedChart(world: World, visited: Set<string>): string | null {
  for (const chart of world.program.charts) {
    const state = chart.states[world.values[chart.stateSlot] as number] ?? '';
    if (stateOf(world, chart) !== state) return chart.ref;
    visited.add(`${chart.ref} ${state}`);
  }
  return null;
}
