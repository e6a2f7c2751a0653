// A new run: start values as facts, flows at their shares, the mission in its briefing.

import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import { type HeldSettings, DEFAULT_SETTINGS } from '../log/form/header.ts';
import type { ChartRunner } from './chart-runner.ts';
import { overflow, sharesOf } from './economy.ts';
import { START } from './cause.ts';
import { record } from './facts.ts';
import { determineUnknowns } from './unknowns.ts';
import type { World } from './world.ts';

export interface RunOptions {
  /** 0 to 2^32 - 1 */
  readonly seed: number;
  readonly settings?: HeldSettings;
  /** false: no facts and no causes are kept, as in batches */
  readonly facts?: boolean;
}

export function beginWorld(program: Program, runner: ChartRunner, options: RunOptions): World {
  const withFacts = options.facts ?? true;
  const values = program.start.slice();
  const settings = options.settings ?? DEFAULT_SETTINGS;
  for (const id of settings.withheld) holdBack(program, values, id);
  startFlows(program, values);
  const world: World = {
    program,
    runner,
    settings,
    values,
    seed: options.seed | 0,
    writers: withFacts ? values.map(() => null) : null,
    facts: withFacts ? [] : null,
    nextSeq: 0,
    turn: 1,
    phase: 'briefing',
    snapshot: null,
    due: [],
    waiting: [],
    orders: [],
    inject: null,
    paper: false,
    presented: null,
    inSlot: false,
    slotsLeft: 0,
    ordersGiven: 0,
    dossiersTaken: 0,
    ending: null,
    over: false,
    paused: false,
    inputs: 0,
    choices: 0,
    orderCount: 0,
  };
  runner.begin(world);
  if (withFacts) noteStart(world);
  if (program.unknowns.length > 0) determineUnknowns(world, settings.unknowns ?? {});
  return world;
}

function holdBack(program: Program, values: number[], id: string): void {
  const inject = program.injects.find((one) => one.inject.id === id);
  if (inject !== undefined) values[inject.heldSlot] = 1;
}

function startFlows(program: Program, values: number[]): void {
  for (const commodity of program.commodities) {
    const none = [...commodity.routes, commodity].map(() => 0);
    const flows = overflow(values, commodity, sharesOf(values, commodity, none));
    commodity.routes.forEach((route, k) => {
      values[route.flow] = flows[k] ?? 0;
    });
    values[commodity.around] = flows.at(-1) ?? 0;
  }
}

function noteStart(world: World): void {
  const { layout, counters } = world.program;
  layout.slots.forEach(({ path, name }, slot) => {
    const value = world.values[slot] as number;
    // Counters and marks that stand at nought go without saying.
    if (value === 0 && counters[slot] === true) return;
    if (name.kind === 'state' && name.states.length === 0) return;
    const to = name.kind === 'int' ? value : name.kind === 'bool' ? value !== 0 : (name.states[value] ?? '');
    const seq = record(world, { type: 'began', value: path, to }, START);
    if (world.writers !== null) world.writers[slot] = seq;
  });
}

export function takeFacts(world: World): readonly Fact[] {
  const facts = world.facts ?? [];
  if (world.facts !== null) world.facts = [];
  return facts;
}
