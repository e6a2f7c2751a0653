// From a click to what it is to show, over all clicks of the flagship's first turn: at full speed, and with the processor slowed six times
// as DevTools do it. Beside it a bare page on which React draws as many elements anew at every click. And the longest task of the turn.
import { begin, phaseOf, primary, setup } from './session.mjs';
import { longestTask, traced } from './trace.mjs';
import { untilPainted } from './until-painted.mjs';

/** Each is played so often, and the shortest time of each click counts: what other programs do in between is not there each time. */
const TIMES = 3;
const SLOWED = 6;
/** Elements of the page while orders are given. */
const ELEMENTS = 1_500;
const BARE_CLICKS = 8;
const MAX_CLICKS = 40;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('./until-painted.mjs').Awaited} Awaited */
/** @typedef {readonly [name: string, click: Locator, then: Awaited]} Click */
/** @typedef {{ name: string, time: number }} Timed ms from a click to its paint */
/** @typedef {{ clicks: Timed[], task: number }} Played `task`: ms of the longest */

const CHOSEN = '.choices input:checked';

/**
 * What is clicked in a phase, and what comes of it.
 * @param {Page} page
 * @param {string} phase
 * @returns {readonly Click[]}
 */
function clicksOf(page, phase) {
  const leave = { selector: `.room[data-phase="${phase}"]`, gone: true };
  const dialog = page.getByRole('dialog');
  switch (phase) {
    case 'inject':
      return [
        ['choose', page.locator('.choices .choice:not(.choice-shut) label').first(), { selector: CHOSEN }],
        ['ask to record', page.getByRole('button', { name: 'Record the decision' }), { selector: 'dialog[open]' }],
        ['record', dialog.getByRole('button', { name: 'Record it as it is' }), { selector: CHOSEN, gone: true }],
      ];
    case 'planning': {
      const measure = page.locator('details').filter({ has: page.locator('.measure-head:not(.measure-closed)') });
      return [
        ['open a measure', measure.first().locator('summary'), { selector: 'details[open] .measure' }],
        ['give the order', page.getByRole('button', { name: 'Give this order' }), { selector: '.slip-title' }],
        ['ask to end', primary(page), { selector: '[role="dialog"], [role="alertdialog"], dialog[open]' }],
        ['end', dialog.getByRole('button', { name: 'End planning' }), leave],
      ];
    }
    default:
      return [['go on', primary(page), leave]];
  }
}

/**
 * From the briefing to the second turn.
 * @param {Page} page
 */
const playTurn = (page) => playOn(page, (seen, phase) => seen.includes('planning') && phase === 'situation');

/**
 * Clicks on, the first thing each time, until it is over: by the phases that were, and the one that is.
 * @param {Page} page
 * @param {(seen: readonly string[], phase: string) => boolean} isOver
 */
export async function playOn(page, isOver) {
  /** @type {Timed[]} */
  const times = [];
  /** @type {string[]} */
  const seen = [];
  while (!isOver(seen, await phaseOf(page))) {
    const phase = await phaseOf(page);
    seen.push(phase);
    for (const [name, click, then] of clicksOf(page, phase))
      times.push({ name: `${phase}: ${name}`, time: await untilPainted(page, then, () => click.click()) });
    if (times.length > MAX_CLICKS) throw new Error('the turn does not end');
  }
  return times;
}

/** @param {Page} page */
async function playBare(page) {
  /** @type {Timed[]} */
  const times = [];
  for (let n = 1; n <= BARE_CLICKS; n++) {
    const then = { selector: `[data-version="${n}"]` };
    times.push({ name: `${n}`, time: await untilPainted(page, then, () => page.getByRole('button').click()) });
  }
  return times;
}

/**
 * @param {Page} page
 * @param {number} rate 1 is full speed
 * @param {(page: Page) => Promise<Timed[]>} play
 * @returns {Promise<Played>}
 */
async function played(page, rate, play) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  /** @type {Timed[]} */
  let clicks = [];
  const events = await traced(page, async () => {
    clicks = await play(page);
  });
  return { clicks, task: longestTask(events) };
}

/**
 * The clicks by the shortest time of each, the slowest first; throws when not every play has the same clicks.
 * @param {readonly (readonly Timed[])[]} plays at least one
 * @returns {Timed[]}
 */
export function slowestFirst(plays) {
  const [first = []] = plays;
  const names = JSON.stringify(first.map(({ name }) => name));
  if (plays.some((times) => JSON.stringify(times.map(({ name }) => name)) !== names))
    throw new Error('the plays have not the same clicks');
  const best = first.map(({ name }, n) => ({
    name,
    time: Math.min(...plays.map((times) => times[n]?.time ?? Infinity)),
  }));
  return best.sort((a, b) => b.time - a.time);
}

/**
 * A session in which nothing is asked but what must be.
 * @param {Page} page of its set-up
 * @param {import('./pages.mjs').Renderer} renderer
 */
export async function beginPlain(page, renderer) {
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('checkbox', { name: /Silent positions/ }).uncheck();
  await page.getByRole('checkbox', { name: /prediction/ }).uncheck();
  await begin(page, renderer);
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage, say }) {
  const ours = (/** @type {number} */ rate) =>
    onPage(setup(url, 'canvas'), async (page) => {
      await beginPlain(page, 'canvas');
      return played(page, rate, playTurn);
    });
  const theirs = (/** @type {number} */ rate) =>
    onPage(`${bare}?nodes=${ELEMENTS}`, (page) => played(page, rate, playBare));
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const [rate, key] of /** @type {const} */ ([
    [1, 'full'],
    [SLOWED, 'slowed'],
  ])) {
    say(`browser-clicks: ${key}`);
    const [turns, renders] = /** @type {[Played[], Played[]]} */ ([[], []]);
    for (let n = 0; n < TIMES; n++) {
      turns.push(await ours(rate));
      renders.push(await theirs(rate));
    }
    const clicks = slowestFirst(turns.map((turn) => turn.clicks));
    say('');
    process.stderr.write(`${key}: ${clicks.map(({ name, time }) => `${Math.round(time)} ms ${name}`).join(', ')}\n`);
    found[key] = clicks.slice(0, 1).map(({ time }) => time);
    found[`bare-${key}`] = slowestFirst(renders.map((render) => render.clicks))
      .slice(0, 1)
      .map(({ time }) => time);
    found[`task-${key}`] = turns.map(({ task }) => task);
    found[`bare-task-${key}`] = renders.map(({ task }) => task);
  }
  return found;
}
