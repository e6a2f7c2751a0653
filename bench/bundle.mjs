// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;

/** The doors of the engine, and the command line with its thread. */
const INPUT = {
  ours: `${root}bench/ours.mjs`,
  main: `${root}src/cli/main.ts`,
  worker: `${root}src/cli/simulate-worker.ts`,
};

/** Bundles everything that is timed and written in TypeScript. */
export async function bundle() {
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
        input: INPUT,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** Where `bundle` has put one of them. */
export const bundled = (name) => `${outDir}/${name}.js`;
export const importBundled = (name) => import(pathToFileURL(bundled(name)).href);
