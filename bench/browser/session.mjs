// A session on the page: begun in set-up, and played on by the first thing that can be done. The words are those of the English app.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./pages.mjs').Renderer} Renderer */

/**
 * The address of a scenario's set-up, drawn as asked.
 * @param {string} url
 * @param {Renderer} renderer
 * @param {string} [scenario]
 */
export const setup = (url, renderer, scenario = 'the_half_bridge') =>
  `${url}${renderer === 'canvas' ? '?renderer=canvas' : ''}#/setup/${scenario}`;

export const beginButton = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Begin the briefing' });

/**
 * Until the board is drawn; throws when it is drawn by another renderer than asked.
 * @param {Page} page
 * @param {Renderer} renderer
 */
export async function boardStands(page, renderer) {
  await page.locator('[data-standing="standing"] canvas').waitFor({ timeout: 60_000 });
  const drawn = await page
    .locator('[data-standing="standing"] canvas')
    .evaluate((canvas) => (/** @type {HTMLCanvasElement} */ (canvas).getContext('2d') === null ? 'webgl' : 'canvas'));
  if (drawn !== renderer) throw new Error(`drawn by ${drawn}, not by ${renderer}`);
}

/**
 * From set-up to the board.
 * @param {Page} page
 * @param {Renderer} renderer
 */
export async function begin(page, renderer) {
  await beginButton(page).click();
  await boardStands(page, renderer);
}

export const phaseOf = async (/** @type {Page} */ page) =>
  (await page.locator('.room').getAttribute('data-phase')) ?? '';

/** The one main button of the table. */
export const primary = (/** @type {Page} */ page) =>
  page.locator('.room-strip .strip-action > .button-primary, .room-strip .button-with-reason > .button-primary');
