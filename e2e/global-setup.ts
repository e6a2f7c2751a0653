import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../tools/find-chromium.mjs';
import { serveFolder } from '../src/cli/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string; // 'http://localhost:41733/', empty when the app is not built
    chromium: string; // '/usr/bin/chromium'
  }
}

/** One server of the built app and one look for Chromium for a whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../dist/app', import.meta.url));
  const built = existsSync(`${root}/index.html`);
  const server = built ? await serveFolder({ root, port: 0 }) : undefined;
  project.provide('appUrl', server?.url ?? '');
  project.provide('chromium', findChromium());
  return async () => server?.close();
}
