import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connect, type Plugin, runnerImport } from 'vite';
import type { ShippedFiles, shippedScenarios } from './shipped-scenarios.ts';

/** Folders of scenario files that the app fetches; deeper ones (doctrines, golden logs) stay out of the build. */
const SCENARIO_FOLDERS = ['scenarios', 'scenarios/library'];

/**
 * Copies scenarios and assets beside the built app, under the same paths as in the repository, and adds what is made
 * from the scenarios. The development server serves both folders from the root as they are, and makes the rest anew
 * at each request.
 */
export function copyContent(): Plugin {
  let from = '';
  let to = '';
  return {
    name: 'copy-content',
    configResolved(config) {
      from = config.root;
      to = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      for (const path of contentPaths(from)) copy(join(from, path), join(to, path));
      mkdirSync(join(to, 'scenarios'), { recursive: true });
      for (const [name, text] of await shipped(from)) writeFileSync(join(to, 'scenarios', name), text);
    },
    configureServer(server) {
      server.middlewares.use('/scenarios', serveMade(from));
    },
  };
}

/** Loaded when it is needed, and anew: the configuration itself stands on nothing of `src` but the policy. */
async function shipped(root: string): Promise<ShippedFiles> {
  const path = fileURLToPath(new URL('./shipped-scenarios.ts', import.meta.url));
  const { module } = await runnerImport<{ shippedScenarios: typeof shippedScenarios }>(path, {
    configFile: false,
  });
  return module.shippedScenarios(root);
}

function serveMade(root: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
    if (name !== 'index.json' && !name.endsWith('.resolved.json')) return next();
    void answer(root, name, response, next);
  };
}

async function answer(root: string, name: string, response: ServerResponse, next: Connect.NextFunction): Promise<void> {
  try {
    const text = (await shipped(root)).get(name);
    if (text === undefined) next();
    else response.setHeader('Content-Type', 'application/json; charset=utf-8').end(text);
  } catch (error) {
    next(error);
  }
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
