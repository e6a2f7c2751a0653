/** Where the browsers are that only the deep tests use; like Chromium, installed by apt where they are missing. */
import { findProgram } from './find-program.mjs';

export const findFirefox = () =>
  findProgram({
    called: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: 'firefox-esr',
  });

const LIB = '/usr/lib/x86_64-linux-gnu';
const ARM = '/usr/lib/aarch64-linux-gnu';

/** WebKitGTK has no headless mode: its window opens on a display that is not there. */
export const findWebKit = () => ({
  driver: findProgram({
    called: "WebKitGTK's driver",
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    packages: 'webkit2gtk-driver',
  }),
  browser: findProgram({
    called: "WebKitGTK's MiniBrowser",
    variable: 'WEBKIT_BROWSER_PATH',
    names: [LIB, ARM].flatMap((lib) => ['4.1', '4.0', '6.0'].map((api) => `${lib}/webkit2gtk-${api}/MiniBrowser`)),
    packages: 'webkit2gtk-driver',
  }),
  display: findProgram({ called: 'Xvfb', variable: 'XVFB_PATH', names: ['Xvfb'], packages: 'xvfb' }),
});
