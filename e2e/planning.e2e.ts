/** Planning and a dilemma on a usual laptop: what is needed is in sight, and takes few clicks. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessibleInBothRooms } from './axe.ts';
import { appUrl, openContext, openPage } from './browser.ts';
import { begin, type BeginOptions, phaseOf, QUIET, stepOn } from './mission.ts';

const LAPTOP = { width: 1366, height: 768 };
const MAX_CLICKS = 12;

async function playTo(phase: string, options: BeginOptions = {}): Promise<Page> {
  const page = await openPage(QUIET, await openContext({ viewport: LAPTOP, reducedMotion: 'reduce' }));
  await begin(page, options);
  while ((await phaseOf(page)) !== phase) await stepOn(page);
  return page;
}

/** Presses the mouse where the thing is seen: the page does not scroll to it. */
async function clickAsSeen(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const place = await target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [midX, midY] = [x + width / 2, y + height / 2];
    return { midX, midY, seen: element.contains(document.elementFromPoint(midX, midY)) };
  });
  expect(place.seen).toBe(true);
  await page.mouse.click(place.midX, place.midY);
}

describe('at 1366 x 768', () => {
  test('three orders with targets take at most twelve clicks, each on what is in sight', async () => {
    const page = await playTo('planning');
    const given = page.locator('.slip-title');
    let clicks = 0;
    const click = async (target: Locator) => {
      await clickAsSeen(page, target);
      clicks += 1;
    };
    for (const [n, title] of ['Joint patrols', 'Watch on the water', 'Night base'].entries()) {
      const line = page.locator('.measures summary', { hasText: title });
      await click(line);
      await page.locator('.order-form select').selectOption({ index: 1 });
      clicks += 2; // the list, and the target in it
      await click(page.locator('.order-form').getByRole('button', { name: 'Give this order' }));
      await given.nth(n).waitFor();
      expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    expect(clicks).toBeLessThanOrEqual(MAX_CLICKS);
    expect(await page.locator('.measures-left').textContent()).toContain('0 orders left');
  });

  test('an order is given by keyboard, and the focus stays at its measure', async () => {
    const page = await playTo('planning');
    const line = page.locator('.measures summary', { hasText: 'Night base' });
    await line.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('.order-form select :checked').textContent();
    await page.locator('.turns-ahead .time-considered', { hasText: chosen ?? '' }).waitFor();
    await page.locator('.capacity-taken').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.slip-title', { hasText: `Night base, ${chosen}` }).waitFor();
    expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('a measure that is open, and the map beside a paper, are accessible in both rooms', async () => {
    const page = await playTo('inject');
    await page.keyboard.press('F2');
    await page.getByRole('button', { name: 'Back to the paper' }).waitFor();
    await expectAccessibleInBothRooms(page);
    await page.keyboard.press('F2');
    while ((await phaseOf(page)) !== 'planning') await stepOn(page);
    await page.locator('.measures summary', { hasText: 'Night base' }).click();
    await page.locator('.order-form').waitFor();
    await expectAccessibleInBothRooms(page);
  });

  test('paper and choices are whole beside each other, with the reason in sight', async () => {
    const page = await playTo('inject', { withDefaults: true });
    await page.getByRole('button', { name: 'Go to the discussion' }).click();
    const hidden = (selector: string) =>
      page.locator(selector).evaluate((pane) => {
        const edge = pane.getBoundingClientRect().bottom;
        const parts = [...pane.querySelectorAll('.sheet-text, .choice-card')];
        return parts.filter((part) => part.getBoundingClientRect().bottom > edge + 1).length;
      });
    expect(await hidden('.dilemma-paper')).toBe(0);
    expect(await hidden('.side-scroll')).toBe(0);
    for (const field of await page.locator('.decision-notes :is(textarea, select, input[type=range])').all())
      expect(await field.evaluate((one) => one.getBoundingClientRect().bottom < innerHeight - 60)).toBe(true);
  });
});

describe('the map beside a paper', () => {
  test('is one key away, and the focus comes back to where it was', async () => {
    const page = await playTo('inject');
    const reason = page.locator('.decision-notes textarea');
    await reason.fill('They asked for it.');
    await page.keyboard.press('F2');
    await page.getByRole('button', { name: 'Back to the paper' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Back to the paper');
    expect(await page.locator('.table-map').getAttribute('inert')).toBeNull();
    await page.keyboard.press('F2');
    await reason.waitFor();
    expect(await reason.inputValue()).toBe('They asked for it.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });
});

test('the map has one place from the first situation to the report, so that nothing on it moves without a cause', async () => {
  const page = await playTo('situation');
  const places = new Map<string, string>();
  while (!places.has('report')) {
    const place = () => page.locator('.board-sheet').evaluate((one) => JSON.stringify(one.getBoundingClientRect()));
    places.set(await phaseOf(page), await place());
    await stepOn(page);
  }
  expect([...places.keys()]).toEqual(['situation', 'inject', 'planning', 'report']);
  expect(new Set(places.values()).size).toBe(1);
});

test('a decision without a reason is asked about once, and the way back leads to the reason', async () => {
  const page = await playTo('inject', { scenario: 'tutorial' });
  await page.locator('.choices input:not(:disabled)').first().press('Space');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByRole('button', { name: 'Write a reason first' }).last().click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.locator('.dilemma').waitFor({ state: 'detached' });
});

test('a name that was typed stands beside its role, also after a reload, and in no file', async () => {
  const page = await openPage(QUIET, await openContext({ viewport: LAPTOP, reducedMotion: 'reduce' }));
  await page.goto(`${appUrl()}${QUIET}#/setup/tutorial`);
  await page.getByLabel('Team leader').fill('Ines');
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
  while ((await phaseOf(page)) !== 'inject') await stepOn(page);
  const heading = page.locator('.positions h2', { hasText: 'Team leader (Ines)' });
  await heading.waitFor();
  await page.reload();
  await heading.waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).not.toContain('Ines');
});
