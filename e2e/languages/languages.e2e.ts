import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { openPage } from '../browser.ts';
import { begin, QUIET } from '../mission.ts';
import { unmarkedArabic, unmarkedTexts } from './marks.ts';
import { scenarioFile, walk, type Written } from './walk.ts';

const ARABIC: Written = {
  language: 'ar',
  team: 'الفريق الأزرق (1)',
  player: 'هدى',
  rationale: 'لأنّنا نريد أن نعرف (الآن).',
};
const FRENCH: Written = { language: 'fr', team: 'Équipe bleue', player: 'Odile', rationale: 'Parce que…' };

/** Every text of a scenario that is more than a word of the program's own could be. */
function textsOf(language: Written['language']): readonly string[] {
  const found: string[] = [];
  JSON.parse(readFileSync(scenarioFile(language), 'utf8'), (_, value: unknown) => {
    if (typeof value === 'string') found.push(...value.split(/\n\s*\n/));
    return value;
  });
  return found.filter((text) => /[^a-z_0-9.]/.test(text) && !/^[A-Z]\d+$/.test(text));
}

const directionOf = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).direction);

describe('a scenario in Arabic, in an English interface', () => {
  test('is marked as Arabic and runs from the right wherever it stands', { timeout: 120_000 }, async () => {
    const typed = [ARABIC.team, ARABIC.player, ARABIC.rationale];
    const seen: string[] = [];
    await walk(ARABIC, (page) => async (screen) => {
      seen.push(screen);
      expect({ screen, unmarked: await unmarkedArabic(page, typed) }).toEqual({ screen, unmarked: [] });
    });
    expect(seen).toContain('debrief');
  });
});

describe('a scenario in French', () => {
  test('is marked as French wherever it stands', { timeout: 120_000 }, async () => {
    await walk(FRENCH, (page) => async (screen) => {
      expect({ screen, unmarked: await unmarkedTexts(page, 'fr', textsOf('fr')) }).toEqual({ screen, unmarked: [] });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    });
  });

  test('runs from the left in an interface that runs from the right', { timeout: 120_000 }, async () => {
    await walk({ ...FRENCH, interface: 'ar-XB' }, (page) => async (screen) => {
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect({ screen, unmarked: await unmarkedTexts(page, 'fr', textsOf('fr')) }).toEqual({ screen, unmarked: [] });
    });
  });
});

describe('what people type', () => {
  test('runs from the side of its own letters', async () => {
    const page = await openPage(QUIET);
    await begin(page, { scenario: 'tutorial', team: ARABIC.team });
    const team = page.locator('.room-top').getByText(ARABIC.team);
    expect(await directionOf(team)).toBe('rtl');
  });
});
