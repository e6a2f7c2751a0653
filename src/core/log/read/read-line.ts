// One line of a file that may be anything: its size is judged before it is parsed.

import { MAX_DEPTH } from '../../ref/limits.ts';
import { tellLog } from '../form/log-messages.ts';
import { logProblem, type LogProblem } from '../form/log-problem.ts';
import { MAX_NAMES, scanLine, type LineScan } from './scan-line.ts';

/** In the whole file, and in one line. A session of an evening has some hundred thousand, the largest scenario half a million. */
export const MAX_VALUES = 5_000_000;
export const MAX_LINE_VALUES = 1_000_000;

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: LogProblem };

/** What the lines read so far hold. */
export interface Held {
  values: number;
  readonly names: Set<string>;
}

export const nothingHeld = (): Held => ({ values: 0, names: new Set() });

/** Null when the line may be parsed; then `held` includes it. */
export function sizeProblem(scan: LineScan, number: number, held: Held): LogProblem | null {
  if (scan.depth > MAX_DEPTH) return logProblem('log.too_deep', number, tellLog('log.too_deep', { most: MAX_DEPTH }));
  held.values += scan.values;
  if (scan.values > MAX_LINE_VALUES) {
    return logProblem('log.too_large', number, tellLog('log.too_many_values', { most: MAX_LINE_VALUES }));
  }
  if (held.values > MAX_VALUES)
    return logProblem('log.too_large', number, tellLog('log.too_many_values', { most: MAX_VALUES }));
  if (held.names.size > MAX_NAMES)
    return logProblem('log.too_large', number, tellLog('log.too_many_names', { most: MAX_NAMES }));
  return null;
}

/** What the line holds, when it is JSON and not too much. */
export function readLine(line: string, number: number, held: Held): Read<unknown> {
  const size = sizeProblem(scanLine(line, held.names), number, held);
  if (size !== null) return { ok: false, problem: size };
  if (held.names.has('__proto__')) {
    return { ok: false, problem: logProblem('log.form', number, tellLog('log.reserved_name')) };
  }
  try {
    return { ok: true, value: JSON.parse(line) as unknown };
  } catch {
    return { ok: false, problem: logProblem('log.not_json', number, tellLog('log.not_json')) };
  }
}
