// No output ever eats an input: a command is not begun when a file it would write is one that it reads.

import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../text/say.ts';
import type { Args, Failure } from './command.ts';
import { shown } from './terminal.ts';

/** Options that name a file: a new one belongs into one of these lists. */
const OUTPUTS = ['log', 'out', 'record'] as const;
const INPUTS = ['inputs', 'policy'] as const;
const LIBRARY = ['measures.json', 'templates.json'] as const;

/** Null when all is well. */
export function eatenInput(args: Args): Failure | null {
  const read = new Set(inputsOf(args).flatMap(identityOf));
  const eaten = OUTPUTS.flatMap((option) => args.text(option) ?? []).find((file) =>
    identityOf(file).some((id) => read.has(id)),
  );
  return eaten === undefined ? null : { problem: say('cli.eats_input', { file: shown(eaten) }) };
}

/** The library beside a scenario is read with it. */
function inputsOf(args: Args): readonly string[] {
  const libraries = args.files.flatMap((file) => LIBRARY.map((name) => join(dirname(file), 'library', name)));
  return [...args.files, ...libraries, ...INPUTS.flatMap((option) => args.text(option) ?? [])];
}

/** The same for every name of a file, links included; none for what is no file. */
function identityOf(file: string): readonly string[] {
  try {
    const stats = statSync(file, { bigint: true });
    return stats.isFile() ? [`${stats.dev}:${stats.ino}`] : [];
  } catch {
    return [];
  }
}
