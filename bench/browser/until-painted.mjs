// Milliseconds from a click until what it is to show is painted.

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Awaited
 * @property {string} selector of what the click brings, or takes away
 * @property {boolean} [gone] it takes it away
 * @property {number} [frames] that must have been drawn since: 2 where a canvas is drawn in the frame after it is there
 */

/**
 * Throws when it is not there after a minute, or was there before.
 * @param {Page} page
 * @param {Awaited} awaited
 * @param {() => Promise<unknown>} click
 */
export async function untilPainted(page, awaited, click) {
  const painted = await page.evaluateHandle(watch, awaited);
  await click();
  const time = await painted.evaluate((watching) => watching.painted);
  if (time === null) throw new Error(`not painted: ${awaited.selector}`);
  return time;
}

/**
 * Runs in the page.
 * @param {Awaited} awaited
 */
function watch({ selector, gone = false, frames: wanted = 1 }) {
  const isThere = () => (document.querySelector(selector) === null) === gone;
  if (isThere()) throw new Error(`${selector} cannot be waited for: it is so already`);
  const painted = new Promise((/** @type {(ms: number | null) => void} */ resolve) => {
    const begin = (/** @type {number} */ from) => {
      let frames = 0;
      const look = () => {
        if (performance.now() - from > 60_000) return resolve(null);
        if (frames > 0 || isThere()) frames += 1;
        if (frames < wanted) return requestAnimationFrame(look);
        // a message arrives when this frame has been handed over
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - from));
        port1.start();
        return port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', (event) => begin(event.timeStamp), { capture: true, once: true });
  });
  return { painted };
}
