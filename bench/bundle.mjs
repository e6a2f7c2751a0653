// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const outDirHere = `${here}node_modules/.cache/bench`;

/** The doors of the engine, and the command line with its thread. */
const inputOf = (/** @type {string} */ root) => ({
  ours: `${root}bench/ours.mjs`,
  main: `${root}src/cli/main.ts`,
  worker: `${root}src/cli/simulate-worker.ts`,
});

/**
 * Bundles everything that is timed and written in TypeScript: of this checkout, or of another one.
 * @param {{ root?: string, outDir?: string }} [from]
 */
export async function bundle({ root = here, outDir = outDirHere } = {}) {
  // only here: the processes that are timed need the address, not the bundler
  const [{ build }, { parseMessages }] = await Promise.all([import('vite'), import('../tools/parse-messages.mjs')]);
  await build({
    root,
    configFile: false,
    publicDir: false,
    plugins: [parseMessages()],
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: inputOf(root),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/**
 * Where `bundle` has put one of them.
 * @param {keyof ReturnType<typeof inputOf>} name
 */
export const bundled = (name) => `${outDirHere}/${name}.js`;

/** @typedef {typeof import('./ours.mjs')} Ours */

/** The doors of the engine, as bundled. */
export const importOurs = () => importDoors(bundled('ours'));

/**
 * The same of any bundle, of this commit or of an earlier one.
 * @param {string} file
 */
export const importDoors = async (file) => /** @type {Ours} */ (await import(pathToFileURL(file).href));
