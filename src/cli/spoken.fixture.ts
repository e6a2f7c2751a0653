// The command line without a terminal: what it said, and the status it would exit with.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AuthoredScenario } from '../core/scenario/language/schema.ts';
import { smallLibrary, smallScenario } from '../core/scenario/small-scenario.fixture.ts';
import { runCommand } from './run-command.ts';

export interface Spoken {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export async function speak(...argv: string[]): Promise<Spoken> {
  let [out, err] = ['', ''];
  const exit = await runCommand(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    progress: false,
  });
  return { exit, out, err };
}

export const parsed = ({ out }: Spoken): unknown => JSON.parse(out) as unknown;

export interface AuthorFolder {
  readonly scenario: string;
  /** a path in the same folder */
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => string;
}

/** A folder with the small scenario, changed as wished, and its library; gone with the test. */
export function authorFolder(change: (scenario: AuthoredScenario) => void = () => {}): AuthorFolder {
  const folder = mkdtempSync(join(tmpdir(), 'shadow-mandate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  const library = smallLibrary();
  // Beside each other, as a fresh author has them: the library in its own folder.
  writeLibrary(folder, 'measures', JSON.stringify({ schema: 1, measures: library.measures }));
  writeLibrary(folder, 'templates', JSON.stringify({ schema: 1, templates: library.templates }));
  const scenario = smallScenario();
  change(scenario);
  return { scenario: write('mini.json', JSON.stringify(scenario, null, 2)), path, write };
}

function writeLibrary(folder: string, part: string, text: string): void {
  mkdirSync(join(folder, 'library'), { recursive: true });
  writeFileSync(join(folder, 'library', `${part}.json`), text);
}
