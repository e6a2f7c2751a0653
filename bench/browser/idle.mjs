// Frames in ten seconds in which nobody does anything: of our board on the table, and of a bare Phaser scene, which shows that they are seen.
import { RENDERERS } from './pages.mjs';
import { begin, setup } from './session.mjs';
import { computed, traced } from './trace.mjs';

const SECONDS = 10;
/** ms after the board stands: tokens have walked, fonts have come */
const SETTLED = 3_000;

/** @typedef {import('playwright-core').Page} Page */

const framesOf = async (/** @type {Page} */ page, /** @type {number} */ seconds) =>
  computed(await traced(page, () => page.waitForTimeout(seconds * 1000)), 'FireAnimationFrame').length;

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const renderer of RENDERERS) {
    found[renderer] = await onPage(setup(url, renderer), async (page) => {
      await begin(page, renderer);
      await page.waitForTimeout(SETTLED);
      return [await framesOf(page, SECONDS)];
    });
  }
  found.bare = await onPage(`${bare}?phaser=canvas`, async (page) => {
    await page.getByRole('button').click();
    await page.locator('[data-standing="standing"] canvas').waitFor();
    return [(await framesOf(page, 1)) * SECONDS];
  });
  return found;
}
