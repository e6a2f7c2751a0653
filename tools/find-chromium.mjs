/**
 * Where the browser for the end-to-end tests is. Run by itself, it prints the path and installs Chromium
 * where it is missing and apt is there to ask.
 */
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

/**
 * Only the last such flag counts, and it is this one: Playwright's own are named too. The first three draw the list under the address bar as two pages of
 * their own, in each window anew, also where nobody sees it: 0.9 of the 1.7 seconds of work that an empty page cost in Chromium 156.
 */
const UNUSED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Debian's Chromium, headless, in a container, without asking the network for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNUSED_FEATURES.join(',')}`,
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
