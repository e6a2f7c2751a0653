// What people hold of an earlier version: it opens, is debriefed and saved byte for byte, and is not gone on with.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { QUIET } from './mission.ts';

const frozen = (name: string): string =>
  readFileSync(new URL(`../src/core/log/upgrade/fixtures/format-1/${name}`, import.meta.url), 'utf8');
const UNFINISHED = frozen('tutorial-unfinished.jsonl');
const FINISHED = frozen('tutorial-meddled.jsonl');

const give = (page: Page, text: string) =>
  page
    .getByLabel('A scenario or the log of a session')
    .setInputFiles({ name: 'old.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) });

async function savedFrom(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('a log of format 1', () => {
  test.each([
    ['finished', FINISHED, 'A finished session'],
    ['unfinished', UNFINISHED, 'An unfinished session of an earlier version'],
  ])('that is %s opens as a debrief and is saved as it was', async (_what, text, heading) => {
    const page = await openPage(QUIET);
    await give(page, text);
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.getByRole('button', { name: 'Go on from here' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Open the debrief' }).click();
    await page.getByText('An earlier version of the program wrote this log.').waitFor();
    await page.locator('.debrief-verified', { hasText: '✓' }).waitFor();
    expect(await page.getByText('can still be taken up again').count()).toBe(0);
    expect(await savedFrom(page, 'Save the log')).toBe(text);
    await expectAccessible(page);
  });

  test('that is stored here and not finished says what can be done with it', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await page.getByText('The Half Bridge').first().waitFor();
    await page.evaluate(storeLines, UNFINISHED);
    await page.reload();
    await page
      .getByRole('button', { name: /^Go on: Old/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'An earlier version recorded this session' }).waitFor();
    await expectAccessible(page);
    expect(await savedFrom(page, 'Save what is stored as a file')).toBe(UNFINISHED);
    await page.getByRole('button', { name: 'Open the debrief' }).click();
    await page.getByText('An earlier version of the program wrote this log.').waitFor();
  });
});

/** As the version before this one stored a session. */
function storeLines(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shadow-mandate');
    opening.addEventListener('error', () => reject(new Error('not opened')));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(['sessions', 'lines'], 'readwrite');
      const row = { id: 'old', scenario: 'tutorial', title: 'Lantern Nights', team: 'Old', turns: 2, at: '2026-11-20' };
      writing.objectStore('sessions').add(row);
      const lines = text.trimEnd().split('\n');
      for (const [k, line] of lines.entries())
        writing.objectStore('lines').add({ session: 'old', n: k - 1, text: `${line}\n` });
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
