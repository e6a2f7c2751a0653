import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of scenario files that the app fetches; deeper ones (doctrines, golden logs) stay out of the build. */
const SCENARIO_FOLDERS = ['scenarios', 'scenarios/library'];

/**
 * Copies scenarios and assets beside the built app, under the same paths as in the repository.
 * The development server needs nothing: it serves both folders from the root as they are.
 */
export function copyContent(): Plugin {
  let from = '';
  let to = '';
  return {
    name: 'copy-content',
    apply: 'build',
    configResolved(config) {
      from = config.root;
      to = join(config.root, config.build.outDir);
    },
    writeBundle() {
      for (const path of contentPaths(from)) copy(join(from, path), join(to, path));
    },
  };
}

function contentPaths(root: string): string[] {
  const scenarios = SCENARIO_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  );
  return existsSync(join(root, 'assets')) ? [...scenarios, 'assets'] : scenarios;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
