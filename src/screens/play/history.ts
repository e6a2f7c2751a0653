// Looking back within a session: the run as a turn opened, and what has happened since.

import type { Session } from '../../core/engine/session.ts';
import type { Run } from '../../core/engine/step.ts';
import type { Fact } from '../../core/log/fact.ts';

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

/** Facts of the present turn, abandoned branches left out. */
export function turnFacts(session: Session): readonly Fact[] {
  return standingRecords(session)
    .flatMap((record) => record.facts)
    .filter((fact) => fact.turn === session.run.world.turn && fact.type !== 'began');
}

/** The records that still stand after all rewinding. */
export function standingRecords({ records }: Session): Session['records'] {
  const standing: Session['records'][number][] = [];
  let next = records.length - 1;
  while (next >= 0) {
    const record = records[next];
    if (record === undefined) break;
    if (record.input?.kind === 'rewind') next = record.input.to;
    else {
      standing.unshift(record);
      next--;
    }
  }
  return standing;
}
