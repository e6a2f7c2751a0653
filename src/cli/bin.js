#!/usr/bin/env node
/** Starts the bundled command line; `npm ci` builds it, and a missing bundle is built on first use. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundle = new URL('../../dist/cli/main.js', import.meta.url);

if (!existsSync(bundle)) {
  const builder = fileURLToPath(new URL('../../tools/build-cli.mjs', import.meta.url));
  // To stderr: stdout belongs to the command's own results.
  spawnSync(process.execPath, [builder], { stdio: ['ignore', process.stderr, process.stderr] });
}
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error('The command line is not built. In the folder of shadow-mandate, run: npm ci');
  process.exitCode = 2;
}
