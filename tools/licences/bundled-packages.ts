/** Which packages are in a bundle, by the files it was really made of: scripts, styles, fonts. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** A package, and those of its files that are in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Code that the build itself adds has no file: its prefix -> the package it comes from. */
const ADDED_BY_BUILD = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' } as const;

/** Sorted by name; what lies in `root` itself is ours and left out. Throws when nobody knows where a module comes from. */
export function bundledPackages(root: string, ids: Iterable<string>): readonly BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const meet = (folder: string, file: string | null) => {
    const { name, version } = readPackage(folder);
    const files = [...(found.get(folder)?.files ?? []), ...(file === null ? [] : [file])];
    found.set(folder, { name, version, folder, files });
  };
  for (const id of new Set(ids)) {
    const added = addedByBuild(id);
    const file = added === null ? fileOf(id) : null;
    const folder = added === null ? folderOf(id, file) : installed(root, added);
    if (folder !== realpathSync(root)) meet(folder, file);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Ids of the modules, and paths of the files that went into assets. Styles leave no trace in a chunk. */
export function sourcesOf(root: string, bundle: Rolldown.OutputBundle, loaded: Iterable<string>): readonly string[] {
  const rendered = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : output.originalFileNames.map((path) => resolve(root, path)),
  );
  return [...rendered, ...[...loaded].filter((id) => /\.css(\?|$)/.test(id))];
}

const addedByBuild = (id: string): string | null =>
  Object.entries(ADDED_BY_BUILD).find(([prefix]) => id.startsWith(prefix))?.[1] ?? null;

/** `\0/path/to/file.js?commonjs` -> `/path/to/file.js` */
const fileOf = (id: string): string => id.replace(/^\0/, '').split('?')[0] ?? '';

function folderOf(id: string, file: string | null): string {
  const folder = file !== null && existsSync(file) ? packageFolder(dirname(realpathSync(file))) : null;
  if (folder === null) throw new Error(`Nobody knows which package this module of the bundle comes from: ${id}`);
  return folder;
}

/** The nearest folder above whose package.json has name and version: some packages have others inside, for their type only. */
function packageFolder(folder: string): string | null {
  const path = join(folder, 'package.json');
  if (existsSync(path)) {
    const { name, version } = readPackage(folder);
    if (name !== '' && version !== '') return folder;
  }
  return dirname(folder) === folder ? null : packageFolder(dirname(folder));
}

function readPackage(folder: string): { readonly name: string; readonly version: string } {
  const { name = '', version = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name?: string;
    version?: string;
  };
  return { name, version };
}

const installed = (root: string, name: string): string => realpathSync(join(root, 'node_modules', name));
