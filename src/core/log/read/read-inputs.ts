// Inputs from a file, one per line: a script for a run. A line is an input as it stands in a log (`{"kind":"proceed"}`), or a whole record,
// of which input and metadata are taken; so a log can be played again as it is. Written by people: spelling is free, blank lines are skipped.

import { firstShapeProblem } from './first-shape-problem.ts';
import { type HeldSettings, LOG_FORMAT, type Settings, settingsSchema } from '../form/header.ts';
import { inputSchema, type Input } from '../form/input.ts';
import { formMessage, type ShapeProblem } from '../form/log-problem.ts';
import { nothingHeld, readLine, type Held, type Read } from './read-line.ts';
import { recordSchema } from '../form/record-schema.ts';
import { splitLines } from './split-lines.ts';

/** Those of a log of an older format too. */
const anySettingsSchema = settingsSchema.partial({ unknowns: true });
const metadataSchema = recordSchema.pick({ opened: true, at: true });

export interface GivenInput {
  /** of the file, from 1 */
  readonly line: number;
  readonly input: Input;
  readonly metadata: { readonly opened?: readonly string[]; readonly at?: string };
}
export interface Script {
  readonly inputs: readonly GivenInput[];
  /** of the session, when the file is a log */
  readonly settings: Settings | null;
}

/** Whether an input is legal at its turn is for the engine to say. */
export function readInputs(text: string): Read<Script> {
  const lines = splitLines(text);
  if (!lines.ok) return lines;
  const held = nothingHeld();
  const inputs: GivenInput[] = [];
  let settings: Settings | null = null;
  for (const [k, line] of [...lines.value.whole, lines.value.rest].entries()) {
    if (line.trim() === '') continue;
    const read = readPart(line, k + 1, held);
    if (!read.ok) return read;
    if ('input' in read.value) inputs.push(read.value);
    else settings = read.value.settings ?? settings;
  }
  return { ok: true, value: { inputs, settings } };
}

type Part = GivenInput | { readonly settings: Settings | null };

function readPart(text: string, line: number, held: Held): Read<Part> {
  const parsed = readLine(text, line, held);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (isHeader(value)) return asSettings(value, line);
  const record = asRecord(value);
  // the start of a log: no input
  if (record.input === null) return { ok: true, value: { settings: null } };
  const { input, opened, at } = record;
  const metadata = { ...(opened !== undefined && { opened }), ...(at !== undefined && { at }) };
  const shapeProblem = firstShapeProblem(inputSchema, input) ?? firstShapeProblem(metadataSchema, metadata);
  if (shapeProblem !== null) return shapeProblemAt(shapeProblem, line);
  return { ok: true, value: { line, input: input as Input, metadata: metadata as GivenInput['metadata'] } };
}

function isHeader(value: unknown): value is { readonly settings?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === LOG_FORMAT;
}

function asSettings({ settings }: { readonly settings?: unknown }, line: number): Read<Part> {
  const shapeProblem = firstShapeProblem(anySettingsSchema, settings, ['settings']);
  return shapeProblem === null
    ? { ok: true, value: { settings: { unknowns: {}, ...(settings as HeldSettings) } } }
    : shapeProblemAt(shapeProblem, line);
}

/** A bare input counts as a record that holds nothing else. */
function asRecord(value: unknown): { input?: unknown; opened?: unknown; at?: unknown } {
  if (typeof value === 'object' && value !== null && 'input' in value) return value;
  return { input: value ?? 'null' };
}

/** Nobody saved this file: that it was changed is no reproach. */
function shapeProblemAt(shapeProblem: ShapeProblem, line: number): Read<never> {
  return { ok: false, problem: { code: 'log.form', line, message: formMessage(shapeProblem) } };
}
