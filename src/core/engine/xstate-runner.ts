// XState decides: for every event its machine selects the transition, guards included. What leaving one state and entering
// the next comes to is always the same for the same state and transition, since no value of the game lives in XState; so
// `machine.transition` makes each such step once and it is remembered. That call is given one scope for all calls: the pure
// `transition()` of the library makes an actor and its first snapshot every time. A snapshot is only ever one that these
// machines made.

import { createActor, type SnapshotFrom } from 'xstate';
import {
  forceEvent,
  type MachineEvent,
  type MissionEvent,
  type Statechart,
  type Statecharts,
  type Taken,
} from '../compile/build-machine.ts';
import type { ChartCode } from '../compile/program.ts';
import { PHASES, type Phase } from '../log/form/fact.ts';
import type { Charted, ChartRunner } from './chart-runner.ts';

type Snapshot = SnapshotFrom<Statechart>;
type Scope = Parameters<Statechart['transition']>[2];
type Transition = ReturnType<Statechart['getTransitionData']>[number];
/** Never written in place: runs share it. */
interface Snapshots {
  readonly mission: Snapshot;
  readonly charts: readonly Snapshot[];
}
interface Made {
  readonly snapshot: Snapshot;
  /** the transition of a `move`; null for other events */
  readonly taken: number | null;
}

/** One statechart with its scope and the steps it has made: at most one for each of its transitions and states. */
class Asked {
  private taken: number | null = null;
  private readonly scope: Scope;
  private readonly ofState = new Map<string, Snapshot>();
  private readonly made = new Map<Snapshot, Map<Transition, Made>>();
  readonly machine: Statechart;
  readonly first: Snapshot;
  constructor(machine: Statechart) {
    this.machine = machine;
    this.scope = scopeOf(machine, ({ transition }) => {
      this.taken = transition;
    });
    this.first = this.only(machine.getInitialSnapshot(this.scope, undefined));
  }

  /** The step that XState takes now, or null when no transition is enabled. */
  step(before: Snapshot, type: string, world: Charted): Made | null {
    const event: MachineEvent = { type, world };
    const transition = this.machine.getTransitionData(before, event)[0];
    if (transition === undefined) return null;
    const steps = this.made.get(before) as Map<Transition, Made>;
    const known = steps.get(transition);
    if (known !== undefined) return known;
    const made = this.make(before, event);
    steps.set(transition, made);
    return made;
  }

  private make(before: Snapshot, event: MachineEvent): Made {
    this.taken = null;
    const after = this.machine.transition(before, event, this.scope);
    if (after.status === 'error') throw after.error;
    return { snapshot: this.only(after), taken: this.taken };
  }

  /** One snapshot for each state. */
  private only(snapshot: Snapshot): Snapshot {
    const state = JSON.stringify(snapshot.value);
    const found = this.ofState.get(state) ?? snapshot;
    this.ofState.set(state, found);
    if (!this.made.has(found)) this.made.set(found, new Map());
    return found;
  }
}

export function xstateRunner(statecharts: Statecharts): ChartRunner {
  const mission = new Asked(statecharts.mission);
  const charts = statecharts.charts.map((chart) => new Asked(chart));
  const first: Snapshots = { mission: mission.first, charts: charts.map((chart) => chart.first) };
  return {
    begin(world) {
      world.snapshot = first;
      world.phase = phaseOf(first.mission);
    },
    send(world, event: MissionEvent) {
      const before = snapshotsOf(world);
      const made = mission.step(before.mission, event, world);
      if (made === null) return false;
      world.snapshot = { mission: made.snapshot, charts: before.charts };
      world.phase = phaseOf(made.snapshot);
      return true;
    },
    moves(world) {
      const before = snapshotsOf(world);
      const made = charts.map((chart, k) => chart.step(before.charts[k] as Snapshot, 'move', world));
      const after = made.map((step, k) => step?.snapshot ?? (before.charts[k] as Snapshot));
      world.snapshot = { mission: before.mission, charts: after };
      return made.map((step) => step?.taken ?? null);
    },
    force(world, chart: ChartCode, state) {
      const { mission: kept, charts: before } = snapshotsOf(world);
      const asked = charts[chart.index] as Asked;
      const made = asked.step(before[chart.index] as Snapshot, forceEvent(chart, chart.states[state] ?? ''), world);
      if (made === null) return;
      world.snapshot = { mission: kept, charts: before.map((one, k) => (k === chart.index ? made.snapshot : one)) };
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
      if (action.type === 'taken') taken(action.params as Taken);
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
  const value: unknown = snapshotsOf(world).charts[chart.index]?.value;
  return typeof value === 'string' ? value : '';
}
