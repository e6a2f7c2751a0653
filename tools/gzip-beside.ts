import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text; sounds, pictures and fonts are compressed as they are. */
const TEXT = /\.(html|js|css|json|svg|md|txt)$/;
/** Less fits into one packet anyway. */
const LEAST = 1000; // bytes

/**
 * Lays a compressed file beside each that becomes smaller by it: `index.html.gz`. Gzip alone, since browsers ask for brotli only
 * over https and of this very computer.
 */
export function gzipBeside(): Plugin {
  let folder = '';
  return {
    name: 'gzip-beside',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    // After all that is copied.
    writeBundle: { order: 'post', sequential: true, handler: () => gzipFolder(folder) },
  };
}

export function gzipFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => TEXT.test(name) && !name.startsWith('.')).map((name) => join(folder, name)))
    if (statSync(file).isFile()) gzipFile(file);
}

function gzipFile(file: string): void {
  const plain = readFileSync(file);
  if (plain.length < LEAST) return;
  const small = gzipSync(plain, { level: 9 });
  if (small.length < plain.length) writeFileSync(`${file}.gz`, small);
}
