/**
 * Adds up the JavaScript that the first page loads before anything is clicked (the entry and all it imports
 * statically, and the words it asks for before it is drawn, in one language), gzipped, and fails over the limit.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT = 100_000; // bytes, gzip
/** The board with what it uses of Phaser: fetched during set-up, and read by laptops that are eight years old. */
const BOARD = 'src/view/board/run-board.ts';
const BOARD_LIMIT = 250_000; // bytes, gzip
const root = fileURLToPath(new URL('../dist/app/', import.meta.url));
const words = fileURLToPath(new URL('../src/text/en/', import.meta.url));

/** @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk */

/** Areas whose words are loaded at the start, as in src/app/frame/speak.ts; those of `app` are in the entry itself. */
export const WORDS_AT_START = ['app', 'library'];
/** Areas that only the command line says: no part of the app. */
export const WORDS_AT_TERMINAL = ['balance', 'cli', 'findings', 'meaning', 'reference'];
const wordsFile = (/** @type {string} */ area) => `src/text/en/${area}.json`;

/**
 * The files of the entries, of the words they ask for and of everything they import statically, each once.
 * @param {Record<string, Chunk>} manifest
 */
export function initialFiles(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const seen = new Set([...entries, ...WORDS_AT_START.map(wordsFile).filter((key) => key in manifest)]);
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

/**
 * Areas whose words came into another chunk instead of one of their own, because something imports them statically; and
 * those that should not be in the app at all.
 * @param {Record<string, Chunk>} manifest
 * @param {readonly string[]} areas
 */
export function strayWords(manifest, areas) {
  const initial = new Set(initialFiles(manifest));
  return areas.filter((area) => {
    const chunk = manifest[wordsFile(area)];
    if (WORDS_AT_TERMINAL.includes(area)) return chunk !== undefined;
    return !WORDS_AT_START.includes(area) && (chunk?.isDynamicEntry !== true || initial.has(chunk.file));
  });
}

function main() {
  const manifestFile = `${root}.vite/manifest.json`;
  if (!existsSync(manifestFile)) throw new Error('The app is not built: npm run build:app');
  const manifest = /** @type {Record<string, Chunk>} */ (JSON.parse(readFileSync(manifestFile, 'utf8')));
  const sizes = initialFiles(manifest).map((file) => ({ file, bytes: gzipSync(readFileSync(root + file)).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(total).padStart(8)}  initial JavaScript, gzip; limit ${LIMIT}`);
  const board = gzipSync(readFileSync(root + (manifest[BOARD]?.file ?? BOARD))).length;
  console.log(`${String(board).padStart(8)}  the board, gzip; limit ${BOARD_LIMIT}`);
  const areas = readdirSync(words).map((file) => file.replace('.json', ''));
  const stray = strayWords(manifest, areas);
  for (const area of stray) console.log(`The words of “${area}” are loaded before they are needed, or never.`);
  if (sizes.length === 0 || total > LIMIT || board > BOARD_LIMIT || stray.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
