// From the click that begins a session until the board is painted, beside a bare Phaser scene that is fetched and started by a click. Each
// time in a fresh profile, with an empty cache; the time before the click, in which somebody reads, is not counted.
import { RENDERERS } from './pages.mjs';
import { beginButton, boardStands, setup } from './session.mjs';
import { untilPainted } from './until-painted.mjs';

/** WebGL draws by software, so that each takes long. */
const TIMES = { canvas: 5, webgl: 3 };
/** ms that somebody takes at least over a page of settings */
const READING = 1_500;

const STANDS = { selector: '[data-standing="standing"] canvas', frames: 2 };

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const renderer of RENDERERS) {
    const [ours, theirs] = /** @type {[number[], number[]]} */ ([[], []]);
    for (let n = 0; n < TIMES[renderer]; n++) {
      const ourTime = await onPage(setup(url, renderer), async (page) => {
        await beginButton(page).waitFor();
        await page.waitForTimeout(READING);
        const time = await untilPainted(page, STANDS, () => beginButton(page).click());
        await boardStands(page, renderer);
        return time;
      });
      const theirTime = await onPage(`${bare}?phaser=${renderer}`, async (page) => {
        await page.waitForTimeout(READING / 3);
        return untilPainted(page, STANDS, () => page.getByRole('button').click());
      });
      ours.push(ourTime);
      theirs.push(theirTime);
    }
    found[renderer] = ours;
    found[`bare-${renderer}`] = theirs;
  }
  return found;
}
