/**
 * Where the browser for the end-to-end tests is. Run by itself, it prints the path and installs Chromium
 * where it is missing and apt is there to ask.
 */
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

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

/** The path of a Chromium, installed on the way when there is none; throws when that is not possible. */
export const findChromium = () =>
  findProgram({
    called: 'Chromium',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: 'chromium',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findChromium());
