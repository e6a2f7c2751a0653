// Node cannot run the project's TypeScript as it stands, so what is timed is bundled first, as the command line is.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const cache = new URL('../node_modules/.cache/bench/', import.meta.url);

/** Bundles one file of this folder with everything it imports from `src/`; gives the address of the result. */
export async function bundle(name) {
  const input = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const file = fileURLToPath(new URL(`./${name}.mjs`, cache));
  const build = await rolldown({ input, platform: 'node', external: [/^[a-z@]/] });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return pathToFileURL(file).href;
}
