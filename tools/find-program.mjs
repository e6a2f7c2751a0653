/**
 * Where a program is that the tests need: named by a variable of the environment, on the path, or installed on the way by apt
 * where apt is there to ask.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} called 'Chromium'
 * @property {string} variable 'CHROMIUM_PATH'
 * @property {readonly string[]} names 'chromium', or a whole path
 * @property {string} packages of Debian: 'chromium'
 */

/**
 * The path of the program; throws with what to install when there is none.
 * @param {Program} program
 * @returns {string}
 */
export function findProgram(program) {
  const found = installed(program) ?? (install(program), installed(program));
  if (found) return found;
  const { called, variable, names, packages } = program;
  throw new Error(
    `No ${called}: set ${variable}, or install one of ${names.join(', ')} (Debian: apt-get install ${packages}).`,
  );
}

/** @param {Program} program */
function installed({ variable, names }) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return [process.env[variable], ...found].find((path) => path !== undefined && isExecutable(path));
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

/** @param {Program} program */
function install({ called, packages }) {
  const apt = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages}`;
  const [command, ...args] = process.getuid?.() === 0 ? ['sh', '-c', apt] : ['sudo', '-n', 'sh', '-c', apt];
  console.error(`${called} is missing; installing it by apt.`);
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
