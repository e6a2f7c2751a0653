// A scenario file with its library, which lies beside it in `library/` or comes with the program.

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksLikeLog } from '../core/log/read/looks-like-log.ts';
import type { Issue } from '../core/scenario/issue/issue.ts';
import {
  EMPTY_PARTS,
  issuesOf,
  type LibraryPart as Part,
  libraryPart,
  loadLibrary,
  loadLibraryPart,
  type LoadedLibrary,
} from '../core/scenario/resolve/load-library.ts';
import { loadDoctrine, looksLikeDoctrine } from '../core/scenario/load-doctrine.ts';
import { loadBesideLibrary } from '../core/scenario/load-scenario.ts';
import type { NamedScenario } from '../core/scenario/names/named-scenario.ts';
import { say } from '../text/say.ts';
import { complain, type Exit, FINDINGS, isFailure, type Failure } from './command.ts';
import { readText } from './files.ts';
import { shown, type Terminal } from './terminal.ts';

export interface CheckedFile {
  readonly file: string;
  readonly issues: readonly Issue[];
}
export interface OpenedScenario {
  /** null when it, or its library, has errors */
  readonly named: NamedScenario | null;
  /** the scenario's file first, then those of the library that have issues */
  readonly files: readonly CheckedFile[];
}

export function openScenario(file: string): OpenedScenario | Failure {
  const text = readText(file);
  if (isFailure(text)) return text;
  if (looksLikeLog(text)) return { problem: say('cli.is_log', { file: shown(file) }) };
  const library = openLibrary(dirname(file));
  if (isFailure(library)) return library;
  const { loaded, files } = library;
  const { named, issues } = loadBesideLibrary(text, loaded.library);
  return { named, files: [{ file, issues }, ...files] };
}

/** The scenario, or, when it cannot be played, the status to exit with; then it has been said why. */
export function playableScenario(file: string, terminal: Terminal): NamedScenario | Exit {
  const opened = openScenario(file);
  if (isFailure(opened)) return complain(terminal, opened);
  if (opened.named !== null) return opened.named;
  terminal.err(`${say('cli.not_playable', { file: shown(file) })}\n`);
  return FINDINGS;
}

/**
 * Every file of a kind that an author writes, checked: a scenario with its library, a part of a library by itself, a doctrine with the
 * scenario it is for if that is among `scenarios`, else by itself.
 */
export function openChecked(file: string, scenarios: readonly string[] = []): readonly CheckedFile[] | Failure {
  const doctrine = openDoctrine(file, scenarios);
  if (doctrine !== null) return doctrine;
  const part = libraryPart(basename(file));
  if (part === null || basename(dirname(file)) !== 'library') {
    const opened = openScenario(file);
    return isFailure(opened) ? opened : opened.files;
  }
  const text = readText(file);
  if (isFailure(text)) return text;
  const loaded = loadLibraryPart(part, text);
  return [{ file, issues: issuesOf(loaded, part) }];
}

/** Null for what is no doctrine, and for what cannot be read: that is told where it is read as a scenario. */
function openDoctrine(file: string, scenarios: readonly string[]): readonly CheckedFile[] | null {
  const text = readText(file);
  if (isFailure(text) || !looksLikeDoctrine(text)) return null;
  const alone = loadDoctrine(text);
  const named = alone.doctrine?.for === undefined ? null : scenarioCalled(alone.doctrine.for, scenarios);
  return [{ file, issues: named === null ? alone.issues : loadDoctrine(text, named).issues }];
}

/** Null if none of the files is a scenario of that id that can be played. */
function scenarioCalled(id: string, files: readonly string[]): NamedScenario | null {
  for (const file of files) {
    const text = readText(file);
    if (isFailure(text) || looksLikeDoctrine(text) || !text.includes(`"${id}"`)) continue;
    const opened = openScenario(file);
    if (!isFailure(opened) && opened.named?.scenario.id === id) return opened.named;
  }
  return null;
}

// The same place from src/cli and, bundled, from dist/cli.
const SHIPPED = fileURLToPath(new URL('../../scenarios/library', import.meta.url));

interface OpenedLibrary {
  readonly loaded: LoadedLibrary;
  readonly files: readonly CheckedFile[];
}

const opened = new Map<string, OpenedLibrary | Failure>();

function openLibrary(folder: string): OpenedLibrary | Failure {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const library = readLibrary(folder);
  opened.set(folder, library);
  return library;
}

function readLibrary(folder: string): OpenedLibrary | Failure {
  const measures = readPart('measures', folder);
  const templates = readPart('templates', folder);
  if (isFailure(measures.text)) return measures.text;
  if (isFailure(templates.text)) return templates.text;
  const loaded = loadLibrary(measures.text, templates.text);
  const files = [measures, templates].map(({ part, file }) => ({ file, issues: issuesOf(loaded, part) }));
  return { loaded, files: files.filter(({ issues }) => issues.length > 0) };
}

function readPart(part: Part, folder: string): { part: Part; file: string; text: string | Failure } {
  const name = `${part}.json`;
  const file = [join(folder, 'library', name), join(SHIPPED, name)].find((path) => existsSync(path));
  if (file === undefined) return { part, file: name, text: EMPTY_PARTS[part] };
  return { part, file, text: readText(file) };
}
