// Pages of the browser group: each in a fresh profile, watched for errors as in the end-to-end tests.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/find-chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'canvas' | 'webgl'} Renderer */
/**
 * @typedef {object} Bench what a measurement has
 * @property {string} url the app's, with a slash at its end
 * @property {string} bare the page of yardsticks
 * @property {<T>(address: string, work: (page: Page) => Promise<T>) => Promise<T>} onPage a page of its own, closed afterwards
 * @property {(text: string) => void} say
 */

export const RENDERERS = /** @type {const} */ (['canvas', 'webgl']);

/** @param {readonly string[]} more flags */
export const launch = (...more) =>
  chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, ...more] });

/**
 * @param {import('playwright-core').Browser} browser
 * @returns {Bench['onPage']}
 */
export const pagesOf = (browser) => async (address, work) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  /** @type {string[]} */
  const problems = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    await context.addInitScript(waitForWebGl);
    const page = await context.newPage();
    await page.goto(address);
    const result = await work(page);
    if (problems.length > 0) throw new Error('the page had errors');
    return result;
  } catch (reason) {
    if (problems.length === 0) throw reason;
    throw new Error(`${address}: ${problems.join('; ')}`, { cause: reason });
  } finally {
    await context.close();
  }
};

/**
 * Runs in the page, before any script of its own. The app gives WebGL a second and a half to draw in a worker and four to stand: on a busy
 * machine without a graphics card that would decide which renderer is measured.
 */
function waitForWebGl() {
  const original = setTimeout.bind(globalThis);
  const longer = (/** @type {number} */ after) => (after === 1_500 || after === 4_000 ? 60_000 : after);
  Object.defineProperty(globalThis, 'setTimeout', {
    value: (/** @type {() => void} */ act, /** @type {number} */ after = 0) => original(act, longer(after)),
  });
}
