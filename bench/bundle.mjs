// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const outDirHere = `${here}node_modules/.cache/bench`;

/** The doors of the engine. */
const doors = (/** @type {string} */ root) => ({ ours: `${root}bench/ours.mjs` });

/** The command line with its threads. */
const commandLine = (/** @type {string} */ root) => ({
  main: `${root}src/cli/main.ts`,
  worker: `${root}src/cli/simulate-worker.ts`,
  'account-worker': `${root}src/cli/account/account-worker.ts`,
});

/** What serves the built app to a browser. */
const server = (/** @type {string} */ root) => ({ serve: `${root}src/cli/serve-folder.ts` });

/**
 * Bundles everything that is timed and written in TypeScript of this checkout, or the doors of the engine of another one, whose command
 * line may have other threads.
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
        input: root === here ? { ...doors(root), ...commandLine(root), ...server(root) } : doors(root),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/**
 * Where `bundle` has put one of them.
 * @param {keyof (ReturnType<typeof doors> & ReturnType<typeof commandLine> & ReturnType<typeof server>)} name
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

/** @typedef {typeof import('../src/cli/serve-folder.ts')} Serve */

/** The server of the command line, as bundled. */
export const importServe = async () => /** @type {Serve} */ (await import(pathToFileURL(bundled('serve')).href));
