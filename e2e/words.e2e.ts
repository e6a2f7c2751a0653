/** The walk in the accented language, and what else belongs to languages: from right to left, choosing one, what is looked for. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NOT_FETCHED, openContext, openPage } from './browser.ts';
import { type Faults, lookOver } from './look-over.ts';
import { phaseOf } from './mission.ts';
import { beginSession, stepOn } from './words-tour.ts';
import { dialog, tool, walkIn } from './words.fixture.ts';

walkIn('en-XA');

describe('from right to left', () => {
  test('runs the page, and not the map', async () => {
    const maps = [];
    for (const language of ['en', 'ar-XB']) {
      const context = await openContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await beginSession(page, language, { quick: true });
      await stepOn(page);
      maps.push(await mapOf(page));
      const dir = language === 'en' ? 'ltr' : 'rtl';
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe(dir);
      await context.close();
    }
    const [usual, mirrored] = maps as [Map, Map];
    expect(difference(usual.light, mirrored.light)).toBeLessThan(1);
    expect(difference(usual.light, mirrored.flipped)).toBeGreaterThan(5);
  });
});

/** How light the map is, in 120 x 80 fields; `flipped` as a mirror shows it. */
interface Map {
  readonly light: readonly number[];
  readonly flipped: readonly number[];
}

const difference = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, light, k) => sum + Math.abs(light - (other[k] ?? 0)), 0) / one.length;

async function mapOf(page: Page): Promise<Map> {
  await page.locator('.board-sheet[data-standing=standing] canvas').waitFor();
  await page.waitForTimeout(1000); // until what moved has come to rest
  return page.evaluate(() => {
    const board = document.querySelector('.board-sheet canvas') as HTMLCanvasElement;
    const [width, height] = [120, 80];
    const light = (scale: number) => {
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      const ink = copy.getContext('2d') as CanvasRenderingContext2D;
      ink.setTransform(scale, 0, 0, 1, scale < 0 ? width : 0, 0);
      ink.drawImage(board, 0, 0, width, height);
      const { data } = ink.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, k) => ((data[4 * k] ?? 0) + (data[4 * k + 1] ?? 0)) / 2);
    };
    return { light: light(1), flipped: light(-1) };
  });
}

describe('the language', () => {
  test('is chosen while a session is played, which goes on in it', async () => {
    const context = await openContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await beginSession(page, 'en-XA', { quick: true });
    await stepOn(page);
    const sign = await phaseOf(page);
    await tool(page, 'display').click();
    await dialog(page).locator('select').selectOption('ar-XB');
    await page.locator('html[dir=rtl] .room').waitFor();
    expect(await phaseOf(page)).toBe(sign);
    expect(await page.locator('.room .banner').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar-XB');
    await stepOn(page);
    await page.reload();
    await page.locator('html[dir=rtl] .room').waitFor();
  });

  test('of a screen that cannot be fetched is still spoken', async () => {
    const context = await openContext({}, NOT_FETCHED);
    await context.route('**/code/setup-*', (route) => route.abort());
    const page = await openPage('?language=en-XA', context);
    await page.locator('.scenario-sheet').first().waitFor();
    await page.locator('.library-first button').last().click();
    await page.locator('.notice-sheet h1').waitFor();
    expect(await page.locator('.notice-sheet h1').textContent()).toContain('ƥáŕť óƒ ťĥé ƥŕóǵŕáɱ ćóúĺđ ńóť');
  });
});

/** Maps are drawn when nothing else is to be done, one after the other: until a second and a half bring nothing new. */
async function lookAtRest(page: Page): Promise<Faults> {
  let seen = await lookOver(page);
  for (;;) {
    await page.waitForTimeout(1500);
    const now = await lookOver(page);
    if (JSON.stringify(now) === JSON.stringify(seen)) return now;
    seen = now;
  }
}

describe('what is looked for', () => {
  test('is found when it is planted', async () => {
    const context = await openContext();
    const page = await openPage('?language=en-XA', context);
    await page.locator('.scenario-list li:last-child .map-sheet').waitFor();
    const before = await lookAtRest(page);
    await page.evaluate(() => {
      const plant = (words: string, style: Partial<CSSStyleDeclaration>) => {
        const element = document.createElement('p');
        element.textContent = words;
        Object.assign(element.style, style);
        document.querySelector('main')?.append(element);
      };
      plant('Planted word', { position: 'relative' });
      plant('ńó ŕóóɱ ƒóŕ ťĥíś', { overflow: 'hidden', whiteSpace: 'nowrap', width: '3ch' });
      plant('ólď ťéẋť', { position: 'absolute', top: '2px', insetInlineStart: '2px' });
      plant('ńéŵ ťéẋť', { position: 'absolute', top: '8px', insetInlineStart: '12px' });
      plant('ŵíďé ťéẋť', { width: '200vw', whiteSpace: 'nowrap', textAlign: 'end' });
      document.querySelector('main')?.setAttribute('title', 'Planted title');
    });
    const after = await lookOver(page);
    const fresh = (kind: keyof typeof after) => after[kind].filter((fault) => !before[kind].includes(fault));
    expect(fresh('leftovers')).toEqual(['p: Planted word', expect.stringContaining('[title]: Planted title')]);
    expect(fresh('clipped')).toEqual([expect.stringMatching(/ńó ŕóóɱ/)]);
    expect(fresh('overlapping').join('\n')).toMatch(/ólď ťéẋť.*ńéŵ ťéẋť/);
    expect(fresh('wide').length).toBeGreaterThan(0);
  });
});
