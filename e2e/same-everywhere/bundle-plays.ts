// Builds play-hashes.ts once as it is, and once with a power function planted where the dice are thrown: the same digits in
// every engine for `+ - * /`, but not for `Math.pow`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundle {
  /** a folder to serve: index.html and plays.js */
  readonly folder: string;
  readonly file: string;
}

export async function bundlePlays(name: string, plant: boolean): Promise<Bundle> {
  const folder = `${root}node_modules/.cache/same-everywhere/${name}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: plant ? [plantPower()] : [],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: `${root}e2e/same-everywhere/play-hashes.ts`, formats: ['es'], fileName: () => 'plays.js' },
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><meta charset="utf-8"><title>Plays</title><link rel="icon" href="data:,"><script type="module" src="plays.js"></script>',
  );
  return { folder, file: `${folder}/plays.js` };
}

const ROLL = 'return Math.floor(((mix(h) >>> 0) / 4294967296) * sides);';
// The last bits of a power: about one in twelve differs between Node and Chromium.
const PLANTED = `const x = 0.5 + ((mix(h) >>> 0) / 4294967296); const p = Math.pow(x, 17) * 1e9; return Math.floor((p * 1e6) % sides);`;

function plantPower(): Plugin {
  let planted = false;
  return {
    name: 'plant-power',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('src/core/compile/dice.ts')) return null;
      if (!code.includes(ROLL)) throw new Error('dice.ts has changed: plant the power anew');
      planted = true;
      return code.replace(ROLL, PLANTED);
    },
    buildEnd() {
      if (!planted) throw new Error('the dice are in another file: plant the power there');
    },
  };
}
