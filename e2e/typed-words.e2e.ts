/** What was typed and not sent survives a reload, back and forward, Escape and a closed drawer, and goes with its session. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openContext, openPage } from './browser.ts';
import { begin, mark, phaseOf, QUIET, stepOn } from './mission.ts';
import { storedIn } from './stored.ts';

const REASON = 'The onions were for the ferry, so we waited.';
const note = (page: Page) => page.getByRole('dialog').locator('textarea').first();
const facilitator = (page: Page) => page.getByRole('button', { name: 'Facilitator' });

/** A paper lies on the table. */
async function openPaper(withDefaults = false): Promise<Page> {
  const page = await openPage(QUIET);
  await begin(page, { scenario: 'tutorial', withDefaults });
  for (let n = 0; n < 20 && (await phaseOf(page)) !== 'inject'; n += 1) await stepOn(page);
  return page;
}

const LOSSES = {
  'a reload': async (page: Page) => {
    await page.reload();
    await page.locator('.room').waitFor();
  },
  'back and forward': async (page: Page) => {
    await page.goBack();
    await page.locator('.room').waitFor({ state: 'detached' });
    await page.goForward();
    await page.locator('.room').waitFor();
  },
  'a closed tab': async (page: Page) => {
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.room').waitFor();
  },
} as const;

describe(`after ${Object.keys(LOSSES).join(', ')}`, () => {
  test('the reason, the dissent, the prediction and the way that was marked are there again', async () => {
    const page = await openPaper(true);
    const ways = page.getByRole('group', { name: 'What will the team do?' });
    const reason = page.locator('.decision-notes textarea').first();
    const dissent = page.getByLabel('Dissent');
    const foreseen = page.locator('.prediction select').nth(0);
    await page.getByRole('button', { name: 'Go to the discussion' }).click();
    await mark(ways.locator('input:not(:disabled)').first());
    await page.getByText('Somebody disagrees').click();
    await foreseen.selectOption({ index: 1 });
    await mark(page.locator('.prediction input[type=radio]').nth(2));
    for (const [n, [loss, lose]] of Object.entries(LOSSES).entries()) {
      const sure = String(95 - 5 * n);
      await reason.fill(`${REASON} ${loss}`);
      await dissent.fill(`Ines would go. ${loss}`);
      await page.locator('.prediction input[type=range]').fill(sure);
      await lose(page);
      await expect.poll(() => reason.inputValue()).toBe(`${REASON} ${loss}`);
      expect(await dissent.inputValue()).toBe(`Ines would go. ${loss}`);
      expect(await dissent.isVisible()).toBe(true);
      expect(await page.locator('.prediction input[type=radio]').nth(2).isChecked()).toBe(true);
      expect(await page.locator('.prediction input[type=range]').inputValue()).toBe(sure);
      expect(await foreseen.evaluate((one) => (one as HTMLSelectElement).selectedIndex)).toBe(1);
      expect(await ways.locator('input').first().isChecked()).toBe(true);
    }
    await stepOn(page);
    const { lines } = await storedIn(page);
    expect(lines.at(-1)?.text).toContain(REASON);
  });

  test('a role that passed has passed, and nobody sees what another had marked in silence', async () => {
    const page = await openPaper(true);
    const asked = () => page.locator('#positions-title').textContent();
    const first = await asked();
    await page.getByRole('button', { name: 'Pass' }).click();
    await expect.poll(asked).not.toBe(first);
    const second = await asked();
    for (const lose of Object.values(LOSSES)) {
      await mark(page.locator('.positions input[type=radio]').first());
      await lose(page);
      await expect.poll(asked).toBe(second);
      expect(await page.locator('.positions input[type=radio]:checked').count()).toBe(0);
    }
    const { drafts } = await storedIn(page);
    expect(JSON.stringify(drafts)).not.toContain('"choice"');
  });

  test('the facilitator’s note and override are there again', async () => {
    const page = await openPaper();
    const why = page.getByRole('dialog').locator('input[type=text]').last();
    for (const [loss, lose] of Object.entries(LOSSES)) {
      await facilitator(page).click();
      await note(page).fill(`The quiet corner took over: ${loss}.`);
      if (!(await why.isVisible())) await page.getByRole('dialog').locator('summary').last().click();
      await why.fill(`to see what happens: ${loss}`);
      await lose(page);
      await facilitator(page).click();
      expect(await note(page).inputValue()).toBe(`The quiet corner took over: ${loss}.`);
      expect(await why.inputValue()).toBe(`to see what happens: ${loss}`);
      await page.keyboard.press('Escape');
    }
  });
});

describe('a drawer that was closed', () => {
  test.each(['Escape', 'its button'])('by %s has the note again', async (how) => {
    const page = await openPaper();
    await facilitator(page).click();
    await note(page).fill('The quiet corner took over.');
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await facilitator(page).click();
    expect(await note(page).inputValue()).toBe('The quiet corner took over.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await expect.poll(() => note(page).inputValue()).toBe('');
    await page.reload();
    await facilitator(page).click();
    expect(await note(page).inputValue()).toBe('');
  });
});

test('all that was typed goes with its session', async () => {
  const page = await openPaper();
  await page.locator('.decision-notes textarea').first().fill(REASON);
  await expect.poll(async () => (await storedIn(page)).drafts.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: /^Wipe: / }).click();
  await page.getByRole('button', { name: 'Wipe the session' }).click();
  await page.getByText('None yet.').waitFor();
  expect(await storedIn(page)).toEqual({ sessions: [], lines: [], drafts: [] });
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('onions');
});

test('a set-up that is loaded again has what was typed, and is fresh for the next session', async () => {
  const context = await openContext();
  const page = await openPage(`${QUIET}#/setup/tutorial`, context);
  await page.getByLabel('Team name').fill('Green table');
  await page.getByLabel('Seed').fill('77');
  await page.reload();
  await expect.poll(() => page.getByLabel('Team name').inputValue()).toBe('Green table');
  expect(await page.getByLabel('Seed').inputValue()).toBe('77');
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
  await page.goto(`${new URL(page.url()).origin}/${QUIET}#/setup/tutorial`);
  await page.getByLabel('Team name').waitFor();
  expect(await page.getByLabel('Team name').inputValue()).toBe('');
});
