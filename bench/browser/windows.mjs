// How soon the facilitator's window shows what was done in the window of the room: from the click there to the paint here, over the steps of
// two turns of the flagship, 95 of 100 of them. Beside it the same clicks where one window shows both.
import { beginPlain } from './clicks.mjs';
import { phaseOf, primary, setup } from './session.mjs';

const TIMES = 2;
const TURNS = 2;
const SHARE = 0.95;

/** @typedef {import('playwright-core').Page} Page */

/** Runs in the window of the room: notes when something was clicked, in ms since 1970. */
function noteClicks() {
  addEventListener(
    'click',
    (event) => Object.assign(globalThis, { clicked: performance.timeOrigin + event.timeStamp }),
    {
      capture: true,
    },
  );
}

/** Runs in the facilitator's window: when it has painted another step, in ms since 1970. */
function noteSteps() {
  const note = () => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () =>
      Object.assign(globalThis, { painted: performance.timeOrigin + performance.now() }),
    );
    port1.start();
    port2.postMessage(null);
  };
  const room = /** @type {Element} */ (document.querySelector('.room'));
  new MutationObserver(() => requestAnimationFrame(note)).observe(room, { attributeFilter: ['data-phase'] });
}

/** The next thing that can be done, as a click that leaves the phase. @param {Page} page */
async function leave(page) {
  if ((await phaseOf(page)) === 'inject') {
    await page.locator('.choices .choice:not(.choice-shut) label').first().click();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Record it as it is' }).click();
    return;
  }
  const phase = await phaseOf(page);
  await primary(page).click();
  if (phase === 'planning') await page.getByRole('dialog').getByRole('button', { name: 'End planning' }).click();
}

/**
 * Milliseconds from each click in one window to the paint of the step in the other, which may be the same one.
 * @param {Page} acting
 * @param {Page} shown
 */
async function reactions(acting, shown) {
  await acting.evaluate(noteClicks);
  await shown.evaluate(noteSteps);
  /** @type {number[]} */
  const times = [];
  let reports = 0;
  while (reports < TURNS) {
    const before = await phaseOf(shown);
    if (before === 'report') reports += 1;
    await shown.evaluate(() => Object.assign(globalThis, { painted: 0 }));
    await leave(acting);
    // A decision may bring the next paper: then it is the same phase, and no step.
    await shown.waitForTimeout(400);
    const painted = await shown.evaluate(() => /** @type {{ painted?: number }} */ (globalThis).painted ?? 0);
    const clicked = await acting.evaluate(() => /** @type {{ clicked?: number }} */ (globalThis).clicked ?? 0);
    if (painted > 0) times.push(painted - clicked);
  }
  return times;
}

/** @param {readonly number[]} times at least one */
const mostOf = (times) => [...times].sort((a, b) => a - b)[Math.ceil(SHARE * times.length) - 1] ?? 0;

/** @param {Page} desk a session just begun @returns {Promise<Page>} the window of the room */
async function openRoom(desk) {
  await desk.getByRole('button', { name: 'Facilitator' }).click();
  const opened = desk.context().waitForEvent('page');
  await desk.getByRole('button', { name: 'Open a window for the room' }).click();
  const room = await opened;
  await room.locator('[data-standing="standing"] canvas').waitFor();
  return room;
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, onPage, say }) {
  const [two, one] = /** @type {[number[], number[]]} */ ([[], []]);
  const begun = (/** @type {(page: Page) => Promise<number[]>} */ play) =>
    onPage(setup(url, 'canvas'), async (page) => {
      await beginPlain(page, 'canvas');
      return play(page);
    });
  for (let n = 0; n < TIMES; n++) {
    say(`browser-windows: ${n + 1} of ${TIMES}`);
    two.push(...(await begun(async (desk) => reactions(await openRoom(desk), desk))));
    one.push(...(await begun((page) => reactions(page, page))));
  }
  return { two: [mostOf(two)], one: [mostOf(one)] };
}
