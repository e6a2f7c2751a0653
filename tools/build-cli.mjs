/**
 * Bundles the command line for Node into dist/cli: one file per entry, npm dependencies left outside.
 * An entry that does not exist yet is left out. `node tools/build-cli.mjs FOLDER` builds elsewhere, for tests.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { parseMessages } from './parse-messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = process.argv[2] ?? 'dist/cli';
const ENTRIES = { main: 'src/cli/main.ts', worker: 'src/cli/simulate-worker.ts' };

const input = Object.fromEntries(Object.entries(ENTRIES).filter(([, path]) => existsSync(`${root}${path}`)));

if ('main' in input) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [parseMessages()],
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  console.log(`Built ${Object.keys(input).join(' and ')} into ${outDir}.`);
} else {
  console.log(`Nothing to build: ${ENTRIES.main} does not exist.`);
}
