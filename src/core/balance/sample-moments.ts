// Where decisions are really met: for each inject the plays in which its paper came to the table, and for each measure the turns in which
// it could be ordered. Both are picked by a hash, so that early turns and early seeds are nothing special.

import { siteHash } from '../compile/context.ts';
import type { MeasureCode, Program } from '../compile/program.ts';
import { roll } from '../compile/dice.ts';
import { orderProblem } from '../engine/measures.ts';
import type { World } from '../engine/world.ts';

/** A moment in the play of one seed: when the paper came, or when the planning of a turn began. */
export interface Moment {
  readonly seed: number;
  readonly turn: number;
}
/** For each inject, for each measure. */
export interface Moments {
  readonly injects: readonly (readonly Moment[])[];
  readonly measures: readonly (readonly Moment[])[];
}

const LOT = siteHash('balance.moment');
const SIDES = 4_294_967_296;
const lotOf = ({ seed, turn }: Moment): number => roll(seed, turn, LOT, SIDES);

/** The first `most` by lot. */
export function keepSome(moments: readonly Moment[], most: number): readonly Moment[] {
  return [...moments].sort((a, b) => lotOf(a) - lotOf(b) || a.seed - b.seed || a.turn - b.turn).slice(0, most);
}

/** Each play asks about orders at one turn only: asking is dear, and turns of one play are alike. */
export function watchMoments(program: Program) {
  const injects: Moment[][] = program.injects.map(() => []);
  const measures: Moment[][] = program.measures.map(() => []);
  const { turns } = program.scenario;
  let [inject, asked]: [number | null, boolean] = [null, false];
  return {
    moments: { injects, measures } satisfies Moments,
    begin(): void {
      [inject, asked] = [null, false];
    },
    after(world: World): void {
      const { phase, turn } = world;
      const seed = world.seed >>> 0;
      if (phase === 'inject' && world.inject !== null && world.inject !== inject)
        injects[world.inject]?.push({ seed, turn });
      inject = phase === 'inject' ? world.inject : null;
      if (phase !== 'planning' || asked || turn !== 1 + roll(seed, 0, LOT, turns)) return;
      asked = true;
      for (const [k, measure] of program.measures.entries())
        if (canBeOrdered(world, measure)) measures[k]?.push({ seed, turn });
    },
  };
}

const canBeOrdered = (world: World, measure: MeasureCode): boolean =>
  measure.targets.some((target) => orderProblem(world, measure, target) === null);
