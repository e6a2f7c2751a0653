// What one frame of our board computes, beside one of a bare Phaser scene with as many pictures. Ours sleeps, so the pointer keeps it awake.
import { median } from '../sample.mjs';
import { RENDERERS } from './pages.mjs';
import { begin, setup } from './session.mjs';
import { computed, traced } from './trace.mjs';

const ROUNDS = 3;
const SWEEPS = 20;
/** ms between two moves of the pointer */
const APART = 100;
/** Where WebGL is drawn by software on a busy machine, a round has not many more. */
const LEAST_FRAMES = 5;

/** @typedef {import('playwright-core').Page} Page */

/**
 * The median frame of one round, in ms.
 * @param {Page} page
 */
async function round(page) {
  const canvas = page.locator('[data-standing="standing"] canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('no canvas');
  const frames = computed(
    await traced(page, async () => {
      for (let n = 0; n < SWEEPS; n++) {
        await page.mouse.move(box.x + (box.width * (1 + (n % 4))) / 5, box.y + (box.height * (1 + (n % 3))) / 4);
        await page.waitForTimeout(APART);
      }
    }),
    'FireAnimationFrame',
  );
  if (frames.length < LEAST_FRAMES) throw new Error(`only ${frames.length} frames`);
  return median(frames);
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const renderer of RENDERERS) {
    const [ours, theirs] = /** @type {[number[], number[]]} */ ([[], []]);
    await onPage(setup(url, renderer), async (page) => {
      await begin(page, renderer);
      await onPage(`${bare}?phaser=${renderer}`, async (other) => {
        await other.getByRole('button').click();
        await other.locator('[data-standing="standing"] canvas').waitFor();
        for (let n = 0; n < ROUNDS; n++) {
          ours.push(await round(page));
          theirs.push(await round(other));
        }
      });
    });
    found[renderer] = ours;
    found[`bare-${renderer}`] = theirs;
  }
  return found;
}
