// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;

/** Bundles files of this folder with everything they import from `src/`. */
export async function bundle(names) {
  // only here: the processes that are timed need the address, not the bundler
  const { build } = await import('vite');
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
}

/** What `bundle` has made of a file of this folder. */
export const importBundled = (name) => import(pathToFileURL(`${outDir}/${name}.js`).href);
