import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible, expectAccessibleInBothRooms } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { begin, phaseOf, primary, QUIET, signOf, stepOn } from './mission.ts';

const MAX_TABS = 90;

/** What has the focus, as a person would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '');
    return `${at?.tagName.toLowerCase()} ${at?.getAttribute('type') ?? ''}: ${label.trim().slice(0, 90)}`;
  });

/** Presses Tab until the focus is on the target. */
async function tabTo(page: Page, target: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let n = 0; n < MAX_TABS; n += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (target.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab does not reach ${String(target)}: ${seen.join(' | ')}`);
}

async function press(page: Page, target: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function moved(page: Page, before: string): Promise<void> {
  await vi.waitFor(async () => expect(await signOf(page)).not.toBe(before), { timeout: 20_000, interval: 30 });
}

/** The next step of the play, by keyboard. */
async function stepByKeyboard(page: Page): Promise<void> {
  const before = await signOf(page);
  switch (await phaseOf(page)) {
    case 'inject':
      await decideByKeyboard(page);
      break;
    case 'planning':
      await planByKeyboard(page);
      break;
    default:
      await press(page, /^button button: (Take over|Open what|Next turn|See how)/);
  }
  await moved(page, before);
}

/** One silent position, then the discussion: advice, a choice, a reason. */
async function decideByKeyboard(page: Page): Promise<void> {
  await press(page, /^input radio: /, 'Space');
  await press(page, /^button button: Mark this position/);
  await page.getByText('1 of 3 in').waitFor();
  expect(await focused(page)).toMatch(/^h2/);
  await press(page, /^button button: Go to the discussion/);
  await page.locator('.choice-held').waitFor();
  await press(page, /^button button: Police adviser/);
  await press(page, /^input radio: /, 'Space');
  await tabTo(page, /^textarea/);
  await page.keyboard.type('It was asked for.');
  await press(page, /^button button: Record the decision/);
}

/** The first order that can be given; then planning is ended although something is left. */
async function planByKeyboard(page: Page): Promise<void> {
  await press(page, /^summary : .*runs \d/);
  await press(page, /^button button: Give this order/);
  await page.locator('.slip-title').first().waitFor();
  await press(page, /^button button: End planning/);
  await page.getByRole('dialog').waitFor();
  await press(page, /^button button: End planning/);
}

describe('the table', () => {
  test('the tutorial is finished by keyboard alone, and every phase is accessible in both rooms', async () => {
    const page = await openPage(QUIET, await openContext({ reducedMotion: 'reduce' }));
    await page.getByRole('button', { name: 'Start with the 10-minute tutorial' }).waitFor();
    await press(page, /^button button: Start with the 10-minute tutorial/);
    await page.getByLabel('Team name').waitFor();
    await press(page, /^button \w+: Begin the briefing/);
    await page.locator('.room').waitFor();
    const seen = new Set<string>();
    for (let n = 0; n < 30 && (await phaseOf(page)) !== 'ending'; n += 1) {
      const phase = await phaseOf(page);
      if (!seen.has(phase)) await expectAccessibleInBothRooms(page);
      seen.add(phase);
      await stepByKeyboard(page);
    }
    expect(await page.locator('.ending .map-sheet:visible').count()).toBe(2);
    await expectAccessibleInBothRooms(page);
    expect([...seen]).toEqual(['briefing', 'situation', 'inject', 'planning', 'report']);
    await press(page, /^button button: To the debrief/);
    await page.locator('.debrief').waitFor();
  });

  test('the focus goes to the heading of a new phase, and what was done is said', async () => {
    const page = await openPage(QUIET);
    await begin(page, { scenario: 'tutorial' });
    await stepOn(page);
    expect(await focused(page)).toMatch(/^h1 : .*Situation$/);
    await vi.waitFor(async () =>
      expect(await page.locator('.room > [aria-live]').textContent()).toMatch(/^Went on\. .*: Situation\.$/),
    );
  });

  test('silent positions survive a reload, and are shown once the team goes on', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await begin(page, { scenario: 'tutorial', withDefaults: true });
    await stepOn(page);
    await stepOn(page);
    await page.locator('.positions input').nth(1).press('Space');
    await primary(page).click();
    await page.getByText('1 of 3 in').waitFor();
    await page.reload();
    await page.getByText('1 of 3 in').waitFor();
    expect(await page.locator('.choice-held').count()).toBe(0);
    await page.getByRole('button', { name: 'Go to the discussion' }).click();
    await page.locator('.choice').nth(1).getByText('Silent position of Team leader').waitFor();
  });

  test('the facilitator pauses, undoes what is named first, and goes forward again', async () => {
    const page = await openPage(QUIET);
    await begin(page, { scenario: 'tutorial' });
    const before = await signOf(page);
    await stepOn(page);
    await page.getByRole('button', { name: 'Facilitator' }).click();
    const drawer = page.getByRole('dialog', { name: 'Facilitator' });
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Pause' }).click();
    await drawer.getByRole('button', { name: 'Resume' }).waitFor();
    expect(await primary(page).getAttribute('aria-disabled')).toBe('true');
    await drawer.getByText('Undo', { exact: true }).click();
    const undo = async (first: string, count: string) => {
      await drawer.getByRole('button', { name: `Undo back to before this: ${first}` }).click();
      const question = page.getByRole('dialog', { name: count });
      await question.getByText(first, { exact: true }).waitFor();
      await question.getByRole('button', { name: 'Take back' }).click();
    };
    await undo('Paused', 'Take back 1 input?');
    await drawer.getByRole('button', { name: 'Pause' }).waitFor();
    const after = await signOf(page);
    await undo('Went on', 'Take back 1 input?');
    await vi.waitFor(async () => expect(await signOf(page)).toBe(before));
    await drawer.getByRole('button', { name: 'Go forward again: 1 input' }).click();
    await vi.waitFor(async () => expect(await signOf(page)).toBe(after));
    await undo('Went on', 'Take back 1 input?');
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await signOf(page)).toBe(before));
  });

  test('a rating is written down, is told to nobody in the room, and stands in the debrief', async () => {
    const page = await openPage(QUIET);
    await begin(page, { scenario: 'tutorial' });
    await stepOn(page);
    await page.getByRole('button', { name: 'Facilitator' }).click();
    const drawer = page.getByRole('dialog', { name: 'Facilitator' });
    await drawer.getByText('Rate what you saw').click();
    await drawer.getByLabel('Objective').selectOption({ label: 'A word that holds' });
    await drawer.getByRole('radio', { name: 'S: performed with some challenges' }).check();
    await drawer.getByLabel('Why (if you like)').fill('They asked the sergeant.');
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Write the rating down' }).click();
    await drawer.getByText('They asked the sergeant.').waitFor();
    expect(await page.locator('.room > [aria-live]').textContent()).toMatch(
      /^Something was written down for the debrief\. /,
    );
    await drawer.getByRole('button', { name: 'Close the session now' }).click();
    await page.getByRole('button', { name: 'Close and debrief' }).click();
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.locator('body').innerText()).not.toContain('They asked the sergeant.');
    await primary(page).click();
    const ratings = page.getByRole('region', { name: 'Ratings of the evaluator' });
    await ratings.getByText('They asked the sergeant.').waitFor();
    expect(await ratings.innerText()).toContain('Performed with some challenges (S)');
  });
});
