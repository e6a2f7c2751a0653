/**
 * Adds up the JavaScript that the first page loads before anything is clicked (the entry and all it imports
 * statically), gzipped, and fails over the limit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT = 100_000; // bytes, gzip
const root = fileURLToPath(new URL('../dist/app/', import.meta.url));

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/**
 * The files of the entries and of everything they import statically, each once.
 * @param {Record<string, Chunk>} manifest
 */
export function initialFiles(manifest) {
  const seen = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

function main() {
  const manifestFile = `${root}.vite/manifest.json`;
  if (!existsSync(manifestFile)) throw new Error('The app is not built: npm run build:app');
  const manifest = /** @type {Record<string, Chunk>} */ (JSON.parse(readFileSync(manifestFile, 'utf8')));
  const sizes = initialFiles(manifest).map((file) => ({ file, bytes: gzipSync(readFileSync(root + file)).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(total).padStart(8)}  initial JavaScript, gzip; limit ${LIMIT}`);
  if (sizes.length === 0 || total > LIMIT) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
