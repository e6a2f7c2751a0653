// Inputs to play: JSON lines in the form a log has. A line may be an input by itself, or a record of a log, of which input and
// metadata count and the facts do not; the header of a log and its start are passed over, so that a whole log may be given.

import { type Input, inputSchema } from '../core/log/input.ts';
import type { Metadata } from '../core/engine/session.ts';
import { cliMessages } from '../text/cli-messages.ts';

export interface GivenInput {
  readonly line: number;
  readonly input: Input;
  readonly metadata: Metadata;
}
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

export function readInputs(text: string): readonly GivenInput[] | BadLine {
  const given: GivenInput[] = [];
  for (const [k, source] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (source.trim() === '') continue;
    const read = readLine(source, k + 1);
    if (read === null) continue;
    if ('message' in read) return read;
    given.push(read);
  }
  return given;
}

function readLine(source: string, line: number): GivenInput | BadLine | null {
  const value = parse(source);
  if (value === undefined) return { line, message: cliMessages.inputNotJson() };
  if ('format' in value || value['input'] === null) return null;
  const parsed = inputSchema.safeParse('input' in value ? value['input'] : value);
  if (parsed.success) return { line, input: parsed.data, metadata: metadataOf(value) };
  return { line, message: cliMessages.inputForm(parsed.error.issues[0]?.path.map(String).join('.') ?? '') };
}

function parse(source: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function metadataOf({ opened, at }: Record<string, unknown>): Metadata {
  return {
    ...(Array.isArray(opened) ? { opened: opened.filter((one) => typeof one === 'string') } : {}),
    ...(typeof at === 'string' ? { at } : {}),
  };
}
