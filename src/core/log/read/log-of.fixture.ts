import type { Log } from '../chain/write-log.ts';
import { readLog } from './read-log.ts';

/** A log that is sound, from its text; throws at any other. */
export function logOf(text: string): Log {
  const read = readLog(text);
  if (!read.ok) throw new Error(`line ${read.problem.line}: ${read.problem.code}`);
  return read.log;
}
