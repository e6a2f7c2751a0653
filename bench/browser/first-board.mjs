// From the click that begins a session until the board is painted, beside a bare Phaser scene that is fetched and started by a click. Each
// time in a fresh profile, with an empty cache; the time before the click, in which somebody reads, is not counted.
import { RENDERERS } from './pages.mjs';
import { beginButton, boardStands, setup } from './session.mjs';

const TIMES = 5;
/** ms that somebody takes at least over a page of settings */
const READING = 1_500;

/** @typedef {import('playwright-core').Page} Page */

/**
 * Milliseconds from the next click until the second frame after the board stands, which is painted then.
 * @param {Page} page
 * @param {() => Promise<unknown>} click
 */
async function untilPainted(page, click) {
  const painted = await page.evaluateHandle(watch);
  await click();
  return painted.evaluate((watching) => watching.painted);
}

/** Runs in the page. */
function watch() {
  const painted = new Promise((/** @type {(ms: number) => void} */ resolve) => {
    const begin = (/** @type {number} */ from) => {
      let [standing, frames] = [false, 0];
      const look = () => {
        standing ||= document.querySelector('[data-standing="standing"] canvas') !== null;
        if (standing) frames += 1;
        if (frames <= 2) requestAnimationFrame(look);
        else {
          // a message arrives when the frame has been handed over
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - from));
          port1.start();
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', (event) => begin(event.timeStamp), { capture: true, once: true });
  });
  return { painted };
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const renderer of RENDERERS) {
    const [ours, theirs] = /** @type {[number[], number[]]} */ ([[], []]);
    for (let n = 0; n < TIMES; n++) {
      const ourTime = await onPage(setup(url, renderer), async (page) => {
        await beginButton(page).waitFor();
        await page.waitForTimeout(READING);
        const time = await untilPainted(page, () => beginButton(page).click());
        await boardStands(page, renderer);
        return time;
      });
      const theirTime = await onPage(`${bare}?phaser=${renderer}`, async (page) => {
        await page.waitForTimeout(READING / 3);
        return untilPainted(page, () => page.getByRole('button').click());
      });
      ours.push(ourTime);
      theirs.push(theirTime);
    }
    found[renderer] = ours;
    found[`bare-${renderer}`] = theirs;
  }
  return found;
}
