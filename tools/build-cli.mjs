// Bundles the command line into dist/cli. `node tools/build-cli.mjs FOLDER` builds elsewhere, for tests.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [outDir] = process.argv.slice(2);

await build({ root, configFile: `${root}vite.cli.config.ts`, ...(outDir ? { build: { outDir } } : {}) });
console.log(`Built the command line into ${outDir ?? 'dist/cli'}.`);
