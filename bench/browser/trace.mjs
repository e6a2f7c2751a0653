// What Chromium's own trace says of a page's main thread: its tasks and its frames, with the time they computed, which other programs on
// the machine do not lengthen.

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];
const [BEGIN, END] = /** @type {const} */ (['bench-begin', 'bench-end']);
/** ms until every process records */
const SETTLED = 200;

/**
 * @typedef {object} TraceEvent times in µs; `tdur` is what the thread computed meanwhile
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur]
 *
 * @typedef {import('playwright-core').Page} Page
 */

/**
 * The events of the page's main thread while `work` was done. One at a time in a browser.
 * @param {Page} page
 * @param {() => Promise<unknown>} work
 */
export async function traced(page, work) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without a browser');
  const session = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await page.waitForTimeout(SETTLED);
  try {
    await page.evaluate((mark) => void performance.mark(mark), BEGIN);
    await work();
    await page.evaluate((mark) => void performance.mark(mark), END);
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return mainThread(events);
}

/**
 * The events of the thread that set both marks, between them. Throws when a mark is missing, since nothing recorded would pass for
 * nothing done.
 * @param {readonly TraceEvent[]} events
 * @returns {TraceEvent[]}
 */
export function mainThread(events) {
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.find(({ name, pid }) => name === END && pid === begin?.pid);
  if (begin === undefined || end === undefined) throw new Error('the trace has no marks: nothing was recorded');
  return events.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts);
}

/**
 * Times of the events of that name in ms, as computed by the thread.
 * @param {readonly TraceEvent[]} events
 * @param {'RunTask' | 'FireAnimationFrame'} name
 */
export const computed = (events, name) =>
  events.flatMap((event) => (event.name === name && event.tdur !== undefined ? [event.tdur / 1000] : []));

/** @param {readonly TraceEvent[]} events */
export const longestTask = (events) => computed(events, 'RunTask').reduce((a, b) => Math.max(a, b), 0);
