/**
 * A hundred times everything stops without warning: the tab, or the whole browser, in the middle of play or of wiping a
 * session. What the screen had shown as done must be there afterwards, and what was typed before; the session must go on, and of
 * what was wiped nothing is left.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { appUrl } from './browser.ts';
import { launchKillable } from './killable-browser.ts';
import { begin, phaseOf, primary, QUIET, stepOn } from './mission.ts';

const KILLS = 100;
/** How long after the last input was made everything stops, in milliseconds: before, while and after it is stored. */
const delayIn = (round: number): number => (round * 37) % 150;

/** What is known to be stored, as the screen has told it. */
interface Told {
  inputs: number;
  /** in the facilitator's note of the session that is played, never sent */
  typed: string;
  /** sessions that the screen showed as wiped */
  readonly wiped: string[];
  /** sessions that were being wiped when everything stopped */
  readonly halfWiped: string[];
}

test(`${KILLS} killed tabs: no acknowledged input and no typed word lost, nothing left of what was wiped`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'shadow-mandate-'));
  let browser = await launchKillable(profile);
  onTestFinished(async () => {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
  });
  const told: Told = { inputs: 0, typed: '', wiped: [], halfWiped: [] };
  let played = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const page = await browser.open(`${appUrl()}${QUIET}`);
    await compare(page, told);
    const stop = () => (round % 2 === 0 ? browser.kill() : browser.killTabs());
    if (round % 5 === 3) await wipeUntilKilled(page, stop, told, round);
    else played += await playUntilKilled(page, stop, told, round);
    if (round % 2 === 0) browser = await launchKillable(profile);
  }
  await compare(await browser.open(`${appUrl()}${QUIET}`), told);
  expect(played).toBeGreaterThan(KILLS);
  expect(told.wiped.length).toBeGreaterThan(KILLS / 20);
});

/** Holds what is stored against what was told. One input more may have been on its way. */
async function compare(page: Page, told: Told): Promise<void> {
  await atHome(page);
  const { inputs, leftovers, halves } = await page.evaluate(lookIntoStores, told);
  expect(leftovers).toEqual([]);
  expect(halves).toEqual([]);
  expect(inputs).toBeGreaterThanOrEqual(told.inputs);
  expect(inputs).toBeLessThanOrEqual(told.inputs + 1);
  told.inputs = inputs;
}

/** The library, with its list. */
async function atHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).waitFor();
  await page.getByText('Loading …').first().waitFor({ state: 'detached' });
}

/** On with the session; a new one at the beginning, and when the last is finished. */
async function toTable(page: Page, told: Told): Promise<void> {
  const goOn = page.getByRole('button', { name: /^Go on: Blue/ }).first();
  if (await goOn.isVisible()) {
    await goOn.click();
    await page.locator('.room').waitFor();
    return;
  }
  await begin(page);
  told.typed = '';
}

/** Opens the facilitator's drawer, where `typed` must be in the note, and types something else over it. */
async function retype(page: Page, typed: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Facilitator' }).click();
  const note = page.getByRole('dialog').locator('textarea').first();
  await expect.poll(() => note.inputValue()).toBe(typed);
  await note.fill(text);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
}

/** Plays a few inputs to the end, makes one more, and stops everything while it is on its way. Gives back how many were acknowledged. */
async function playUntilKilled(page: Page, stop: () => Promise<void>, told: Told, round: number): Promise<number> {
  await toTable(page, told);
  if ((await phaseOf(page)) === 'ending') {
    // On a busy machine it would be killed here time and again, and never be over.
    await primary(page).click();
    await page.locator('.debrief h2').first().waitFor();
    told.inputs += 1;
    await stop();
    return 1;
  }
  const text = `Said in round ${round}.`;
  await retype(page, told.typed, text);
  told.typed = text;
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
  await stop();
  told.inputs += acknowledged + shown;
  return acknowledged + shown;
}

/** Begins another session, plays a little, wipes it, and stops everything: when the list shows it gone, or while that is on its way. */
async function wipeUntilKilled(page: Page, stop: () => Promise<void>, told: Told, round: number): Promise<void> {
  await begin(page, { scenario: 'tutorial', team: `Gone ${round}` });
  await stepOn(page);
  await retype(page, '', 'Never to be read again.');
  for (let n = 0; n < 2; n += 1) await stepOn(page);
  const session = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Leave' }).click();
  const wipe = page.getByRole('button', { name: new RegExp(`^Wipe: Gone ${round},`) });
  await wipe.click();
  const gone = page.getByRole('button', { name: 'Wipe the session' }).click();
  if (round % 3 === 0) {
    told.halfWiped.push(session);
    gone.catch(() => undefined); // the page is gone before the click has been told
    await sleep(delayIn(round));
  } else {
    await gone;
    await wipe.waitFor({ state: 'detached' });
    told.wiped.push(session);
  }
  await stop();
}

/**
 * Runs in the page and looks at all that is stored here, whatever it is called. `leftovers`: where a wiped session is still named.
 * `halves`: sessions that are wiped in one place and not in another. `inputs`: those of all others.
 */
async function lookIntoStores({ wiped, halfWiped }: Told) {
  const request = indexedDB.open('shadow-mandate');
  await new Promise((done) => request.addEventListener('success', done));
  const database = request.result;
  const places = new Map<string, string[]>([
    ['localStorage', [JSON.stringify(localStorage)]],
    ['sessionStorage', [JSON.stringify(sessionStorage)]],
  ]);
  for (const name of database.objectStoreNames) {
    const all = database.transaction(name).objectStore(name).getAll();
    await new Promise((done) => all.addEventListener('success', done));
    places.set(
      name,
      (all.result as unknown[]).map((one) => JSON.stringify(one)),
    );
  }
  database.close();
  const naming = (session: string) =>
    [...places].filter(([, texts]) => texts.some((text) => text.includes(session))).map(([name]) => name);
  const lines = (places.get('lines') ?? []).map((text) => JSON.parse(text) as { session: string; n: number });
  return {
    leftovers: wiped.flatMap((session) => naming(session).map((name) => `${name}: ${session}`)),
    halves: halfWiped.filter((session) => naming(session).includes('sessions') !== naming(session).includes('lines')),
    inputs: lines.filter(({ session, n }) => n > 0 && !halfWiped.includes(session)).length,
  };
}
