// What no play came to: papers that were never laid on the table, choices that nobody took, measures that nobody ordered, endings that were
// never reached. Work of the author's that no team may ever see, or a condition that cannot hold.

import type { Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';

/** Plays in which each was met, in the order of the scenario; choices of all papers in one row. */
export interface MetCounts {
  readonly injects: number[];
  readonly choices: number[];
  readonly measures: number[];
}

const KINDS = ['injects', 'choices', 'measures'] as const;

/** Counts from the world at the end of each play, which remembers all of it. */
export function countMet(program: Program) {
  const slots: MetCounts = {
    injects: program.injects.map(({ firedSlot }) => firedSlot),
    choices: program.injects.flatMap(({ choices }) => choices.map(({ takenSlot }) => takenSlot)),
    measures: program.measures.map(({ orderedSlot }) => orderedSlot),
  };
  const counts: MetCounts = {
    injects: slots.injects.map(() => 0),
    choices: slots.choices.map(() => 0),
    measures: slots.measures.map(() => 0),
  };
  return {
    counts,
    ended({ values }: World): void {
      for (const kind of KINDS)
        for (const [k, slot] of slots[kind].entries())
          if (values[slot] !== 0) counts[kind][k] = (counts[kind][k] ?? 0) + 1;
    },
  };
}

export function addMet(sum: MetCounts, more: MetCounts): void {
  for (const kind of KINDS) for (const [k, count] of more[kind].entries()) sum[kind][k] = (sum[kind][k] ?? 0) + count;
}

/** Ids, in the order of the scenario. */
export interface NeverMet {
  /** of all doctrines together */
  readonly plays: number;
  readonly papers: readonly string[];
  /** `PAPER.CHOICE`, of papers that came */
  readonly choices: readonly string[];
  readonly measures: readonly string[];
  readonly endings: readonly string[];
}

/** `endings`: plays that ended so, as the scenario lists them. */
export function neverMet(program: Program, counts: MetCounts, endings: readonly number[], plays: number): NeverMet {
  const { injects, measures } = program;
  const choices = injects.flatMap(({ inject, choices: all }, k) =>
    all.map(({ id }) => ({ id: `${inject.id}.${id}`, came: counts.injects[k] !== 0 })),
  );
  return {
    plays,
    papers: injects.flatMap(({ inject }, k) => (counts.injects[k] === 0 ? [inject.id] : [])),
    choices: choices.flatMap(({ id, came }, k) => (came && counts.choices[k] === 0 ? [id] : [])),
    measures: measures.flatMap(({ measure }, k) => (counts.measures[k] === 0 ? [measure.id] : [])),
    endings: program.endings.flatMap(({ id }, k) => (endings[k] === 0 ? [id] : [])),
  };
}
