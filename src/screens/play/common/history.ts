// Looking back within a session: the run as a turn opened, and what stands of what has happened since.

import type { Session } from '../../../core/engine/session.ts';
import type { Run } from '../../../core/engine/step.ts';
import type { Fact } from '../../../core/log/form/fact.ts';
import type { Choice, Inject } from '../../../core/scenario/language/schema.ts';

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

/** The records that still stand after all rewinding. */
export function standingRecords({ records }: Session): Session['records'] {
  const standing: Session['records'][number][] = [];
  let next = records.length - 1;
  while (next >= 0) {
    const record = records[next];
    if (record === undefined) break;
    if (record.input?.kind === 'rewind') next = record.input.to;
    else {
      standing.push(record);
      next--;
    }
  }
  return standing.reverse();
}

/** All facts from the start, abandoned branches left out. */
export function standingFacts(session: Session): readonly Fact[] {
  return standingRecords(session).flatMap((record) => record.facts);
}

/** Role id to the choice it marked on this inject; the last mark counts. */
export function positionsOn(session: Session, inject: string): ReadonlyMap<string, string> {
  const marks = standingFacts(session).flatMap((fact): [string, string][] =>
    fact.type === 'positioned' && fact.inject === inject ? [[fact.role, fact.choice]] : [],
  );
  return new Map(marks);
}

export interface Decided {
  readonly inject: Inject;
  readonly choice: Choice;
}

/** What the team has decided in the present turn, in order. */
export function decidedThisTurn(session: Session): readonly Decided[] {
  const { scenario } = session.header;
  return standingFacts(session).flatMap((fact) => {
    if (fact.type !== 'chose' || fact.turn !== session.run.world.turn) return [];
    const inject = scenario.injects.find((one) => one.id === fact.inject);
    const choice = inject?.choices.find((one) => one.id === fact.choice);
    return inject === undefined || choice === undefined ? [] : [{ inject, choice }];
  });
}
