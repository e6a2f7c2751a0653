/** The link chart: whole at the size of a usual laptop, by keyboard, and in its place after a reload and when more is learnt. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessibleInBothRooms } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';

async function planning(scenario: string, turns: number): Promise<Page> {
  const page = await openPage(
    QUIET,
    await openContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }),
  );
  await begin(page, { scenario });
  for (let turn = 0; turn < turns; turn++) await toPlanning(page);
  return page;
}

async function toPlanning(page: Page): Promise<void> {
  do await stepOn(page);
  while ((await phaseOf(page)) !== 'planning');
}

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Link chart' }).press('Enter');
  await page.locator('.link-node').first().waitFor();
};

/** Where everybody stands, by name. */
const placesOn = (page: Page): Promise<Record<string, string>> =>
  page.locator('.link-node').evaluateAll((nodes) =>
    Object.fromEntries(
      nodes.map((node) => {
        const { x, y } = node.getBoundingClientRect();
        return [node.querySelector('.link-name')?.textContent ?? '', `${Math.round(x)} ${Math.round(y)}`];
      }),
    ),
  );

test('it is whole at 1366 x 768, accessible in both rooms, and so is its list', async () => {
  const page = await planning('the_half_bridge', 1);
  await open(page);
  const hidden = await page
    .locator('.link-pane')
    .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
      scrollWidth - clientWidth,
      scrollHeight - clientHeight,
    ]);
  expect(hidden).toEqual([0, 0]);
  await page.locator('.link-mark[data-known="2"]').first().press('Enter');
  await page.locator('.links-told .tie').waitFor();
  await expectAccessibleInBothRooms(page);
  await page.getByRole('button', { name: 'Ties as list' }).press('Enter');
  await page.locator('.links-list').waitFor();
  await expectAccessibleInBothRooms(page);
});

test('by keyboard it opens and shuts, and a token opens its file', async () => {
  const page = await planning('four_quarters', 1);
  await open(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Map');
  await page.locator('.link-node').first().press('ArrowRight');
  const name = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
  await page.keyboard.press('Enter');
  await page.locator('.file h2', { hasText: name.split(',')[0] ?? '' }).waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link chart');
});

test('everybody keeps his place when more is learnt, and after a reload', async () => {
  const page = await planning('the_half_bridge', 1);
  await open(page);
  const before = await placesOn(page);
  const ties = await page.locator('.link-mark').count();
  // What the team decides brings some of them to light, whatever it decides.
  do {
    await toPlanning(page);
    // It was put away while papers lay on the table, and whoever is new is being placed.
    await page.locator('.link-node').first().waitFor();
  } while ((await page.locator('.link-mark').count()) === ties);
  const after = await placesOn(page);
  expect(after).toMatchObject(before);
  await page.reload();
  await open(page);
  expect(await placesOn(page)).toEqual(after);
});
