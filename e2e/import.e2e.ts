import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openPage } from './browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';

const FLAGSHIP = readFileSync(new URL('../scenarios/the_half_bridge.json', import.meta.url), 'utf8');
const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

const give = (page: Page, name: string, text: string) =>
  page
    .getByLabel('A scenario or the log of a session')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const sheet = (page: Page) => page.getByRole('dialog');

/** The flagship with markup at the beginning of every text that can hold it. */
function spiked(): string {
  const prose = new Set(['title', 'summary', 'text', 'label', 'name', 'brief', 'content_note', 'outcome', 'note']);
  return JSON.stringify(JSON.parse(FLAGSHIP), (key, value: unknown) =>
    prose.has(key) && typeof value === 'string' ? `${MARKUP}${value}`.slice(0, 158) : value,
  );
}

/** A log with one input, as it was saved. */
async function savedLog(page: Page, team: string): Promise<string> {
  await begin(page, { team });
  await stepOn(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^.+-the_half_bridge-\d{4}-\d\d-\d\d\.jsonl$/);
  return readFileSync(await download.path(), 'utf8');
}

describe('a scenario from a file', () => {
  test('with mistakes shows all of them with their places, as text', async () => {
    const page = await openPage();
    const spoilt = FLAGSHIP.replace('"title": "', `"title": "${MARKUP}`)
      .replace('"turns": 10', '"turns": 100')
      .replace('"minutes": 90,', '"minutes": "<b>90</b>",')
      .replaceAll('indicator.consent', `indicator.consant`);
    await give(page, '<b>mine</b>.json', spoilt);
    await page.getByRole('heading', { name: 'This scenario has errors' }).waitFor();
    const text = (await sheet(page).textContent()) ?? '';
    expect(text).toContain('<b>mine</b>.json');
    expect(text).toMatch(/\d+:\d+/);
    expect(text).toContain('Did you mean “indicator.consent”?');
    expect(text).toContain('number.range');
    expect(await page.locator('img, b, script:not([src])').count()).toBe(0);
    await expectAccessible(page);
  });

  test('that is hostile is refused where it stands', async () => {
    const page = await openPage();
    const files: readonly (readonly [string, string])[] = [
      ['deep.json', '['.repeat(200_000)],
      ['proto.json', '{"__proto__": {"polluted": true}, "schema": 1}'],
      ['empty.json', ''],
      ['not.json', MARKUP],
      ['null.json', 'null'],
      ['bytes.json', '\u0000\uFFFF\uD800'],
    ];
    for (const [name, text] of files) {
      await give(page, name, text);
      await page.getByRole('heading', { name: 'This scenario has errors' }).waitFor();
      await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'hidden' });
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

  test('with markup in every text is shown as text from set-up to the table', async () => {
    const page = await openPage(QUIET);
    await give(page, 'spiked.json', spiked());
    await sheet(page).getByRole('button', { name: 'Set up a session' }).click();
    await page.getByLabel('Team name').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(MARKUP);
    await page.getByRole('button', { name: 'Begin the briefing' }).click();
    await page.locator('.room').waitFor();
    for (let n = 0; n < 3; n += 1) await stepOn(page);
    expect(await page.locator('main').textContent()).toContain('<img src=x');
    expect(await page.locator('img[src=x], script:not([src])').count()).toBe(0);
  });

  test('can be let go anywhere on the page', async () => {
    const page = await openPage('#/setup/tutorial');
    await page.getByLabel('Team name').waitFor();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json'));
      return transfer;
    }, '{"schema": 1}');
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Let go to open the file').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { name: 'This scenario has errors' }).waitFor();
  });
});

describe('a log from a file', () => {
  test('of an unfinished session is gone on with on this computer, beside the first', async () => {
    const page = await openPage(QUIET);
    const log = await savedLog(page, 'Red');
    const elsewhere = await openPage(QUIET);
    await give(elsewhere, 'red.jsonl', log);
    await elsewhere.getByRole('heading', { name: 'A session to go on with' }).waitFor();
    await expectAccessible(elsewhere);
    await elsewhere.getByRole('button', { name: 'Go on from here' }).click();
    await elsewhere.locator('.room').waitFor();
    expect(await phaseOf(elsewhere)).toBe(await phaseOf(page));
    await stepOn(elsewhere);
    await elsewhere.reload();
    await elsewhere.locator('.room').waitFor();
    expect(await phaseOf(elsewhere)).not.toBe(await phaseOf(page));
  });

  test('that was altered is refused with the line', async () => {
    const page = await openPage(QUIET);
    const log = await savedLog(page, 'Red');
    await page.getByRole('button', { name: 'Leave' }).click();
    await give(page, 'red.jsonl', log.replace('"team":"Red"', '"team":"Rad"'));
    await page.getByRole('heading', { name: 'This log is refused' }).waitFor();
    expect(await sheet(page).getByRole('alert').textContent()).toMatch(/^Line \d+: /);
    await expectAccessible(page);
  });

  test('that stops in the middle of a line can be used up to there', async () => {
    const page = await openPage(QUIET);
    const log = await savedLog(page, 'Red');
    await page.getByRole('button', { name: 'Leave' }).click();
    await give(page, 'red.jsonl', log.slice(0, -40));
    await page.getByText('The file stops in the middle of a line.').waitFor();
    await page.getByRole('button', { name: 'Go on from here' }).click();
    await page.locator('.room').waitFor();
    expect(await phaseOf(page)).toBe('briefing');
  });
});
