// Plays of one side of a contrast: for each seed what every outcome came to. Sides that several findings share are played once.

import { compileScenario } from '../compile/compile-scenario.ts';
import type { Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { Doctrines } from '../simulate/policy.ts';
import { type Numbers, type Site, withNumbers } from './number-sites.ts';
import { outcomeReader } from './outcome.ts';
import type { Outcome, Side } from '../scenario/language/schema-findings.ts';
import { sidePolicy } from './side-policy.ts';

/** A side with everything that is read of its plays. */
export interface SidePlan {
  readonly side: Side;
  /** numbers of the scenario, those of a control among them */
  readonly set: Numbers;
  readonly outcomes: readonly Outcome[];
}

export interface SidePlayer {
  /** `outcomes.length` numbers for each seed, in thousandths, and behind them how many of the named inputs were given */
  play(seed: number): readonly number[];
}

export function sidePlayer(program: Program, { side, outcomes }: SidePlan, doctrines: Doctrines): SidePlayer {
  const own = sidePolicy(program, side, doctrines(side.policy, program));
  const readers = outcomes.map((outcome) => outcomeReader(program, outcome));
  const after = (world: World): void => {
    if (world.phase === 'report') for (const reader of readers) reader.turnEnded(world);
  };
  const player = batchPlayer(program, { policy: own.policy, after, unknowns: side.unknowns ?? {} });
  return {
    play(seed) {
      own.given = 0;
      for (const reader of readers) reader.begin();
      const world = player(seed);
      return [...readers.map((reader) => reader.result(world)), own.given];
    },
  };
}

/** Compiles a scenario once for each set of numbers. */
export function programsOf(scenario: Scenario, sites: readonly Site[]): (set: Numbers) => Program {
  const known = new Map<string, Program>();
  return (set) => {
    const key = JSON.stringify(set);
    const program = known.get(key) ?? compileScenario(withNumbers(scenario, sites, set));
    known.set(key, program);
    return program;
  };
}
