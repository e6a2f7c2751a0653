// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;

/** Bundles files of this folder with everything they import from `src/`; gives the address of each result. */
export async function bundle(names) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `${root}bench/${name}.mjs`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return Object.fromEntries(names.map((name) => [name, pathToFileURL(`${outDir}/${name}.js`).href]));
}
