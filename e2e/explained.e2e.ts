/** Words that a scenario explains: where they first stand, and in a list, by keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openSession } from './mission.ts';

const focused = (page: Page) => page.locator(':focus');

/** Goes on by the tab key until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`nothing like ${selector} is reached by the tab key`);
}

describe('a word that the scenario explains', () => {
  test('says in its place what it means, until Escape', async () => {
    const page = await openSession({ scenario: 'tutorial' });
    await tabTo(page, '.tip-word:not([aria-label])'); // abbreviations are heard in full
    const word = await focused(page).textContent();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await focused(page).getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    expect(await focused(page).textContent()).toBe(word);
  });

  test('stands in a list that can be opened at any time, and the focus comes back', async () => {
    const page = await openSession({ scenario: 'tutorial' });
    const words = page.getByRole('button', { name: 'Words' });
    await words.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: 'Words in this scenario' });
    await list.waitFor();
    expect(await list.locator('dt').allTextContents()).toEqual([
      'channel',
      'clinic',
      'constable',
      'dossier',
      'landing',
      'ledger',
      'smuggler',
    ]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await focused(page).textContent()).toBe('Words');
  });
});
