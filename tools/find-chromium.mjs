/**
 * Where the browser for the end-to-end tests is. Run by itself, it prints the path and installs Chromium
 * where it is missing and apt is there to ask.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Debian's Chromium, headless, in a container, without asking the network for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium, installed on the way when there is none; throws when that is not possible.
 * @returns {string}
 */
export function findChromium() {
  const found = installedChromium() ?? (installChromium(), installedChromium());
  if (found) return found;
  throw new Error(
    `No Chromium: set CHROMIUM_PATH, or install one of ${NAMES.join(', ')} (Debian: apt-get install chromium).`,
  );
}

function installedChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'], ...onPath].find((path) => path !== undefined && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installChromium() {
  const apt = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium';
  const [command, ...args] = process.getuid?.() === 0 ? ['sh', '-c', apt] : ['sudo', '-n', 'sh', '-c', apt];
  console.error('Chromium is missing; installing it by apt.');
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findChromium());
