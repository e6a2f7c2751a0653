// What the browser group opens: the app as it is built for use, and beside it the bare page of yardsticks, under one server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { importServe } from '../bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = fileURLToPath(new URL('./page', import.meta.url));

/** @typedef {{ url: string, bare: string, close: () => Promise<void> }} Site `url` ends with a slash */

/**
 * Builds both of this checkout into a folder of its own, so that what is measured is never an older build.
 * @returns {Promise<Site>}
 */
export async function openSite() {
  const folder = mkdtempSync(`${tmpdir()}/bench-site-`);
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  const { build } = await import('vite');
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  await build({
    root: page,
    configFile: false,
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `${folder}/bare`,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
  const { serveFolder } = await importServe();
  const server = await serveFolder({ root: folder, port: 0 });
  const close = async () => {
    await server.close();
    forget();
  };
  return { url: server.url, bare: `${server.url}bare/index.html`, close };
}
