// The statecharts' runner, behind a small interface: it decides phases and moves, and nothing else. Two of them exist: XState
// itself (live play, verification) and a table read off the same machine (batches). A lockstep test holds them equal.

import type { MachineWorld, MissionEvent } from '../compile/build-machine.ts';
import type { ChartCode } from '../compile/program.ts';
import type { Phase } from '../log/form/fact.ts';

/** The part of a run's world that runners read and write. */
export interface Charted extends MachineWorld {
  phase: Phase;
  /** XState's snapshots, or null where the table runner is used: a cache of phase and charts */
  snapshot: unknown;
}

export interface ChartRunner {
  /** Puts `phase` and `snapshot` of a new run. */
  begin(world: Charted): void;
  /** Sends an event to the mission; `world.phase` is what it comes to. False if the present phase does not take it. */
  send(world: Charted, event: MissionEvent): boolean;
  /** Asks all charts for their move of the turn: for each chart the place of the transition taken, or null. Writes no values. */
  moves(world: Charted): readonly (number | null)[];
  /** A move effect: the chart is now in that state. */
  force(world: Charted, chart: ChartCode, state: number): void;
}
