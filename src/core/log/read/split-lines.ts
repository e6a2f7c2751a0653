// The text of a log in lines, if there are not too many. What a transfer may add is taken off (a byte order mark, CRLF on every line, blank
// lines at the end); anything else stays.

import { MAX_LOG_MEGABYTES } from '../../ref/limits.ts';
import { findStray } from '../../scenario/text/find-stray.ts';
import { linesOf, positionAt } from '../../scenario/text/lines.ts';
import type { Message } from '../../ref/message.ts';
import { tellLog } from '../form/log-messages.ts';
import { logProblem, type LogProblem } from '../form/log-problem.ts';
import type { Read } from './read-line.ts';

/** In characters; a character is never less than a byte of UTF-8. */
export const MAX_LOG_LENGTH = MAX_LOG_MEGABYTES * 1024 * 1024;
export const MAX_LOG_LINES = 100_000;

export interface Lines {
  /** the lines that have their line end */
  readonly whole: readonly string[];
  /** what stands after the last line end; '' where it is blank */
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
  const rest = text.slice(start);
  const problem = strayProblem(text, rest.length);
  return problem === null ? { ok: true, value: trimmed(whole, rest) } : { ok: false, problem };
}

function trimmed(lines: readonly string[], rest: string): Lines {
  const returns = lines.every((line) => line.endsWith('\r'));
  const whole = returns ? lines.map((line) => line.slice(0, -1)) : [...lines];
  const last = returns ? rest.replace(/\r$/, '') : rest;
  if (!isBlank(last)) return { whole, rest: last };
  while (isBlank(whole.at(-1) ?? '.')) whole.pop();
  return { whole, rest: '' };
}

const isBlank = (line: string): boolean => line.trim() === '';

const TORN = 3; // bytes of a character whose last one is missing

/** A file that stops in the middle of a character was cut; anywhere else it is not the text it should be. */
function strayProblem(text: string, rest: number): LogProblem | null {
  const stray = findStray(text);
  if (stray === null || stray.offset >= text.length - Math.min(rest, TORN)) return null;
  const { fault, code, offset } = stray;
  return {
    ...logProblem('log.encoding', 1, tellLog('log.encoding', { fault, code })),
    ...positionAt(linesOf(text), offset),
  };
}

const tooLarge = (line: number, message: Message) =>
  ({ ok: false, problem: logProblem('log.too_large', line, message) }) as const;
