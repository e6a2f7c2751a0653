// A session: a run together with the log it writes. Pure like `step`: the session given is left as it was. The clock comes
// in as text and goes into the log as metadata; nothing here reads one.

import type { Program } from '../compile/program.ts';
import { headerHash, sealRecord } from '../log/chain/chain.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Header } from '../log/form/header.ts';
import type { Input } from '../log/form/input.ts';
import type { LogRecord, RecordDraft } from '../log/form/record-schema.ts';
import type { Log } from '../log/chain/write-log.ts';
import { type Refusal, refuse } from './refusal.ts';
import { beginRun, type Run, step } from './step.ts';

export interface Session extends Log {
  readonly program: Program;
  readonly run: Run;
}

/** What is kept about an input besides the input itself; never replayed. */
export interface Metadata {
  /** what the team had opened since the input before */
  readonly opened?: readonly string[];
  /** wall clock, ISO 8601 */
  readonly at?: string;
}

export type Taken =
  | { readonly ok: true; readonly session: Session; readonly record: LogRecord }
  | { readonly ok: false; readonly refused: Refusal };

/** A new session with its record 0. `program` must be compiled from `header.scenario`. */
export function beginSession(program: Program, header: Header, metadata: Metadata = {}): Session {
  const { run, facts } = beginRun(program, { seed: header.seed, settings: header.settings });
  const record = sealRecord(headerHash(header), draft(0, null, facts, metadata));
  return { program, header, run, records: [record] };
}

/** Takes one input: the session after it and the record to be stored, or why it was refused. A log of an older format stays as it is,
 * and one that goes on in format 2 takes no ratings, since that has none. */
export function takeStep(session: Session, input: Input, metadata: Metadata = {}): Taken {
  if (session.original !== undefined) return { ok: false, refused: refuse('older_log') };
  if (session.header.version === 2 && input.kind === 'rate') return { ok: false, refused: refuse('no_ratings') };
  const { run, facts, refused } = step(session.run, input);
  if (refused !== undefined) return { ok: false, refused };
  const last = session.records[session.records.length - 1] as LogRecord;
  const record = sealRecord(last.hash, draft(last.n + 1, input, facts, metadata));
  return { ok: true, session: { ...session, run, records: [...session.records, record] }, record };
}

function draft(n: number, input: Input | null, facts: readonly Fact[], metadata: Metadata): RecordDraft {
  const { opened, at } = metadata;
  return {
    n,
    input,
    facts: [...facts],
    ...(opened !== undefined && opened.length > 0 ? { opened: [...opened] } : {}),
    ...(at === undefined ? {} : { at }),
  };
}
