// The rubric: every objective scored on the state as it stands, as facts.

import type { Values } from '../expression/compile.ts';
import type { ObjectiveCode, Origin, Program } from '../compile/program.ts';
import { record, writersOf } from './facts.ts';
import type { World } from './world.ts';

const RUBRIC: Origin = { kind: 'rule', id: 'engine.rubric', effect: null };

/** 0 to `max`. */
export function scoreOf(objective: ObjectiveCode, values: Values): number {
  return Math.max(0, Math.min(objective.max, objective.score(values)));
}

/** Sum of the objectives as things stand: 0 to the sum of their `max`. */
export function totalScore({ objectives }: Pick<Program, 'objectives'>, values: Values): number {
  let sum = 0;
  for (const objective of objectives) sum += scoreOf(objective, values);
  return sum;
}

export function scoreObjectives(world: World): void {
  if (world.facts === null) return;
  for (const objective of world.program.objectives) {
    const { id, max } = objective;
    const score = scoreOf(objective, world.values);
    record(
      world,
      { type: 'scored', objective: id, score, max },
      { by: RUBRIC, from: null, because: writersOf(world, objective.reads) },
    );
  }
}
