/** The turn is played on the map after planning, unless nothing may move; any key leads to the report, and the report leads back. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openContext, openPage } from './browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';

/** Of the second turn: in the first little has come about yet. */
async function reportOf(options: BrowserContextOptions): Promise<Page> {
  const page = await openPage(QUIET, await openContext({ viewport: { width: 1366, height: 768 }, ...options }));
  await begin(page);
  for (const phase of ['report', 'situation', 'report']) while ((await phaseOf(page)) !== phase) await stepOn(page);
  return page;
}

const band = (page: Page) => page.locator('.played-band');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? '');

test('it is played by itself, any key ends it with the focus where it was, and it can be played again to its end', async () => {
  const page = await reportOf({});
  await band(page).waitFor();
  expect(await focused(page)).toBe('H1');
  await page.keyboard.press('x');
  await band(page).waitFor({ state: 'detached' });
  expect([await focused(page), await phaseOf(page)]).toEqual(['H1', 'report']);
  const again = page.getByRole('button', { name: 'Play the turn on the map' });
  await again.click();
  await band(page).locator('.played-lines li').first().waitFor();
  await band(page).waitFor({ state: 'detached', timeout: 20_000 });
  expect(await again.isVisible()).toBe(true);
});

test('where things do not move both maps lie side by side instead, with every step in words', async () => {
  const page = await reportOf({ reducedMotion: 'reduce' });
  await page.locator('.map-pair .map-sheet').nth(1).waitFor();
  expect(await band(page).count()).toBe(0);
  expect(await page.locator('.played-steps li li').count()).toBeGreaterThan(0);
});

test('a line of the report leads to the file of the place it is of', async () => {
  const page = await reportOf({ reducedMotion: 'reduce' });
  const place = page.locator('.report-place').first();
  const name = (await place.textContent()) ?? '';
  await place.click();
  await page.locator('.tabs-panel h2', { hasText: name.replace(/^Traffic, (the )?/, '') }).waitFor();
});
