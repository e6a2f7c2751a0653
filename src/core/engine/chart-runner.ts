// The statecharts' runner, behind a small interface: it decides phases and moves, and nothing else. Two of them exist: XState
// itself (live play, verification) and a table read off the same machine (batches). A lockstep test holds them equal.

import type { MissionEvent } from '../compile/build-machine.ts';
import type { ChartCode } from '../compile/program.ts';
import type { World } from './world.ts';

export interface ChartRunner {
  /** Puts `phase` and `snapshot` of a new run. */
  begin(world: World): void;
  /** Sends an event to the mission; `world.phase` is what it comes to. False if the present phase does not take it. */
  send(world: World, event: MissionEvent): boolean;
  /** Asks all charts for their move of the turn: for each chart the transition taken, or -1. Does not write values. */
  moves(world: World, taken: Int32Array): void;
  /** A move effect: the chart is now in that state. */
  force(world: World, chart: ChartCode, state: number): void;
}
