// The rubric: every objective scored on the state as it stands, as facts.

import type { Values } from '../expression/compile.ts';
import type { ObjectiveCode } from '../compile/program.ts';
import { record, writersOf } from './facts.ts';
import type { World } from './world.ts';

/** 0 to `max`. */
export function scoreOf(objective: ObjectiveCode, values: Values): number {
  return Math.max(0, Math.min(objective.max, objective.score(values)));
}

export function scoreObjectives(world: World): void {
  if (world.facts === null) return;
  for (const objective of world.program.objectives) {
    const { id, max } = objective;
    const score = scoreOf(objective, world.values);
    record(
      world,
      { type: 'scored', objective: id, score, max },
      { kind: 'rule', id: 'rubric' },
      null,
      writersOf(world, objective.reads),
    );
  }
}
