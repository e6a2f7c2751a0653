/**
 * Twenty times in the middle of play everything stops without warning: the tab, or the whole browser. What the screen
 * had shown as done must be there afterwards, and the session must go on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { appUrl } from './browser.ts';
import { type KillableBrowser, launchKillable } from './killable-browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';

const KILLS = 20;
/** How long after the last input was made everything stops, in milliseconds: before, while and after it is stored. */
const delayIn = (round: number): number => (round * 37) % 150;

test(`${KILLS} killed tabs: no acknowledged input lost`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'shadow-mandate-'));
  let browser = await launchKillable(profile);
  onTestFinished(async () => {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
  });
  let acknowledged = 0;
  let inputs = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const page = await browser.open(`${appUrl()}${QUIET}`);
    await toTable(page, round);
    const before = await storedRecords(page);
    expect(before).toBeGreaterThanOrEqual(acknowledged);
    expect(before).toBeLessThanOrEqual(acknowledged + 1); // one may have been on its way
    acknowledged = before;
    const done = await playUntilKilled(page, browser, round);
    acknowledged += done;
    inputs += done;
    if (round % 2 === 0) browser = await launchKillable(profile);
  }
  const page = await browser.open(`${appUrl()}${QUIET}`);
  await toTable(page, KILLS);
  expect(await storedRecords(page)).toBeGreaterThanOrEqual(acknowledged);
  expect(inputs).toBeGreaterThan(KILLS);
});

/** On with the session; a new one at the beginning, and when the last is finished. */
async function toTable(page: Page, round: number): Promise<void> {
  const goOn = page.getByRole('button', { name: /^Go on: / }).first();
  const anew = page.getByRole('button', { name: 'Set up a session of The Half Bridge' });
  await anew.waitFor();
  await page.getByText('Loading …').first().waitFor({ state: 'detached' });
  if (round === 0 || !(await goOn.isVisible())) return begin(page);
  await goOn.click();
  await page.locator('.room').waitFor();
}

/**
 * Plays a few inputs to the end, makes one more, and stops everything while it is on its way: the whole browser in
 * every other round. Gives back how many were acknowledged.
 */
async function playUntilKilled(page: Page, browser: KillableBrowser, round: number): Promise<number> {
  let acknowledged = 0;
  while (acknowledged < 2 + (round % 4) && (await phaseOf(page)) !== 'ending') {
    await stepOn(page);
    acknowledged += 1;
  }
  let dead = false;
  let shown = 0;
  void stepOn(page).then(
    () => (shown = dead ? 0 : 1),
    () => undefined, // the page is gone
  );
  await sleep(delayIn(round));
  dead = true;
  await (round % 2 === 0 ? browser.kill() : browser.killTabs());
  return acknowledged + shown;
}

/** Inputs in the store, over all sessions. */
async function storedRecords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const request = indexedDB.open('shadow-mandate');
    await new Promise((done) => request.addEventListener('success', done));
    const keys = request.result.transaction('lines').objectStore('lines').getAllKeys();
    await new Promise((done) => keys.addEventListener('success', done));
    request.result.close();
    return (keys.result as [string, number][]).filter(([, n]) => n > 0).length;
  });
}
