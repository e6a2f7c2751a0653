// Looking back within a session: the run as a turn opened, and what stands of what has happened since.

import type { Fact } from '../../log/form/fact.ts';
import { lineOf, parentsOf } from '../../log/form/lineage.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Run } from '../step.ts';

/**
 * The run as its present turn opened (`this`), or as the turn before it did (`before`: what trends are measured from while a
 * turn is played; in the report both are the same). Null where there was none.
 */
export function turnOpening(run: Run, which: 'this' | 'before'): Run | null {
  const { phase, turn } = run.world;
  const wanted = which === 'this' || phase === 'report' || phase === 'ending' || phase === 'debrief' ? turn : turn - 1;
  for (let past = run.past; past !== null; past = past.before) {
    if (past.world.turn === wanted && past.world.phase === 'situation') return { world: past.world, past };
  }
  return null;
}

/** The run as its first turn opened; null where none did. */
export function firstOpening(run: Run): Run | null {
  let first: Run | null = null;
  for (let past = run.past; past !== null; past = past.before)
    if (past.world.phase === 'situation') first = { world: past.world, past };
  return first;
}

/** The records that still stand after all rewinding. */
export function standingRecords(records: readonly LogRecord[]): readonly LogRecord[] {
  const line = lineOf(parentsOf(records), records.length - 1).flatMap((n) => records[n] ?? []);
  return line.filter(({ input }) => input?.kind !== 'rewind');
}

/** Facts of these records; of one turn only where one is given. */
export function factsOf(standing: readonly LogRecord[], turn?: number): readonly Fact[] {
  const facts = standing.flatMap((record) => record.facts);
  return turn === undefined ? facts : facts.filter((fact) => fact.turn === turn);
}
