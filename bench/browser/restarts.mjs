// What sessions leave behind: begun in set-up, played to the board, left again, and the garbage collected. Heap, listeners and nodes are
// counted on the set-up page before and after, when some sessions have filled what is filled once.
import { COUNTING_FLAGS } from '../../tools/find-chromium.mjs';
import { launch, pagesOf, RENDERERS } from './pages.mjs';
import { begin, beginButton, setup } from './session.mjs';

/** So many fill what is filled once. */
const WARM_UP = 8;
const MEGABYTE = 1024 * 1024;
/** WebGL draws by software, so that each takes three times as long. */
const RESTARTS = { canvas: 30, webgl: 10 };

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ heap: number, listeners: number, nodes: number }} Held `heap` in MB */

/**
 * @param {Page} page on its set-up, and there again when done
 * @param {import('./pages.mjs').Renderer} renderer
 */
async function restart(page, renderer) {
  await begin(page, renderer);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(setup('http://x/', renderer)).hash,
  );
  await beginButton(page).waitFor();
}

/**
 * What the page holds once all that can go has gone.
 * @param {Page} page
 * @returns {Promise<Held>}
 */
async function heldBy(page) {
  const session = await page.context().newCDPSession(page);
  await page.mouse.move(1, 1);
  await session.send('Performance.enable');
  for (let n = 0; n < 3; n++) {
    await page.waitForTimeout(300); // what is put off, such as the last step of a game
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (/** @type {string} */ name) => {
    const metric = metrics.find((one) => one.name === name);
    if (metric === undefined) throw new Error(`Chromium tells no ${name}`);
    return metric.value;
  };
  return {
    heap: value('JSHeapUsedSize') / MEGABYTE,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
  };
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url }) {
  const browser = await launch(...COUNTING_FLAGS);
  try {
    return await leftBehind(url, pagesOf(browser));
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} url
 * @param {import('./pages.mjs').Bench['onPage']} onPage
 */
async function leftBehind(url, onPage) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const renderer of RENDERERS) {
    await onPage(setup(url, renderer), async (page) => {
      await beginButton(page).waitFor();
      for (let n = 0; n < WARM_UP; n++) await restart(page, renderer);
      const before = await heldBy(page);
      for (let n = 0; n < RESTARTS[renderer]; n++) await restart(page, renderer);
      const after = await heldBy(page);
      found[`heap-${renderer}`] = [after.heap - before.heap];
      found[`listeners-${renderer}`] = [after.listeners - before.listeners];
      found[`nodes-${renderer}`] = [after.nodes - before.nodes];
    });
  }
  return found;
}
