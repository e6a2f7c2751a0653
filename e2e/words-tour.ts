/**
 * A way through the program without a word of its language: by classes and places. At every stop the page is looked over in
 * three sizes, with everything unfolded and each tab in front.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { appUrl, NOT_FETCHED, openContext, resize } from './browser.ts';
import { serveInGreek } from './in-greek.ts';
import { type Faults, lookOver } from './look-over.ts';
import { phaseOf, primary, signOf } from './mission.ts';
import { unfold } from './unfold.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 380, height: 800 },
] as const;
const [FULL] = SIZES;

/** Mirrored words are as long as English ones, and what is as wide as a table is laid out in one way. */
const SIZES_FOR = { 'en-XA': SIZES, 'ar-XB': SIZES.filter(({ width }) => width !== 1024) } as const;

/** `SHOTS=folder` keeps a picture of every stop, to be looked at. */
const SHOTS = process.env['SHOTS'];

export type Language = 'en-XA' | 'ar-XB';
/** Looks the page over; `stop` says where one is. */
export type Look = (stop: string, page?: Page) => Promise<void>;

/** Goes on a tour in a fresh profile; gives back every fault once, with the first place it was seen at. */
export async function faultsOn(
  language: Language,
  tour: (page: Page, look: Look, context: BrowserContext) => Promise<void>,
): Promise<string[]> {
  const context = await openContext({ viewport: FULL, reducedMotion: 'reduce' }, NOT_FETCHED);
  await serveInGreek(context);
  const page = await context.newPage();
  const found = new Map<string, string>();
  const look: Look = async (stop, on = page) => {
    for (const size of SIZES_FOR[language]) {
      await resize(on, size);
      await lookAtTabs(on, async (tab) => {
        const place = `${stop}${tab} at ${size.width}`;
        for (const fault of listed(await lookOver(on), language)) if (!found.has(fault)) found.set(fault, place);
        await shoot(on, `${language} ${place}`);
      });
    }
    await resize(on, FULL);
  };
  await page.goto(addressOf(language));
  await tour(page, look, context);
  return [...found].map(([fault, place]) => `${place}: ${fault}`);
}

export const addressOf = (language: string, hash = ''): string =>
  `${appUrl()}?renderer=canvas&language=${language}${hash}`;

/** In the mirrored language words are English: nothing can be left over. */
function listed({ leftovers, clipped, overlapping, wide }: Faults, language: Language): string[] {
  return [
    ...(language === 'en-XA' ? leftovers.map((fault) => `left over: ${fault}`) : []),
    ...clipped.map((fault) => `clipped: ${fault}`),
    ...overlapping.map((fault) => `overlapping: ${fault}`),
    ...wide.map((fault) => `too wide: ${fault}`),
  ];
}

async function lookAtTabs(page: Page, look: (tab: string) => Promise<void>): Promise<void> {
  const tabs = page.locator('[role=tab]');
  const count = (await page.locator('dialog[open]').count()) > 0 ? 0 : await tabs.count();
  await unfold(page);
  if (count === 0) return look('');
  // Tabs may lie in others, which come and go.
  for (let n = 0; n < count; n += 1) {
    const tab = tabs.nth(n);
    if (!(await tab.isVisible())) continue;
    await tab.click();
    await unfold(page);
    await look(`, tab ${n + 1}`);
  }
  await tabs.first().click();
}

async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name.replace(/[^\w-]+/g, '_')}.png`, fullPage: !(await isTable(page)) });
}

const isTable = async (page: Page): Promise<boolean> => (await page.locator('.room').count()) > 0;

/** From the set-up to the briefing. */
export async function beginSession(page: Page, language: string, settings: { readonly quick: boolean }): Promise<void> {
  await page.goto(addressOf(language, '#/setup/tutorial'));
  await page.locator('#setup input').first().fill('Ομάς');
  const checked = page.locator('#setup input[type=checkbox]:checked');
  while (settings.quick && (await checked.count()) > 0) await checked.first().uncheck();
  await page.locator('.setup-begin').click();
  await page.locator('.room').waitFor();
}

/** Does the next thing and waits until the screen shows it done. */
export async function stepOn(page: Page): Promise<void> {
  if ((await phaseOf(page)) === 'inject') await decide(page);
  await proceed(page);
}

/** Presses the main button and waits until the screen shows it done. */
export async function proceed(page: Page): Promise<void> {
  const before = await signOf(page);
  await primary(page).click();
  const sure = page.locator('dialog[open] .button-primary');
  await vi.waitFor(
    async () => {
      // Once answered it goes with the phase: pressed again it is waited for in vain.
      if (await sure.isVisible()) await sure.press('Enter', { timeout: 1000 });
      expect(await signOf(page)).not.toBe(before);
    },
    { timeout: 20_000, interval: 30 },
  );
}

/** Marks the silent positions that are asked for, and chooses; what is left is to record it. */
export async function decide(page: Page): Promise<void> {
  while ((await page.locator('.positions').count()) > 0) {
    const heading = await page.locator('.positions h2').textContent();
    await choose(page, '.positions input[type=radio]');
    await primary(page).click();
    await vi.waitFor(
      async () => expect(await page.locator('.positions h2', { hasText: heading ?? '' }).count()).toBe(0),
      { timeout: 20_000 },
    );
  }
  await choose(page, '.side-panel input[type=radio]:not(:disabled)');
}

/** Until it is taken: the cards are laid anew for each role. */
async function choose(page: Page, radio: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await page.locator(radio).first().press('Space', { timeout: 1000 });
      expect(await primary(page).getAttribute('aria-disabled')).not.toBe('true');
    },
    { timeout: 20_000 },
  );
}

export async function playTo(page: Page, phase: string): Promise<void> {
  for (let n = 0; n < 40 && (await phaseOf(page)) !== phase; n += 1) await stepOn(page);
  expect(await phaseOf(page)).toBe(phase);
}
