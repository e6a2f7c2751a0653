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

/**
 * For counting what is kept. Without these V8 compiles what runs often, notes for every function that has run a few times what it was called
 * with, and throws code away that has not run for a while: in six sessions 0.2 to 0.5 MB more, in the next six nothing; no leak of ours.
 */
export const COUNTING_FLAGS = [
  '--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-lazy-feedback-allocation --no-flush-bytecode',
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
