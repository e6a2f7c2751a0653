/**
 * Runs after `npm ci`: builds the command line and links it into node_modules/.bin, so that
 * `npx shadow-mandate` finds this checkout and does not ask a registry.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.bin`;

link();
// Without the development dependencies there is nothing to build with, and bin.js will say so when it is run.
if (existsSync(`${root}node_modules/vite`)) build();

function link() {
  if (!existsSync(folder)) return;
  const path = `${folder}/shadow-mandate`;
  if (process.platform === 'win32') return writeFileSync(`${path}.cmd`, '@node "%~dp0..\\..\\src\\cli\\bin.js" %*\r\n');
  rmSync(path, { force: true });
  symlinkSync('../../src/cli/bin.js', path);
}

/** A source that does not compile must not make the installation fail: types and tests report it better. */
function build() {
  const { status } = spawnSync(process.execPath, [`${root}tools/build-cli.mjs`], { stdio: 'inherit' });
  if (status !== 0) console.error('The command line could not be built; see above, then: npm run build:cli');
}
