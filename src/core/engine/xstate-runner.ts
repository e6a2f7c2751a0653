// XState decides. `machine.transition` is given one scope for all calls: the pure `transition()` of the library makes an
// actor and its first snapshot at every call. A snapshot is only ever one that these machines made.

import { createActor, type SnapshotFrom } from 'xstate';
import type { MachineEvent, MissionEvent, Statechart, Statecharts, Taken } from '../compile/build-machine.ts';
import type { ChartCode } from '../compile/program.ts';
import { PHASES, type Phase } from '../log/fact.ts';
import type { Charted, ChartRunner } from './chart-runner.ts';

type Snapshot = SnapshotFrom<Statechart>;
type Scope = Parameters<Statechart['transition']>[2];
/** Never written in place: runs share it. */
interface Snapshots {
  readonly mission: Snapshot;
  readonly charts: readonly Snapshot[];
}

/** One statechart with its scope; `taken` is the transition of the last `move`, or -1. */
class Asked {
  taken = -1;
  readonly machine: Statechart;
  readonly scope: Scope;
  constructor(machine: Statechart) {
    this.machine = machine;
    this.scope = scopeOf(machine, ({ transition }) => {
      this.taken = transition;
    });
  }

  first(): Snapshot {
    return this.machine.getInitialSnapshot(this.scope, undefined);
  }

  step(snapshot: Snapshot, type: string, world: Charted): Snapshot {
    return this.transit(snapshot, { type, world });
  }

  /** Asks first whether anything is possible: most turns most charts stay, and asking costs a fraction of a step. */
  move(snapshot: Snapshot, world: Charted): Snapshot {
    this.taken = -1;
    const event = { type: 'move', world };
    return snapshot.can(event) ? this.transit(snapshot, event) : snapshot;
  }

  private transit(snapshot: Snapshot, event: MachineEvent): Snapshot {
    this.taken = -1;
    const after = this.machine.transition(snapshot, event, this.scope);
    if (after.status === 'error') throw after.error;
    return after;
  }
}

export function xstateRunner(statecharts: Statecharts): ChartRunner {
  const mission = new Asked(statecharts.mission);
  const charts = statecharts.charts.map((chart) => new Asked(chart));
  const first: Snapshots = { mission: mission.first(), charts: charts.map((chart) => chart.first()) };
  return {
    begin(world) {
      world.snapshot = first;
      world.phase = phaseOf(first.mission);
    },
    send(world, event: MissionEvent) {
      const before = snapshotsOf(world);
      const after = mission.step(before.mission, event, world);
      world.snapshot = { mission: after, charts: before.charts };
      world.phase = phaseOf(after);
      return after !== before.mission;
    },
    moves(world, taken) {
      const before = snapshotsOf(world);
      const after = charts.map((chart, k) => {
        const snapshot = chart.move(before.charts[k] as Snapshot, world);
        taken[k] = chart.taken;
        return snapshot;
      });
      world.snapshot = { mission: before.mission, charts: after };
    },
    force(world, chart: ChartCode, state) {
      const { mission: kept, charts: before } = snapshotsOf(world);
      const asked = charts[chart.index] as Asked;
      const after = asked.step(before[chart.index] as Snapshot, `force.${chart.states[state] ?? ''}`, world);
      world.snapshot = { mission: kept, charts: before.map((snapshot, k) => (k === chart.index ? after : snapshot)) };
    },
  };
}

const snapshotsOf = (world: Charted): Snapshots => world.snapshot as Snapshots;

function scopeOf(machine: Statechart, taken: (params: Taken) => void): Scope {
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

const phases: ReadonlySet<string> = new Set(PHASES);

function phaseOf(snapshot: Snapshot): Phase {
  const value: unknown = snapshot.value;
  if (typeof value !== 'string' || !phases.has(value))
    throw new Error(`the mission is in no known phase: ${String(value)}`);
  return value as Phase;
}

/** The state XState has a chart in; for the test that holds it equal to the values. */
export function stateOf(world: Charted, chart: ChartCode): string {
  return String(snapshotsOf(world).charts[chart.index]?.value);
}
