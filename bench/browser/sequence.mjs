// How many frames a second the page draws while a turn is played on the map, and a bare Phaser scene that moves all the time.
// By canvas alone: where WebGL is drawn by software, a bare scene is given three frames a second, which tells nothing.
import { beginPlain, playOn } from './clicks.mjs';
import { setup } from './session.mjs';

const TIMES = 3;
/** ms in which the frames of the bare scene are counted */
const BARE = 5_000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * Frames a second, from when the turn begins on the map until it is over.
 * @param {Page} page in a report
 */
const framesOfTurn = (page) =>
  page.getByRole('button', { name: 'Play the turn on the map' }).evaluate(
    (button) =>
      new Promise((/** @type {(frames: number) => void} */ resolve) => {
        let [from, frames] = [0, 0];
        const draw = (/** @type {number} */ time) => {
          const played = document.querySelector('.played-band') !== null;
          if (from > 0 && !played) return resolve((frames * 1000) / (time - from));
          if (played && from === 0) from = time;
          else if (from > 0) frames += 1;
          requestAnimationFrame(draw);
        };
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        requestAnimationFrame(draw);
      }),
  );

/** @param {Page} page */
const framesOfBare = (page) =>
  page.evaluate(
    (milliseconds) =>
      new Promise((/** @type {(frames: number) => void} */ resolve) => {
        let [from, frames] = [0, 0];
        const draw = (/** @type {number} */ time) => {
          if (from === 0) from = time;
          else frames += 1;
          if (time - from >= milliseconds) resolve((frames * 1000) / (time - from));
          else requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      }),
    BARE,
  );

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage }) {
  const [ours, theirs] = /** @type {[number[], number[]]} */ ([[], []]);
  await onPage(setup(url, 'canvas'), async (page) => {
    await beginPlain(page, 'canvas');
    await playOn(page, (_seen, phase) => phase === 'report');
    await page.keyboard.press('Escape');
    await onPage(`${bare}?phaser=canvas`, async (other) => {
      await other.getByRole('button').click();
      await other.locator('[data-standing="standing"] canvas').waitFor();
      for (let n = 0; n < TIMES; n++) {
        await page.bringToFront();
        ours.push(await framesOfTurn(page));
        await other.bringToFront();
        theirs.push(await framesOfBare(other));
      }
    });
  });
  return { canvas: ours, 'bare-canvas': theirs };
}
