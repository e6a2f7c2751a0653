// XState decides. `machine.transition` is given one scope for all calls: the pure `transition()` of the library makes an
// actor and its first snapshot at every call. A snapshot is only ever one that this machine made.

import { createActor, type SnapshotFrom } from 'xstate';
import { chartKey, type MissionEvent, type ScenarioMachine, type Taken } from '../compile/build-machine.ts';
import type { ChartCode, Program } from '../compile/program.ts';
import { PHASES, type Phase } from '../log/fact.ts';
import type { ChartRunner } from './chart-runner.ts';
import type { World } from './world.ts';

type Snapshot = SnapshotFrom<ScenarioMachine>;
type Scope = Parameters<ScenarioMachine['transition']>[2];

export function xstateRunner({ machine }: Pick<Program, 'machine'>): ChartRunner {
  const takenNow: Taken[] = [];
  const scope = scopeOf(machine, (params) => takenNow.push(params));
  const first = machine.getInitialSnapshot(scope, undefined);
  const step = (world: World, type: string): Snapshot => {
    const snapshot = machine.transition(world.snapshot as Snapshot, { type, world }, scope);
    if (snapshot.status === 'error') throw snapshot.error;
    return snapshot;
  };
  return {
    begin(world) {
      world.snapshot = first;
      world.phase = phaseOf(first);
    },
    send(world, event: MissionEvent) {
      const before = world.snapshot;
      const after = step(world, event);
      world.snapshot = after;
      world.phase = phaseOf(after);
      return after !== before;
    },
    moves(world, taken) {
      takenNow.length = 0;
      taken.fill(-1);
      world.snapshot = step(world, 'move');
      for (const { chart, transition } of takenNow) taken[chart] = transition;
    },
    force(world, chart: ChartCode, state) {
      world.snapshot = step(world, `force.${chart.ref}.${chart.states[state] ?? ''}`);
    },
  };
}

function scopeOf(machine: ScenarioMachine, taken: (params: Taken) => void): Scope {
  const self = createActor(machine);
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: (action) => {
      if (action.type === 'taken') taken(action.params as unknown as Taken);
    },
  } as Scope;
}

function valueOf(snapshot: Snapshot, key: string): string {
  const value: unknown = snapshot.value;
  const states = value as Readonly<Record<string, string>>;
  return states[key] ?? '';
}

function phaseOf(snapshot: Snapshot): Phase {
  const phase = PHASES.find((name) => name === valueOf(snapshot, 'mission'));
  if (phase === undefined) throw new Error('the mission is in no known phase');
  return phase;
}

/** The state XState has a chart in; for the test that holds it equal to the values. */
export function stateOf(world: World, chart: ChartCode): string {
  return valueOf(world.snapshot as Snapshot, chartKey(chart.ref));
}
