// A table read off the compiled statecharts: for each state the transitions in order, each with the machine's own guard.
// Many times faster than asking XState, for batches; it may not decide anything differently.

import {
  type MachineEvent,
  MISSION_EVENTS,
  type MissionEvent,
  type Statechart,
  type Statecharts,
  type Taken,
} from '../compile/build-machine.ts';
import type { ChartCode } from '../compile/program.ts';
import { PHASES, type Phase } from '../log/form/fact.ts';
import type { ChartRunner } from './chart-runner.ts';

type Guard = (args: { event: MachineEvent }) => boolean;
type StateNode = Statechart['root'];
interface Row {
  readonly guard: Guard | null;
  readonly target: string;
  /** null for a phase of the mission */
  readonly transition: number | null;
}

export function tableRunner(statecharts: Statecharts, chartCodes: readonly ChartCode[]): ChartRunner {
  const phases = new Map(PHASES.map((phase) => [phase, missionRows(statecharts.mission, phase)]));
  const charts = statecharts.charts.map((machine, k) => {
    const code = chartCodes[k] as ChartCode;
    return { slot: code.stateSlot, states: code.states.map((state) => rows(machine, node(machine, state), 'move')) };
  });
  return {
    begin(world) {
      world.snapshot = null;
      world.phase = 'briefing';
    },
    send(world, event) {
      const row = firstTrue(phases.get(world.phase)?.get(event), { event: { type: event, world } });
      if (row === undefined) return false;
      world.phase = row.target as Phase;
      return true;
    },
    moves(world) {
      const args = { event: { type: 'move', world } };
      return charts.map(
        ({ slot, states }) => firstTrue(states[world.values[slot] as number], args)?.transition ?? null,
      );
    },
    // The state lives in the run's values, which the effect has already written.
    force() {},
  };
}

function firstTrue(list: readonly Row[] | undefined, args: { event: MachineEvent }): Row | undefined {
  if (list === undefined) return undefined;
  for (const row of list) if (row.guard === null || row.guard(args)) return row;
  return undefined;
}

function node(machine: Statechart, key: string): StateNode {
  const states: Readonly<Record<string, StateNode>> = machine.root.states;
  const child = states[key];
  if (child === undefined) throw new Error(`the machine has no state ${key}`);
  return child;
}

function missionRows(machine: Statechart, phase: Phase): Map<MissionEvent, readonly Row[]> {
  const own = node(machine, phase);
  const table = new Map<MissionEvent, readonly Row[]>();
  if (own.type === 'final') return table;
  for (const event of MISSION_EVENTS) {
    const list = rows(machine, own.transitions.has(event) ? own : machine.root, event);
    if (list.length > 0) table.set(event, list);
  }
  return table;
}

function rows(machine: Statechart, state: StateNode, event: string): readonly Row[] {
  return (state.transitions.get(event) ?? []).flatMap((transition) => {
    const target = transition.target?.[0]?.key;
    if (target === undefined) return [];
    const action = transition.actions.find((one) => typeof one === 'object' && one.type === 'taken');
    const params = typeof action === 'object' ? (action as unknown as { params?: Taken }).params : undefined;
    return [{ guard: guardOf(machine, transition.guard), target, transition: params?.transition ?? null }];
  });
}

function guardOf(machine: Statechart, guard: unknown): Guard | null {
  if (guard === undefined) return null;
  const name = typeof guard === 'string' ? guard : String((guard as { type: unknown }).type);
  const guards: Readonly<Record<string, unknown>> = machine.implementations.guards;
  const found = guards[name];
  if (typeof found !== 'function') throw new Error(`the machine has no guard ${name}`);
  return found as Guard;
}
