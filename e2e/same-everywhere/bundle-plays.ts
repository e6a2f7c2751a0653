// Builds plays.ts once as it is, and with a power function planted where the dice are thrown, or only where futures get their seeds: the
// same digits in every engine for `+ - * /`, but not for `Math.pow`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundle {
  /** a folder to serve: index.html and plays.js */
  readonly folder: string;
  readonly file: string;
}

/** `plant`: where; null for the engine as it is. */
export async function bundlePlays(plant: keyof typeof PLANTS | null): Promise<Bundle> {
  const name = plant ?? 'plain';
  const folder = `${root}node_modules/.cache/same-everywhere/${name}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: plant === null ? [] : [plantPower(PLANTS[plant])],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: `${root}e2e/same-everywhere/plays.ts`, formats: ['es'], fileName: () => 'plays.js' },
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><meta charset="utf-8"><title>Plays</title><link rel="icon" href="data:,"><script type="module" src="plays.js"></script>',
  );
  return { folder, file: `${folder}/plays.js` };
}

interface Plant {
  readonly file: string;
  readonly code: string;
  readonly planted: string;
}

// The last bits of a power: about one in twelve differs between Node and Chromium.
const PLANTS = {
  dice: {
    file: 'src/core/compile/dice.ts',
    code: 'return Math.floor(((mix(h) >>> 0) / 4294967296) * sides);',
    planted:
      'const x = 0.5 + ((mix(h) >>> 0) / 4294967296); const p = Math.pow(x, 17) * 1e9; return Math.floor((p * 1e6) % sides);',
  },
  futures: {
    file: 'src/core/simulate/value/future-of.ts',
    code: 'roll(seed, k, FUTURE_SITE, 4_294_967_296)',
    planted:
      'Math.floor((Math.pow(0.5 + roll(seed, k, FUTURE_SITE, 4_294_967_296) / 4294967296, 17) * 1e15) % 4294967296)',
  },
} as const satisfies Readonly<Record<string, Plant>>;

function plantPower({ file, code: found, planted }: Plant): Plugin {
  let isPlanted = false;
  return {
    name: 'plant-power',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      if (!code.includes(found)) throw new Error(`${file} has changed: plant the power anew`);
      isPlanted = true;
      return code.replace(found, planted);
    },
    buildEnd() {
      if (!isPlanted) throw new Error(`${file} is not used: plant the power where it is now`);
    },
  };
}
