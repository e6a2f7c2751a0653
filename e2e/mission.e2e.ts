import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { verifyLog } from '../src/core/engine/verify-log.ts';
import { seal } from '../src/core/log/chain/chain.ts';
import { readLog } from '../src/core/log/read/read-log.ts';
import { headOf, type Log, writeLog } from '../src/core/log/chain/write-log.ts';
import { say } from '../src/text/say.ts';
import { browser, openContext, openPage } from './browser.ts';
import { killTabs, PATIENCE } from './killable-browser.ts';
import { phaseOf, primary, QUIET, signOf, stepOn } from './mission.ts';

const LONG = 600_000; // milliseconds; ninety minutes of a team, at the pace of a machine that shares two cores

/** Plays until the phase is met; gives back how many inputs that took. */
async function playTo(page: Page, phase: string, maxInputs: number): Promise<number> {
  let inputs = 0;
  while (inputs < maxInputs && (await phaseOf(page)) !== phase) {
    await stepOn(page);
    inputs += 1;
  }
  return inputs;
}

async function readSaved(page: Page, button: RegExp): Promise<Log> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Blue-the_half_bridge-.*\.jsonl$/);
  const read = readLog(readFileSync(await download.path(), 'utf8'));
  if (!read.ok) throw new Error(say(read.problem.message));
  return read.log;
}

test(
  'plays the flagship from library to downloaded log, kills the tab half-way and resumes',
  async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).click();
    await page.getByLabel('Team name').fill('Blue');
    await page.getByLabel('Seed').fill('20261123');
    await page.getByRole('button', { name: 'Begin the briefing' }).click();
    await page.locator('.room').waitFor();
    const firstHalf = await playTo(page, 'none', 24);
    const sign = await signOf(page);

    await killTabs(await browser());
    const again = await vi.waitFor(() => openPage(QUIET, context), PATIENCE);
    await again.getByRole('button', { name: 'Go on: Blue, The Half Bridge' }).first().click();
    await again.locator('.room').waitFor();
    expect(await signOf(again)).toBe(sign);

    const secondHalf = await playTo(again, 'ending', 200);
    await primary(again).click();
    await again.getByRole('heading', { level: 1 }).waitFor();
    await again.locator('.debrief').waitFor();
    const log = await readSaved(again, /log/i);
    const verdict = verifyLog(log);
    expect(verdict.ok).toBe(true);
    expect(log.records).toHaveLength(1 + firstHalf + secondHalf + 1);
    expect(log.records.flatMap(({ facts }) => facts).some(({ type }) => type === 'ended')).toBe(true);
    expect(await again.locator('.debrief').textContent()).toContain(seal(headOf(log)));

    const elsewhere = await openPage();
    await elsewhere
      .getByLabel('A scenario or the log of a session')
      .setInputFiles({ name: 'blue.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeLog(log)) });
    await elsewhere.getByRole('heading', { name: 'A finished session' }).waitFor();
    await elsewhere.getByRole('button', { name: 'Open the debrief' }).click();
    await elsewhere.getByText('Verified:').waitFor();
    expect(await elsewhere.locator('.debrief').textContent()).toContain(seal(headOf(log)));
  },
  LONG,
);
