// Inputs from a file, one per line: a script for a run. A line is an input as it stands in a log (`{"kind":"proceed"}`), or a whole record,
// of which the input is taken; so a log can be played again as it is. Written by people: spelling is free, blank lines are skipped.

import { logMessages } from '../../text/log-messages.ts';
import { firstMisfit } from './first-misfit.ts';
import { LOG_FORMAT } from './header.ts';
import { inputSchema, type Input } from './input.ts';
import { logProblem } from './log-problem.ts';
import { nothingHeld, readLine, type Held, type Read } from './read-line.ts';
import { splitLines } from './split-lines.ts';
import { pathText } from './telling-issue.ts';

/** Whether an input is legal at its turn is for the engine to say. */
export function readInputs(text: string): Read<readonly Input[]> {
  const lines = splitLines(text);
  if (!lines.ok) return lines;
  const held = nothingHeld();
  const inputs: Input[] = [];
  for (const [k, line] of [...lines.value.whole, lines.value.rest].entries()) {
    if (line.trim() === '') continue;
    const input = readInput(line, k + 1, held);
    if (!input.ok) return input;
    if (input.value !== null) inputs.push(input.value);
  }
  return { ok: true, value: inputs };
}

/** Null for the header and the start of a log, which are no inputs. */
function readInput(line: string, number: number, held: Held): Read<Input | null> {
  const parsed = readLine(line, number, held);
  if (!parsed.ok) return parsed;
  const input = inputIn(parsed.value);
  const misfit = input === null ? null : firstMisfit(inputSchema, input);
  if (misfit === null) return { ok: true, value: input as Input | null };
  const { message } = logMessages.form(pathText(misfit.path), misfit.what);
  return { ok: false, problem: logProblem('log.form', number, { message }) };
}

function inputIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? 'null';
  if ('format' in value && value.format === LOG_FORMAT) return null;
  return 'input' in value ? value.input : value;
}
