// The seal that the ending showed, which is the one on paper. Going on to the debrief is an input too and comes after it.

import { lineOf, parentsOf } from '../form/lineage.ts';
import type { LogRecord } from '../form/record-schema.ts';
import { seal } from './chain.ts';
import { headOf, type Log } from './write-log.ts';

export interface ShownSeal {
  /** as the ending showed it last; that of the whole log where no debrief was gone on to */
  readonly code: string; // 'ABCD-EFGH-JKLM'
  /** how many inputs came after it */
  readonly more: number;
  /** the seal of the whole log: the same where nothing came after */
  readonly whole: string;
}

export function shownSeal(log: Log): ShownSeal {
  const { records } = log;
  const whole = seal(headOf(log));
  const shown = records[sealedAt(records)];
  return shown === undefined
    ? { code: whole, more: 0, whole }
    : { code: seal(shown.hash), more: records.length - 1 - shown.n, whole };
}

/** The place of the record that was the last when the debrief was gone on to; -1 where it was not, or that was taken back. */
function sealedAt(records: readonly LogRecord[]): number {
  const parents = parentsOf(records);
  const opened = lineOf(parents, records.length - 1).filter((n) => records[n]?.facts.some(opensDebrief));
  return parents[opened.at(-1) ?? 0] ?? -1;
}

const opensDebrief = (fact: LogRecord['facts'][number]): boolean => fact.type === 'entered' && fact.phase === 'debrief';
