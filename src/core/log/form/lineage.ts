// Which records still count. A rewind goes back to how things stood after an earlier record and deletes nothing: what it
// left behind is an abandoned branch, kept in the log and told as one.

import type { LogRecord } from './record-schema.ts';

/** For each record the one on whose state it builds; -1 for the start. */
export function parentsOf(records: readonly Pick<LogRecord, 'input'>[]): readonly number[] {
  return records.map(({ input }, n) => (input?.kind === 'rewind' ? input.to : n - 1));
}

/** A record and all that it builds on, the start first. */
export function lineOf(parents: readonly number[], n: number): readonly number[] {
  const line: number[] = [];
  for (let at = n; at >= 0; at = parents[at] ?? -1) line.push(at);
  return line.reverse();
}
