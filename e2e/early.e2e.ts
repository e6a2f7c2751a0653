/** A server that is stopped, or rebuilt, while a page is open: nothing more is needed from it, and what is missing costs nothing. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeLog } from '../src/core/log/chain/write-log.ts';
import { FIRST_TURN, play } from '../src/core/debrief/played.fixture.ts';
import { NOT_FETCHED, openContext, openPage } from './browser.ts';
import { begin, phaseOf, primary, QUIET, stepOn } from './mission.ts';

const LONG = 240_000; // milliseconds
const tutorial = readFileSync(new URL('../scenarios/tutorial.json', import.meta.url), 'utf8');

/** From now on nothing of the server can be had: not even what the browser has kept on disk. */
async function stopServer(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => route.abort());
}

async function offer(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? '', { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, text],
  );
}

/** The archive that the page saves when a button is pressed. */
async function archiveBy(page: Page, button: string | RegExp): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const archive = await saving;
  expect(archive.suggestedFilename()).toMatch(/^Blue-.*\.zip$/);
  return readFileSync(await archive.path());
}

const fetched = (page: Page) => page.locator('html[data-fetched=all]').waitFor({ state: 'attached', timeout: 60_000 });

describe('a server that is gone', () => {
  test(
    'after the page was idle once, is missed by nobody, from the table to the saved report',
    async () => {
      // Sounds and a letter in another script may be missed, and nothing else.
      const context = await openContext({}, NOT_FETCHED);
      const page = await openPage(QUIET, context);
      await begin(page, { scenario: 'tutorial' });
      await fetched(page);
      await stopServer(context);

      await offer(page, 'tutorial.json', tutorial);
      await page.getByRole('dialog').getByRole('heading', { name: 'A scenario, ready to play' }).waitFor();
      await page.keyboard.press('Escape');
      await offer(page, 'log.jsonl', writeLog(play(FIRST_TURN)));
      await page.getByRole('dialog').getByText('Verified:').waitFor();
      await page.keyboard.press('Escape');

      while ((await phaseOf(page)) !== 'ending') await stepOn(page);
      await primary(page).click();
      await page.getByText('Verified:').waitFor();
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the report' }).click(),
      ]);
      expect(readFileSync(await report.path(), 'utf8')).toContain('After-action report');
      const packed = await archiveBy(page, 'Save everything (one archive)');

      await page.getByRole('button', { name: 'Back to the library' }).click();
      expect((await archiveBy(page, /^Save everything: /)).equals(packed)).toBe(true);
      await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).click();
      await page.getByRole('button', { name: 'Begin the briefing' }).click();
      await page.locator('.room').waitFor();
    },
    LONG,
  );

  test(
    'before the debrief was fetched, is said to be, and asked again when it is back',
    async () => {
      const context = await openContext({}, NOT_FETCHED);
      await context.route('**/early.json', (route) => route.abort());
      const page = await openPage(QUIET, context);
      await begin(page, { scenario: 'tutorial' });
      await stopServer(context);
      await offer(page, 'tutorial.json', tutorial);
      await page.getByRole('alert').waitFor();
      expect(await page.locator('.room').count()).toBe(1);
      await page.keyboard.press('Escape');
      while ((await phaseOf(page)) !== 'ending') await stepOn(page);
      await primary(page).click();
      await page.getByRole('heading', { name: 'could not be loaded' }).waitFor();
      await context.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Verified:').waitFor();
    },
    LONG,
  );
});
