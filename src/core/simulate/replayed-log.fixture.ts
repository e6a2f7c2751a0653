// Long logs that are true: a session that was played to its end, taken back to its start and played again, as often as there is room for.

import { compileScenario } from '../compile/compile-scenario.ts';
import { beginSession, type Session, takeStep } from '../engine/session.ts';
import type { Header } from '../log/form/header.ts';
import type { Input } from '../log/form/input.ts';
import type { LogRecord } from '../log/form/record-schema.ts';
import { type Log, writeLine } from '../log/chain/write-log.ts';

/** No more than so many bytes and inputs. */
export interface Room {
  readonly bytes?: number;
  readonly inputs?: number;
  /** notes of nearly 4,000 letters at the end of each game: without them 64 MB hold more values than a log may */
  readonly notes?: number;
}

const NOTE: Input = { kind: 'annotate', text: 'What was said at the table. '.repeat(140) };

/**
 * The text of the longest such log. It ends as `log` does, a log of today's format without a rewind of its own; throws when the engine
 * does not take its inputs. A log of 64 MB takes some seconds.
 */
export function replayedLog(
  { header, records }: Log,
  { bytes = Infinity, inputs = Infinity, notes = 0 }: Room,
): string {
  const played = [...records.slice(1).map(({ input }) => input as Input), ...Array.from({ length: notes }, () => NOTE)];
  const lines: string[] = [];
  let [taken, size] = [0, 0];
  const write = (one: Header | LogRecord): void => {
    const line = writeLine(one);
    lines.push(line);
    size += byteLength(line);
  };
  // Only the last record is kept: a session that holds thousands copies them all with every input.
  let session: Session = beginSession(compileScenario(header.scenario), header, { at: header.at ?? '' });
  write(header);
  write(session.records[0] as LogRecord);
  const take = (input: Input): void => {
    const step = takeStep(session, input);
    if (!step.ok) throw new Error(`not taken: ${JSON.stringify(input)}`);
    session = { ...step.session, records: [step.record] };
    write(step.record);
    taken += 1;
  };
  /** How many bytes that takes. */
  const playAll = (): number => {
    const before = size;
    for (const input of played) take(input);
    return size - before;
  };
  let round = playAll();
  // Numbers of facts have more digits from round to round.
  while (size + round * 1.05 <= bytes && taken + played.length + 1 <= inputs) {
    take({ kind: 'rewind', to: 0 });
    round = playAll();
  }
  return lines.join('');
}

const byteLength = (line: string): number => new TextEncoder().encode(line).length;
