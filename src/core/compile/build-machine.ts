// The scenario as XState 5 statecharts: one for the mission's phases, one for every actor and storyline. They run side by side
// (asked one by one, a tenth of the cost of one parallel machine), and `wholeConfig` prints them as one for XState's tools.
// Guards look at the world that the event carries; a taken transition announces itself by the action `taken`. XState
// never holds a value of the game, so its snapshots can always be made again from the run.

import { setup } from 'xstate';
import { partsOf } from '../ref/value-path.ts';
import type { Values } from '../expression/compile.ts';
import type { ChartCode, LuckCode, TransitionCode } from './chart-code.ts';
import { isLucky } from './luck.ts';

/** What guards may see. */
export interface MachineWorld {
  readonly values: Values;
  /** an inject lies on the table */
  readonly paper: boolean;
  /** an ending has been reached */
  readonly over: boolean;
  /** what the dice depend on beside their site */
  readonly seed: number;
  readonly turn: number;
}
export const MISSION_EVENTS = ['proceed', 'next', 'plan_ended', 'resolved', 'interrupt', 'close'] as const;
export type MissionEvent = (typeof MISSION_EVENTS)[number];
/** `move` asks a chart for its move of the turn; `force.CHART.STATE` is a move effect. */
export type MachineEvent = { readonly type: string; readonly world: MachineWorld };
export interface Taken {
  readonly transition: number;
}

const GUARD_PAPER = 'a paper is on the table';
const GUARD_OVER = 'an ending is reached';

function missionConfig() {
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
      debrief: { type: 'final' },
    },
  } as const;
}

const guardName = (chart: ChartCode, transition: number): string => `${chart.ref} transition ${transition}`;

/** A move that is left to luck tells its chance, for those who read the machine. */
function namedGuard(chart: ChartCode, transition: number) {
  const type = guardName(chart, transition);
  const luck = chart.transitions[transition]?.luck ?? null;
  return luck === null ? type : { type, params: { chance: luck.written } };
}

/** Names the chart, so that in the whole machine no other chart with a state of that name is moved. */
export const forceEvent = (chart: ChartCode, state: string): string => `force.${chart.ref}.${state}`;

function chartConfig(chart: ChartCode) {
  const force = chart.states.map((state) => [forceEvent(chart, state), { target: `.${state}` }] as const);
  return {
    initial: chart.states[chart.begins],
    on: Object.fromEntries(force),
    states: Object.fromEntries(chart.states.map((state, from) => [state, stateConfig(chart, from)])),
  };
}

function stateConfig(chart: ChartCode, from: number) {
  const moves = chart.transitions.flatMap(({ from: leaves, to }, transition) =>
    leaves === from
      ? [
          {
            guard: namedGuard(chart, transition),
            target: chart.states[to],
            actions: { type: 'taken', params: { transition } },
          },
        ]
      : [],
  );
  return moves.length > 0 ? { on: { move: moves } } : {};
}

type Guard = (args: { event: MachineEvent }) => boolean;

const missionGuards: Readonly<Record<string, Guard>> = {
  [GUARD_PAPER]: ({ event }) => event.world.paper,
  [GUARD_OVER]: ({ event }) => event.world.over,
};

// A chart that a `move` effect has moved stays where it is until the next turn.
function chartGuards(chart: ChartCode): Readonly<Record<string, Guard>> {
  return Object.fromEntries(
    chart.transitions.map((one, transition): [string, Guard] => [
      guardName(chart, transition),
      one.luck === null ? plainGuard(chart, one) : luckyGuard(chart, one, one.luck),
    ]),
  );
}

function plainGuard(chart: ChartCode, { when: { test } }: TransitionCode): Guard {
  return ({ event }) => {
    const { values } = event.world;
    return values[chart.movedSlot] === 0 && (test === null || test(values));
  };
}

function luckyGuard(chart: ChartCode, transition: TransitionCode, luck: LuckCode): Guard {
  const plain = plainGuard(chart, transition);
  return (args) => plain(args) && isLucky(luck, args.event.world);
}

// The config is assembled from data, beyond what XState's types can follow; its guards and targets come from the same tables.
function machineOf(id: string, config: object, guards: Readonly<Record<string, Guard>>) {
  const made = setup({
    types: { events: {} as MachineEvent },
    guards: { ...guards },
    actions: { taken: (_, _params: Taken) => {} },
  });
  return made.createMachine({ id, ...config });
}

export type Statechart = ReturnType<typeof machineOf>;

export interface Statecharts {
  readonly mission: Statechart;
  /** in the order of `Program.charts` */
  readonly charts: readonly Statechart[];
}

export function buildStatecharts(charts: readonly ChartCode[]): Statecharts {
  return {
    mission: machineOf('mission', missionConfig(), missionGuards),
    charts: charts.map((chart) => machineOf(chart.ref, chartConfig(chart), chartGuards(chart))),
  };
}

/** `actor.guard` -> `actor_guard` */
function stateKey(ref: string): string {
  const { kind, id } = partsOf(ref);
  return `${kind}_${id}`;
}

/** The whole as one parallel machine definition, as XState's tools read it. State keys may not hold dots. */
export function wholeConfig(id: string, charts: readonly ChartCode[]) {
  const regions = charts.map((chart) => [stateKey(chart.ref), chartConfig(chart)] as const);
  return { id, type: 'parallel', states: { mission: missionConfig(), ...Object.fromEntries(regions) } } as const;
}
