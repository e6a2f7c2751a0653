/** Long logs as files, made from the flagship's golden log, for tests and measurements of what happens while they are opened. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logOf } from '../src/core/log/read/log-of.fixture.ts';
import { replayedLog, type Room } from '../src/core/simulate/replayed-log.fixture.ts';

/** The sizes that are measured. The largest is what may be opened at all. */
export const ROOMS = {
  '4.7 MB': { bytes: 4_700_000 },
  '64 MB': { bytes: 64 * 1024 * 1024, notes: 6 },
  '2,000 inputs': { inputs: 2000 },
} as const satisfies Readonly<Record<string, Room>>;

const GOLDEN = new URL('../scenarios/golden/the_half_bridge-1.jsonl', import.meta.url);

export interface LongLogs {
  /** The address of the file; made when it is first asked for. */
  readonly file: (room: keyof typeof ROOMS) => string;
  /** Takes the files away. */
  readonly remove: () => void;
}

export function longLogs(): LongLogs {
  const folder = mkdtempSync(join(tmpdir(), 'long-logs-'));
  const made = new Map<string, string>();
  const make = (room: keyof typeof ROOMS): string => {
    const file = join(folder, `${room}.jsonl`);
    writeFileSync(file, replayedLog(logOf(readFileSync(GOLDEN, 'utf8')), ROOMS[room]));
    made.set(room, file);
    return file;
  };
  return {
    file: (room) => made.get(room) ?? make(room),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
