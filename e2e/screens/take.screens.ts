/**
 * `npm run screens`: pictures of the game as it is, at three sizes and in both rooms, into docs/screens. One mission is played, by no
 * skill; at each moment the window is given every size and the room either light.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appUrl, openContext, openPage, resize } from '../browser.ts';
import { begin, mark, phaseOf, QUIET, stepOn } from '../mission.ts';
import { animatedWebp, type Frame } from './animated-webp.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const SIZES = [
  [1366, 768],
  [1920, 1080],
  [1024, 768],
] as const;
const ROOMS = ['light', 'dark'] as const;
const QUALITY = 32; // of 100: words stay sharp
/** For what is laid out and drawn anew at another size. */
const SETTLED = 1500; // milliseconds: until what fades has faded, on a machine that has other things to do

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function shoot(devtools: CDPSession, clip?: Clip): Promise<Buffer> {
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(clip === undefined ? {} : { clip: { ...clip, scale: 1 } }),
  });
  return Buffer.from(data, 'base64');
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The screen as it is, at every size and in both rooms. `before`: what must be done each time to come there, and to leave it. */
async function take(page: Page, name: string, around: { before?: () => unknown; after?: () => unknown } = {}) {
  const devtools = await page.context().newCDPSession(page);
  for (const [width, height] of SIZES)
    for (const colorScheme of ROOMS) {
      await page.emulateMedia({ colorScheme });
      await resize(page, { width, height });
      await pause(SETTLED);
      await around.before?.();
      writeFileSync(`${FOLDER}${name}-${width}-${colorScheme}.webp`, await shoot(devtools));
      await around.after?.();
    }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
  await pause(SETTLED);
}

/** An order wherever the first target is, as long as orders are left: something is to be seen of them. */
async function giveOrders(page: Page, titles: readonly string[]) {
  for (const title of titles) {
    const measure = page.locator('.measures details').filter({ hasText: title }).first();
    if ((await measure.count()) === 0) continue;
    if ((await measure.getAttribute('open')) === null) await measure.locator('summary').first().press('Enter');
    const given = await page.locator('.slip-title').count();
    const target = measure.locator('.order-form select');
    if ((await target.isVisible()) && (await target.inputValue()) === '') await target.selectOption({ index: 1 });
    const give = measure.getByRole('button', { name: 'Give this order' });
    if (!(await give.isVisible()) || (await give.getAttribute('aria-disabled')) === 'true') continue;
    await give.press('Enter');
    await page.locator('.slip-title').nth(given).waitFor();
  }
}

const ORDERS = ['Watch on the water', 'Joint patrols', 'Night base'];

async function stepTo(page: Page, phase: string) {
  do {
    if ((await phaseOf(page)) === 'planning') await giveOrders(page, ORDERS);
    await stepOn(page);
  } while ((await phaseOf(page)) !== phase);
}

/** The turn as it is played, frame by frame: pictures that are alike are one that lasts. */
async function film(page: Page): Promise<{ frames: Frame[]; clip: Clip }> {
  const devtools = await page.context().newCDPSession(page);
  const clip = await page.evaluate(() => {
    const boxes = ['.table-map', '.table-time'].map((one) => document.querySelector(one)?.getBoundingClientRect());
    const [map, time] = boxes as [DOMRect, DOMRect];
    return {
      x: Math.round(map.x),
      y: Math.round(map.y),
      width: Math.round(map.width),
      height: Math.round(time.bottom - map.y),
    };
  });
  await page.getByRole('button', { name: 'Play the turn on the map' }).press('Enter');
  const shots: { picture: Buffer; from: number }[] = [];
  const band = page.locator('.played-band');
  await band.waitFor();
  while (await band.isVisible()) {
    const from = Date.now();
    const picture = await shoot(devtools, clip);
    if (shots.at(-1)?.picture.equals(picture) !== true) shots.push({ picture, from });
    await pause(60);
  }
  const end = Date.now();
  // The last is of the band that goes; how the country is in the end stays a little.
  const frames = shots.map(({ picture, from }, k) => ({ picture, lasts: (shots[k + 1]?.from ?? end + 1500) - from }));
  return { frames, clip };
}

test('pictures of every screen', async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const page = await openPage(QUIET, await openContext({ viewport: { width: 1366, height: 768 } }));
  await page.locator('.card-map svg').first().waitFor();
  await take(page, '01-library');
  await page.goto(`${appUrl()}${QUIET}#/setup/four_quarters`);
  await page.getByLabel('Team name').fill('Blue');
  await take(page, '02-set-up');
  await begin(page, { scenario: 'four_quarters' });
  await take(page, '03-briefing');
  await stepTo(page, 'situation');
  await take(page, '04-situation');
  await stepTo(page, 'inject');
  await mark(page.locator('.choices input:not(:disabled)').first());
  await take(page, '05-dilemma');
  await stepTo(page, 'planning');
  await page.locator('.measures summary', { hasText: 'Joint patrols' }).first().press('Enter');
  await page.locator('.order-form select').first().selectOption({ index: 1 });
  await take(page, '06-planning');
  await stepTo(page, 'report');
  await stepTo(page, 'report');
  await page.keyboard.press('Escape');
  const { frames, clip } = await film(page);
  expect(frames.length).toBeGreaterThan(5);
  writeFileSync(`${FOLDER}turn.webp`, animatedWebp(frames, clip));
  await take(page, '07-turn', {
    before: async () => {
      await page.getByRole('button', { name: 'Play the turn on the map' }).press('Enter');
      // the third step, or the last: by then something has moved
      await page.locator('.played-head .overline', { hasText: /^[3-9]|(\d) .*\1$/ }).waitFor();
      await pause(SETTLED);
    },
    after: async () => {
      await page.keyboard.press('Escape');
      await page.locator('.played-band').waitFor({ state: 'detached' });
    },
  });
  await take(page, '08-report');
  await stepTo(page, 'planning');
  await page.getByRole('button', { name: 'Link chart' }).press('Enter');
  await page.locator('.link-node').first().waitFor();
  await take(page, '09-link-chart');
  await page.getByRole('button', { name: 'Map', exact: true }).press('Enter');
  await stepTo(page, 'ending');
  await take(page, '10-ending');
  await stepOn(page);
  await page.locator('.debrief-head').waitFor();
  await take(page, '11-debrief');
  expect(readdirSync(FOLDER)).toHaveLength(11 * SIZES.length * ROOMS.length + 1);
});
