/**
 * Twenty times in the middle of play everything stops without warning: the tab, or the whole browser. What the screen
 * had shown as done must be there afterwards, and the session must go on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { appUrl } from './browser.ts';
import { type KillableBrowser, launchKillable } from './killable-browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';

const KILLS = 20;
const EVERY_WHEN = (round: number): number => 400 + ((round * 7919) % 2600); // milliseconds into play

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
    if (round === 0) await begin(page);
    else await goOn(page);
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
  await goOn(page);
  expect(await storedRecords(page)).toBeGreaterThanOrEqual(acknowledged);
  expect(inputs).toBeGreaterThan(KILLS);
});

/** A finished session gives way to a new one. */
async function goOn(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Go on: / })
    .first()
    .click();
  await page.locator('.room').waitFor();
}

/** How many inputs were acknowledged before everything stopped. The whole browser dies in every other round. */
async function playUntilKilled(page: Page, browser: KillableBrowser, round: number): Promise<number> {
  let dead = false;
  const killing = new Promise<void>((resolve) => setTimeout(resolve, EVERY_WHEN(round))).then(async () => {
    dead = true;
    await (round % 2 === 0 ? browser.kill() : browser.killTabs());
  });
  let acknowledged = 0;
  try {
    while (!dead && (await phaseOf(page)) !== 'ending') {
      await stepOn(page);
      acknowledged += 1;
    }
  } catch (error) {
    if (!dead) throw error;
  }
  await killing;
  return acknowledged;
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
