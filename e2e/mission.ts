/**
 * Helpers for end-to-end tests: from the library to the table, and on from there by the first thing that can be done.
 * A step is done when the screen shows what comes after it, which is when the input is acknowledged.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { appUrl, openPage } from './browser.ts';

/** No WebGL: in software it takes a second to draw. */
export const QUIET = '?renderer=canvas';

export interface BeginOptions {
  readonly scenario?: string;
  readonly team?: string;
  readonly seed?: number;
  /** leaves the settings as set-up has them: with silent positions and predictions */
  readonly withDefaults?: boolean;
  /** the set-up is open on this page already */
  readonly here?: boolean;
}

/** Sets up a session and begins it. */
export async function begin(
  page: Page,
  { scenario = 'the_half_bridge', team = 'Blue', seed = 7, withDefaults, here }: BeginOptions = {},
) {
  if (here !== true) await page.goto(`${appUrl()}${QUIET}#/setup/${scenario}`);
  await page.getByLabel('Team name').fill(team);
  await page.getByLabel('Seed').fill(String(seed));
  if (withDefaults !== true) {
    await page.getByRole('checkbox', { name: /Silent positions/ }).uncheck();
    await page.getByRole('checkbox', { name: /prediction/ }).uncheck();
  }
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
}

/** A page with a session just begun. */
export async function openSession(options: BeginOptions = {}): Promise<Page> {
  const page = await openPage(QUIET);
  await begin(page, options);
  return page;
}

export const phaseOf = async (page: Page): Promise<string> =>
  (await page.locator('.room').getAttribute('data-phase')) ?? '';

/** Does the next thing, the simplest that is open, and waits until the screen shows it done. */
export async function stepOn(page: Page): Promise<void> {
  const before = await signOf(page);
  if ((await phaseOf(page)) === 'inject') await decide(page);
  else await primary(page).click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /^(End planning|Record it as it is)$/ });
  const done = async () => {
    // Once answered it goes with the phase: pressed again it is waited for in vain. Keys, since a tab behind another hardly draws.
    if (await sure.isVisible()) await sure.press('Enter', { timeout: 1000 });
    expect(await signOf(page)).not.toBe(before);
  };
  await vi.waitFor(done, { timeout: 20_000, interval: 30 });
}

/** The one main button of the table. */
export const primary = (page: Page) =>
  page.locator('.room-strip .strip-action > .button-primary, .room-strip .button-with-reason > .button-primary');

/** Opens the first measure that can be ordered, with the form that orders it. */
export async function openMeasure(page: Page): Promise<void> {
  await page.locator('.measures summary:has(.measure-head:not(.measure-closed))').first().click();
  await page.locator('.order-form').waitFor();
}

async function decide(page: Page): Promise<void> {
  const discussion = page.getByRole('button', { name: 'Go to the discussion' });
  const choice = page.getByRole('group', { name: 'What will the team do?' }).locator('input:not(:disabled)').first();
  await discussion.or(choice).waitFor();
  if (await discussion.isVisible()) await discussion.click();
  await choice.press('Space');
  await page.getByRole('button', { name: 'Record the decision' }).click();
}

/** By key: a card that is still being laid moves away under a pointer. */
export async function mark(radio: Locator): Promise<void> {
  await radio.press('Space');
  await vi.waitFor(async () => expect(await radio.isChecked()).toBe(true), { timeout: 5_000, interval: 30 });
}

/** What tells one state of the table from the next. */
export const signOf = (page: Page): Promise<string> => page.evaluate(signIn);

/** Runs in the page. */
export function signIn(): string {
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  return `${location.hash} ${document.querySelector('.room')?.getAttribute('data-phase')} ${text('h1')} ${text('.dilemma .sheet-title')}`;
}
