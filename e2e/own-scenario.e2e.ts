/** A scenario from a file is at hand as long as a session of it is kept on this computer: to go on with, and by its session code. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appUrl, openContext, openPage } from './browser.ts';
import { QUIET, signOf, stepOn } from './mission.ts';
import { damageLine, storedIn } from './stored.ts';

const OWN = readFileSync(new URL('../scenarios/tutorial.json', import.meta.url), 'utf8')
  .replace('"id": "tutorial"', '"id": "dry_river"')
  .replace('Lantern Nights', 'The Dry River');

/** Opens the file, sets a session up and begins it. Gives back its code. */
async function beginOwn(page: Page): Promise<string> {
  const file = { name: 'dry-river.json', mimeType: 'application/json', buffer: Buffer.from(OWN) };
  await page.getByLabel('A scenario or the log of a session').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Set up a session' }).click();
  await page.getByLabel('Team name').fill('Ochre');
  await page.getByLabel('Seed').fill('4242');
  await page.getByRole('checkbox', { name: /Silent positions/ }).uncheck();
  const code = (await page.locator('.setup-code-text').textContent()) ?? '';
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
  return code;
}

const typeCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Session code').fill(code);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
};

test('it is gone on with after a reload, its code is opened, and it goes with its last session', async () => {
  const page = await openPage(QUIET);
  const code = await beginOwn(page);
  await stepOn(page);
  const sign = await signOf(page);
  await page.goto(`${appUrl()}${QUIET}&again=1#/`);
  await page.getByRole('button', { name: 'Go on: Ochre, The Dry River' }).first().click();
  await page.locator('.room').waitFor();
  expect(await signOf(page)).toBe(sign);
  await stepOn(page);
  await page.goto(`${appUrl()}${QUIET}&again=2#/`);
  await typeCode(page, code);
  await page.getByRole('heading', { level: 1, name: 'The Dry River' }).waitFor();
  expect(await page.getByLabel('Seed').inputValue()).toBe('4242');
  expect(await page.locator('.setup-code-text').textContent()).toBe(code);
  await page.reload();
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
  await page.goto(`${appUrl()}${QUIET}&again=3#/`);
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: /^Wipe: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Wipe the session' }).click();
    await expect.poll(() => page.locator('.session-slip').count()).toBe(left);
  }
  expect(await storedIn(page)).toEqual({ sessions: [], lines: [], drafts: [] });
  await page.goto(`${appUrl()}${QUIET}&again=4#/`);
  await typeCode(page, code);
  await page.getByRole('alert').waitFor();
});

test('a session whose last line was cut short is listed where it stood before, and goes on', async () => {
  const context = await openContext();
  const page = await openPage(QUIET, context);
  await beginOwn(page);
  await stepOn(page);
  const sign = await signOf(page);
  await stepOn(page);
  await damageLine(
    page,
    (lines) => lines.at(-1),
    (text) => text.slice(0, -40),
  );
  await page.close();
  const again = await openPage(QUIET, context);
  await again.locator('.library-first').getByRole('button', { name: 'Go on: Ochre, The Dry River' }).click();
  await again.locator('.room').waitFor();
  expect(await signOf(again)).toBe(sign);
  await stepOn(again);
  await stepOn(again);
  const after = await signOf(again);
  await again.reload();
  await again.locator('.room').waitFor();
  expect(await signOf(again)).toBe(after);
});
