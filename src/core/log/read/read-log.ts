// A log from a file that may be anything: hostile until it is read to the end. Line by line, and first the cheap questions: how large,
// how deep, is it JSON, which version, has it the form, do the numbers fit, does the chain hold. Stops at the first problem and says where.
//
// A line must be spelled exactly as writeLog spells it (canonical JSON): two texts of one log would let an editor change it unseen.
// What a transfer adds or takes is allowed: a byte order mark, CRLF instead of LF on every line, blank lines at the end, the last line end.
// Without its last records a log is that of a shorter session, and whole: only the seal tells them apart.
// Whether the facts are what the engine would have produced is not asked here: core/engine verifies by re-execution.

import { canonicalJson } from '../chain/canonical-json.ts';
import { chainHash } from '../chain/chain.ts';
import { checkNumbering, numbersAtStart, type Numbers } from './check-numbering.ts';
import { digestOfText } from '../chain/digest.ts';
import { firstShapeProblem } from './first-shape-problem.ts';
import type { OnProgress } from '../../ref/progress.ts';
import { atOnce, type Steps } from '../../ref/steps.ts';
import { tellLog } from '../form/log-messages.ts';
import { formProblemOf, logProblem, type LogProblem } from '../form/log-problem.ts';
import { readHeader } from './read-header.ts';
import { nothingHeld, readLine, sizeProblem, type Read } from './read-line.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { Fact } from '../form/fact.ts';
import { LOG_VERSION } from '../form/header.ts';
import { recordSchema, type LogRecord } from '../form/record-schema.ts';
import { record1Schema, type Record1 } from '../upgrade/format-1.ts';
import { record2Schema, type Record2 } from '../upgrade/format-2.ts';
import { asRecord, formatOf, type LogFormat, upgradeRecord } from '../upgrade/upgrade-log.ts';
import { scanLine } from './scan-line.ts';
import { splitLines } from './split-lines.ts';
import type { Log } from '../chain/write-log.ts';

export type ReadLog =
  | { readonly ok: true; readonly log: Log }
  /** `readable` comes with `log.cut_short`: the records that are whole, from which the session can go on */
  | { readonly ok: false; readonly problem: LogProblem; readonly readable?: Log };

/** `onLine` is told after each line. */
export const readLog = (text: string, onLine?: OnProgress): ReadLog => atOnce(readInSteps(text, onLine));

/** The same, line by line. */
export function* readInSteps(text: string, onLine: OnProgress = () => undefined): Steps<ReadLog> {
  const split = splitLines(text);
  if (!split.ok) return split;
  const { whole, rest } = split.value;
  if (whole.length === 0 && rest === '')
    return { ok: false, problem: logProblem('log.empty', 1, tellLog('log.empty')) };
  const held = nothingHeld();
  const scan = scanLine(rest, held.names);
  const oversize = sizeProblem(scan, whole.length + 1, held);
  if (oversize !== null) return { ok: false, problem: oversize };
  // A rest that closes all its brackets is a line of which only the line end is missing.
  yield;
  const read = yield* readLines(rest === '' || scan.open ? whole : [...whole, rest], onLine);
  if (!read.ok) return read;
  return scan.open ? cutShort(read.value, whole.length + 1) : complete(read.value);
}

function complete(log: Log | null): ReadLog {
  if (log !== null) return { ok: true, log };
  return { ok: false, problem: logProblem('log.no_start', 1, tellLog('log.no_start')) };
}

function cutShort(log: Log | null, line: number): ReadLog {
  const problem = logProblem('log.cut_short', line, tellLog('log.cut_short'));
  return log === null ? { ok: false, problem } : { ok: false, problem, readable: log };
}

/** Null when there is no record among the lines. */
function* readLines(lines: readonly string[], onLine: OnProgress): Steps<Read<Log | null>> {
  const [first, ...others] = lines;
  if (first === undefined) return { ok: true, value: null };
  const held = nothingHeld();
  const parsed = readLine(first, 1, held);
  if (!parsed.ok) return parsed;
  yield;
  const header = readHeader(parsed.value, first);
  if (!header.ok) return header;
  yield;
  const chain: Chain = { head: digestOfText(first), numbers: numbersAtStart(header.value.scenario.turns) };
  const reading: Reading = {
    format: formatOf(parsed.value),
    scenario: header.value.scenario,
    earlier: new Map<number, Fact>(),
  };
  const records: LogRecord[] = [];
  yield;
  for (const [k, line] of others.entries()) {
    const value = readLine(line, k + 2, held);
    const record = value.ok ? readRecord(value.value, { text: line, number: k + 2 }, chain, reading) : value;
    if (!record.ok) return record;
    records.push(record.value);
    onLine(k + 2, lines.length);
    yield;
  }
  if (records.length === 0) return { ok: true, value: null };
  const original = reading.format === 1 ? { format: 1, text: lines.map((line) => `${line}\n`).join('') } : undefined;
  return { ok: true, value: { header: header.value, records, ...(original && { original }) } };
}

interface Chain {
  /** hash of the record before */
  head: string;
  readonly numbers: Numbers;
}

/** What the records need to become those of today. */
interface Reading {
  readonly format: LogFormat;
  readonly scenario: Scenario;
  /** in format 1: the facts of the records before */
  readonly earlier: Map<number, Fact>;
}

const RECORD_FORMS = { 1: record1Schema, 2: record2Schema, [LOG_VERSION]: recordSchema } as const;

interface Line {
  readonly text: string;
  readonly number: number;
}

function readRecord(value: unknown, line: Line, chain: Chain, reading: Reading): Read<LogRecord> {
  const shapeProblem = firstShapeProblem(RECORD_FORMS[reading.format], value);
  if (shapeProblem !== null) return { ok: false, problem: formProblemOf(shapeProblem, line.number) };
  const written = value as LogRecord | Record1;
  const problem = checkNumbering(written, line.number, chain.numbers) ?? sealProblem(written, line, chain.head);
  if (problem !== null) return { ok: false, problem };
  chain.head = written.hash;
  return { ok: true, value: inToday(value, reading) };
}

function inToday(value: unknown, { format, scenario, earlier }: Reading): LogRecord {
  switch (format) {
    case 1:
      return upgradeRecord(scenario, value as Record1, earlier);
    case 2:
      return asRecord(value as Record2);
    case LOG_VERSION:
      return value as LogRecord;
  }
}

function sealProblem(record: LogRecord | Record1, { text, number }: Line, before: string): LogProblem | null {
  if (canonicalJson(record) !== text) return logProblem('log.respelled', number, tellLog('log.respelled'));
  // The line is canonical, so the text that was hashed is the line without this one member; no other `hash` passes the form.
  const hashed = text.replace(`"hash":"${record.hash}",`, '');
  if (chainHash(before, hashed) === record.hash) return null;
  return logProblem('log.chain_broken', number, tellLog('log.chain_broken'));
}
