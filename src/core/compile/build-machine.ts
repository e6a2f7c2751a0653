// The scenario as one XState 5 machine: the mission's phases beside every actor and storyline, in parallel. Guards look at
// the world that the event carries; a taken transition of an actor or storyline announces itself by the action `taken`.
// XState never holds a value of the game, so its snapshot can always be made again from the run.

import { setup } from 'xstate';
import type { Values } from '../expression/compile.ts';
import type { ChartCode } from './program.ts';

/** What guards may see. */
export interface MachineWorld {
  readonly values: Values;
  /** an inject lies on the table */
  readonly paper: boolean;
  /** an ending has been reached */
  readonly over: boolean;
}
export const MISSION_EVENTS = ['proceed', 'next', 'plan_ended', 'resolved', 'interrupt', 'close'] as const;
export type MissionEvent = (typeof MISSION_EVENTS)[number];
/** `move` asks every chart for its move of the turn; `force.CHART.STATE` is a move effect. */
export type MachineEvent = { readonly type: string; readonly world: MachineWorld };
export interface Taken {
  readonly chart: number;
  readonly transition: number;
}

const GUARD_PAPER = 'a paper is on the table';
const GUARD_OVER = 'an ending is reached';

function missionStates() {
  return {
    initial: 'briefing',
    on: { close: '.ending' },
    states: {
      briefing: { on: { proceed: 'situation' } },
      situation: { on: { proceed: [{ guard: GUARD_PAPER, target: 'inject' }, { target: 'planning' }] } },
      inject: { on: { next: [{ guard: GUARD_PAPER, target: 'inject' }, { target: 'planning' }] } },
      planning: { on: { plan_ended: 'resolution', interrupt: { guard: GUARD_PAPER, target: 'inject' } } },
      resolution: { on: { resolved: 'report' } },
      report: { on: { proceed: [{ guard: GUARD_OVER, target: 'ending' }, { target: 'situation' }] } },
      ending: { on: { proceed: 'debrief', close: {} } },
      debrief: { type: 'final', on: {} },
    },
  } as const;
}

/** State keys may not hold dots. */
export const chartKey = (ref: string): string => ref.replace('.', '_');
export const guardName = (ref: string, transition: number): string => `${ref} transition ${transition}`;

function chartStates(chart: ChartCode) {
  const force = Object.fromEntries(
    chart.states.map((state) => [`force.${chart.ref}.${state}`, { target: `.${state}` }]),
  );
  const states = chart.states.map((state, from) => {
    const moves = chart.transitions.flatMap((transition, k) =>
      transition.from === from
        ? [
            {
              guard: guardName(chart.ref, k),
              target: chart.states[transition.to],
              actions: { type: 'taken', params: { chart: chart.index, transition: k } },
            },
          ]
        : [],
    );
    return [state, moves.length > 0 ? { on: { move: moves } } : {}] as const;
  });
  return { initial: chart.states[chart.begins], on: force, states: Object.fromEntries(states) };
}

type Guard = (args: { event: MachineEvent }) => boolean;

function guards(charts: readonly ChartCode[]): Record<string, Guard> {
  const named: Record<string, Guard> = {
    [GUARD_PAPER]: ({ event }) => event.world.paper,
    [GUARD_OVER]: ({ event }) => event.world.over,
  };
  for (const chart of charts) {
    chart.transitions.forEach(({ when: { test } }, k) => {
      named[guardName(chart.ref, k)] = ({
        event: {
          world: { values },
        },
      }) => values[chart.movedSlot] === 0 && (test === null || test(values));
    });
  }
  return named;
}

export function machineConfig(id: string, charts: readonly ChartCode[]) {
  const regions = charts.map((chart) => [chartKey(chart.ref), chartStates(chart)] as const);
  return { id, type: 'parallel', states: { mission: missionStates(), ...Object.fromEntries(regions) } } as const;
}

export function buildMachine(id: string, charts: readonly ChartCode[]) {
  const named = guards(charts);
  const machine = setup({
    types: { events: {} as MachineEvent },
    guards: named,
    actions: { taken: (_, _params: Taken) => {} },
  });
  // The config is assembled from data, beyond what XState's types can follow; its guards and targets all come from the same tables.
  const config: object = machineConfig(id, charts);
  return machine.createMachine(config as Parameters<typeof machine.createMachine>[0]);
}

export type ScenarioMachine = ReturnType<typeof buildMachine>;
