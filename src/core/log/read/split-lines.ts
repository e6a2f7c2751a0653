// The text of a log in lines, if there are not too many. What a transfer may add is taken off (a byte order mark, CRLF on every line);
// anything else stays.

import { MAX_LOG_MEGABYTES } from '../../ref/limits.ts';
import type { Message } from '../../ref/message.ts';
import { tellLog } from '../form/log-messages.ts';
import { logProblem } from '../form/log-problem.ts';
import type { Read } from './read-line.ts';

/** In characters; a character is never less than a byte of UTF-8. */
export const MAX_LOG_LENGTH = MAX_LOG_MEGABYTES * 1024 * 1024;
export const MAX_LOG_LINES = 100_000;

export interface Lines {
  /** the lines that have their line end */
  readonly whole: readonly string[];
  /** what stands after the last line end; '' in an undamaged log */
  readonly rest: string;
}

export function splitLines(text: string): Read<Lines> {
  if (text.length > MAX_LOG_LENGTH) return tooLarge(1, tellLog('log.too_large', { megabytes: MAX_LOG_MEGABYTES }));
  const whole: string[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
    if (whole.length === MAX_LOG_LINES)
      return tooLarge(MAX_LOG_LINES + 1, tellLog('log.too_many_lines', { most: MAX_LOG_LINES }));
    whole.push(text.slice(start, end));
    start = end + 1;
  }
  return { ok: true, value: { whole: withoutReturns(whole), rest: text.slice(start) } };
}

const withoutReturns = (lines: readonly string[]): readonly string[] =>
  lines.every((line) => line.endsWith('\r')) ? lines.map((line) => line.slice(0, -1)) : lines;

const tooLarge = (line: number, message: Message) =>
  ({ ok: false, problem: logProblem('log.too_large', line, message) }) as const;
