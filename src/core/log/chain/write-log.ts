// A log as text: JSON lines, each in canonical JSON and ended by a line feed, so that one session has exactly one text.

import { canonicalJson } from './canonical-json.ts';
import { headerHash } from './chain.ts';
import type { Header } from '../form/header.ts';
import type { LogRecord } from '../form/record-schema.ts';

/** A session as it was recorded. `records` begins with record 0, the start. */
export interface Log {
  readonly header: Header;
  readonly records: readonly LogRecord[];
  /** of a log that was read in an older format: its own text, which is what stays, is sealed and is saved */
  readonly original?: { readonly format: number; readonly text: string };
}

/** The header or one record as a line, with its line end. */
export const writeLine = (line: Header | LogRecord): string => `${canonicalJson(line)}\n`;

export const writeLog = (log: Log): string =>
  log.original?.text ?? [log.header, ...log.records].map(writeLine).join('');

/** What sealed the log after each of its records, as they were written. */
export const headsOf = (log: Log): readonly string[] => log.records.map(({ hash }) => hash);

/** The hash that seals the whole log: that of its last record, as it was written. */
export const headOf = (log: Log): string => log.records.at(-1)?.hash ?? headerHash(log.header);
