import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { appUrl, openContext, openPage, resize } from './browser.ts';

describe.each(['light', 'dark'] as const)('in a %s room', (colorScheme) => {
  test('the page of licences is accessible, in the colours of the room', async () => {
    const page = await openPage('licences.html', await openContext({ colorScheme }));
    await expectAccessible(page);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(246, 241, 230)' : 'rgb(42, 50, 56)');
  });
});

test('the library leads to the licences, and they lead back', async () => {
  const page = await openPage();
  await page.getByRole('contentinfo').getByRole('link', { name: 'All licences' }).click();
  await page.waitForURL(`${appUrl()}licences.html`);
  expect(await page.title()).toBe('Licences · Shadow Mandate');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page
    .getByRole('row', { name: /^phaser/ })
    .getByRole('link', { name: 'MIT' })
    .click();
  expect(await page.locator(':target').textContent()).toContain('phaser');
  await page.getByRole('link', { name: 'Back to Shadow Mandate' }).click();
  await page.getByRole('heading', { level: 1, name: 'Shadow Mandate' }).waitFor();
});

test('the page of licences fits every width without scrolling sideways', async () => {
  const page = await openPage('licences.html');
  for (const width of [320, 800, 1920]) {
    await resize(page, { width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([width, Math.max(0, over)]).toEqual([width, 0]);
  }
});
