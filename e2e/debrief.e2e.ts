import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { END_PLANNING, FIRST_TURN, play, PROCEED, resolvedSmall } from '../src/core/debrief/played.fixture.ts';
import { compileScenario } from '../src/core/compile/compile-scenario.ts';
import { reportModel } from '../src/core/debrief/sections/report-model.ts';
import { type Log, writeLog } from '../src/core/log/chain/write-log.ts';
import type { AuthoredScenario } from '../src/core/scenario/language/schema.ts';
import { policyNamed } from '../src/core/simulate/policies.ts';
import { keepAccount } from '../src/core/simulate/value/keep-account.ts';
import { playedOf } from '../src/core/simulate/value/played-of.ts';
import { worthRows } from '../src/sheets/answers/worth-rows.ts';
import { expectAccessible } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { unfold } from './unfold.ts';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** Markup in names, titles and texts, where the debrief puts them together. */
function spike(scenario: AuthoredScenario): void {
  scenario.title += MARKUP;
  for (const region of scenario.regions) region.name += MARKUP;
  for (const actor of scenario.actors) actor.name += MARKUP;
  for (const rule of scenario.rules ?? []) rule.title += MARKUP;
  for (const ending of scenario.endings) ending.text += MARKUP;
  for (const inject of scenario.injects) {
    inject.title += MARKUP;
    inject.facilitator.point += MARKUP;
    for (const choice of inject.choices) choice.label += MARKUP;
  }
}

const LOG = play(
  [
    ...FIRST_TURN,
    { kind: 'annotate', text: MARKUP },
    { kind: 'rate', objective: 'hold', rating: 'M', note: MARKUP },
    PROCEED,
    PROCEED,
    { kind: 'choose', inject: 'offer', choice: 'accept', rationale: MARKUP, dissent: MARKUP },
    END_PLANNING,
    PROCEED,
    PROCEED,
  ],
  resolvedSmall(spike),
);

async function openDebrief(log: Log): Promise<Page> {
  const page = await openPage();
  await page.getByLabel('A scenario or the log of a session').setInputFiles({
    name: 'session.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(writeLog(log)),
  });
  await page.getByRole('button', { name: 'Open the debrief' }).click();
  await page.locator('.debrief').waitFor();
  return page;
}

/** A file that the page saves when a button is pressed: its name and its bytes. */
async function savedBy(page: Page, button: string): Promise<readonly [string, Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

/** What `shadow-mandate report` writes of the same log. */
function byCommandLine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const [log, out] = [join(folder, 'played.jsonl'), join(folder, 'report.html')];
  writeFileSync(log, writeLog(LOG));
  execFileSync(process.execPath, ['src/cli/bin.js', 'report', log, '--out', out]);
  const text = readFileSync(out, 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

/** Styles are made small for the browser alone. */
const withoutStyle = (report: string): string => report.replace(/<style>[^]*?<\/style>/, '');

/** The sections as they stand on the screen, without what can only be pressed, opened or scrolled there. */
const sectionsOnScreen = (page: Page): Promise<readonly string[]> =>
  page.locator('.debrief-section:not(#debrief-why, #debrief-worth)').evaluateAll((sections) =>
    sections.map((section) => {
      const copy = section.cloneNode(true) as HTMLElement;
      for (const one of copy.querySelectorAll('button, .debrief-filter')) one.remove();
      for (const one of copy.querySelectorAll(
        'details, summary, .debrief-scroll, .disclosure-content, .sheet-open, .sheet-summary',
      ))
        one.replaceWith(...one.childNodes);
      for (const one of [copy, ...copy.querySelectorAll('[tabindex]')]) one.removeAttribute('tabindex');
      return copy.innerHTML;
    }),
  );

/** Both maps have their styles, and no id is there twice. */
async function expectMapsDrawn(page: Page): Promise<void> {
  const grounds = page.locator('.debrief-map .map-land.map-on-host');
  expect(await grounds.count()).toBeGreaterThan(2);
  for (const fill of await grounds.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill)))
    expect(fill).not.toBe('rgb(0, 0, 0)');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
}

describe('the debrief', () => {
  test('of a log from a file is verified, accessible, and shows markup as text', async () => {
    const page = await openDebrief(LOG);
    await page.getByText('Verified:').waitFor();
    await page.getByRole('checkbox', { name: 'Show also papers' }).check();
    await unfold(page);
    expect(await page.locator('main').textContent()).toContain(MARKUP);
    expect(await page.locator('img[src=x], script:not([src])').count()).toBe(0);
    await expectAccessible(page);
  });

  test('answers why by keyboard alone, step by step', async () => {
    const page = await openDebrief(LOG);
    await page.getByRole('combobox', { name: 'What changed' }).focus();
    await page.keyboard.type('Regions: Security');
    const chain = page.locator('#debrief-why .debrief-thread');
    await chain.getByText('Security in the Sorrel Hills').first().waitFor();
    expect(await chain.textContent()).toContain('Your decision, Dry season');
    const deeper = page.locator('#debrief-why .debrief-tree .debrief-tree');
    expect(await deeper.count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await deeper.waitFor();
    expect(await deeper.textContent()).toContain('The wealth of the Creek Crew');
  });

  test('works out what it was worth, in the same whole numbers as everywhere', async () => {
    const page = await openDebrief(LOG);
    const section = page.locator('#debrief-worth');
    await section.getByRole('button', { name: 'Work it out with 50 futures' }).click();
    await section.getByText('It is worked out.').waitFor();
    const program = compileScenario(LOG.header.scenario);
    const account = keepAccount(program, playedOf(LOG), { policy: policyNamed('random')(program), futures: 50 });
    const { start, skill, luck, final } = account;
    const shown = await section
      .locator('data')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
    expect(shown.slice(0, 4)).toEqual([start, skill, luck, final]);
    const told = worthRows(reportModel(LOG), account);
    expect(shown.slice(4)).toEqual(
      told.flatMap((row) => [...row.instead.map(({ more }) => more), row.skill, row.luck]),
    );
    await expectAccessible(page);
  });

  test('opens the reasons of a turning point beside the sheet, and gives the focus back', async () => {
    const page = await openDebrief(LOG);
    const ask = page.locator('#debrief-turning').getByRole('button', { name: /^Why did it happen/ });
    await ask.first().focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Why did this happen?' });
    await drawer.getByRole('strong').getByText('Your decision').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await ask.first().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('gives one archive of everything, which holds what is saved alone, byte for byte', async () => {
    const page = await openDebrief(LOG);
    const [, log] = await savedBy(page, 'Save the log');
    const [, report] = await savedBy(page, 'Save the report');
    const [name, archive] = await savedBy(page, 'Save everything (one archive)');
    await page.getByText(`Saved as ${name}.`).waitFor();
    expect(name).toMatch(/^Blue-mini-.*\.zip$/);
    const files = unzipSync(archive);
    const base = name.replace(/\.zip$/, '');
    const names = ['READ-ME.txt', `${base}.jsonl`, `${base}-report.html`, `${base}-notes.txt`];
    expect(Object.keys(files)).toEqual(names);
    const textOf = (file: string) => Buffer.from(files[file] ?? []).toString('utf8');
    expect(textOf(`${base}.jsonl`)).toBe(log.toString('utf8'));
    expect(textOf(`${base}-report.html`)).toBe(report.toString('utf8'));
    expect(textOf(`${base}-notes.txt`)).toContain(MARKUP);
    await page.getByRole('button', { name: 'Save everything (one archive)' }).waitFor();
  });

  test('gives a report that opens from a file, runs nothing and is accessible', async () => {
    const page = await openDebrief(LOG);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    const text = readFileSync(await download.path(), 'utf8');
    const written = byCommandLine();
    expect(withoutStyle(text)).toBe(withoutStyle(written));
    for (const one of [text, written]) expect(one).toContain('.debrief-slip');
    const report = await (await openContext()).newPage();
    await report.setContent(text);
    expect(await report.locator('body').textContent()).toContain(MARKUP);
    await page.getByRole('checkbox', { name: /Show also papers/ }).check();
    await page.keyboard.press('F3');
    const [ending = '', ...others] = await sectionsOnScreen(page);
    expect([ending, ...others]).toEqual(await sectionsOnScreen(report));
    expect(ending.match(/aria-label="Map of the country [^"]*"/g)).toEqual([
      'aria-label="Map of the country at the start"',
      'aria-label="Map of the country at the end"',
    ]);
    await expectMapsDrawn(page);
    await expectMapsDrawn(report);
    expect(await report.locator('img, script, iframe, [onerror]').count()).toBe(0);
    await expectAccessible(report);
  });
});
