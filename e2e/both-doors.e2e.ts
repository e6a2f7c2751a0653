/** The command line and the page are given the same bytes, and say the same: code, place and words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { authorFolder, parsed, speak } from '../src/cli/spoken.fixture.ts';
import { openPage } from './browser.ts';
import { QUIET } from './mission.ts';

const SCENARIO = readFileSync(new URL('../scenarios/tutorial.json', import.meta.url), 'utf8');
const LOG = readFileSync(new URL('../scenarios/golden/tutorial-1.jsonl', import.meta.url), 'utf8');

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, bigEnd = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEnd ? bytes.swap16() : bytes;
};
const changed = (text: string, from: RegExp | string, to: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};

/** File name, bytes. */
const SCENARIOS: readonly (readonly [string, Buffer])[] = [
  ['as it is', Buffer.from(SCENARIO)],
  ['with a mark', Buffer.from(`\uFEFF${SCENARIO}`)],
  ['UTF-16', utf16(SCENARIO)],
  ['UTF-16, big end first', utf16(SCENARIO, true)],
  ['CRLF', Buffer.from(SCENARIO.replaceAll('\n', '\r\n'))],
  ['CR', Buffer.from(SCENARIO.replaceAll('\n', '\r'))],
  ['CR and a mistake', Buffer.from(changed(SCENARIO, '"turns":', '"trns":').replaceAll('\n', '\r'))],
  ['UTF-16 and a mistake', utf16(changed(SCENARIO, '"turns":', '"trns":'))],
  ['Windows-1252', latin(changed(SCENARIO, /"title": "/, '"title": "\x92').replace(/[^\0-\xff]/g, 'x'))],
  ['NUL', Buffer.from(changed(SCENARIO, /"title": "/, '"title": "\0'))],
  ['UTF-16 without its mark', Buffer.from(SCENARIO, 'utf16le')],
  ['half a character', utf16(changed(SCENARIO, /"title": "/, '"title": "\ud83d'))],
  ['half a character, escaped', Buffer.from(changed(SCENARIO, /"title": "/, '"title": "\\ud83d'))],
  ['curly quotes', Buffer.from(changed(SCENARIO, '"turns":', '“turns”:'))],
  ['a zero-width space', Buffer.from(changed(SCENARIO, '"turns":', '\u200b"turns":'))],
  ['a hidden override', Buffer.from(changed(SCENARIO, /"title": "/, '"title": "\u202e'))],
  ['nothing', Buffer.from('')],
];

const LOGS: readonly (readonly [string, Buffer])[] = [
  ['as it is', Buffer.from(LOG)],
  ['blank last lines', Buffer.from(`${LOG}\n \n`)],
  ['no last line end', Buffer.from(LOG.trimEnd())],
  ['CRLF and a mark', Buffer.from(`\uFEFF${LOG.replaceAll('\n', '\r\n')}`)],
  ['CR', Buffer.from(LOG.replaceAll('\n', '\r'))],
  ['UTF-16', utf16(LOG)],
  ['Windows-1252', latin(changed(LOG, '"title":"', '"title":"\x92').replace(/[^\0-\xff]/g, 'x'))],
  ['NUL', Buffer.from(changed(LOG, '"seed":', '\0"seed":'))],
  ['respelled', Buffer.from(changed(LOG, '"seed":', '"seed": '))],
  ['nothing', Buffer.from('')],
];

interface Told {
  readonly place: string;
  readonly words: string;
}

const JUDGED =
  /^(A scenario, ready to play|This scenario has errors|This log is refused|A session to go on with|A finished session)$/;

async function give(page: Page, name: string, buffer: Buffer) {
  await page
    .getByLabel('A scenario or the log of a session')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: JUDGED }).waitFor();
  const title = await sheet.getByRole('heading').first().textContent();
  return { sheet, title };
}

async function shut(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Bidi controls, which our sentences put around names, are no words. */
const plain = (text: string | null) =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('a scenario is the same to both doors, however it is written', async () => {
  const { path } = authorFolder();
  // without a library of its own, as in the browser
  mkdirSync(path('elsewhere'));
  const file = path('elsewhere/given.json');
  const page = await openPage(QUIET);
  const doors: Record<'page' | 'command', Record<string, unknown>> = { page: {}, command: {} };
  for (const [name, bytes] of SCENARIOS) {
    doors.page[name] = await scenarioGiven(page, bytes);
    writeFileSync(file, bytes);
    doors.command[name] = await scenarioChecked(file);
  }
  expect(doors.page).toEqual(doors.command);
});

async function scenarioGiven(page: Page, bytes: Buffer) {
  const { sheet, title } = await give(page, 'given.json', bytes);
  const rows = await sheet.locator('tbody tr').evaluateAll((list) =>
    list.map((row) => {
      const [place, told] = row.querySelectorAll('td');
      const code = told?.querySelector('code')?.textContent?.trim().split(' ').at(-1);
      told?.querySelector('code')?.remove();
      told?.querySelector('.tag')?.remove();
      return { place: `${place?.textContent} ${code}`, words: told?.textContent ?? '' };
    }),
  );
  await shut(page);
  return {
    sound: title === 'A scenario, ready to play',
    told: rows.map(({ place, words }): Told => ({ place, words: plain(words) })),
  };
}

async function scenarioChecked(file: string) {
  const { files } = parsed(await speak('check', file, '--format', 'json')) as {
    files: { issues: { line: number; column: number; code: string; message: string; suggestion?: string }[] }[];
  };
  const told = files[0]?.issues.map(({ line, column, code, message, suggestion }) => ({
    place: `${line}:${column} ${code}`,
    words: plain(`${message} ${suggestion ?? ''}`),
  }));
  return { sound: (await speak('check', file)).exit === 0, told };
}

test('a log is the same to both doors, however it is written', async () => {
  const { path } = authorFolder();
  const page = await openPage(QUIET);
  const doors: Record<'page' | 'command', Record<string, unknown>> = { page: {}, command: {} };
  for (const [name, bytes] of LOGS) {
    doors.page[name] = await logGiven(page, bytes);
    writeFileSync(path('given.jsonl'), bytes);
    doors.command[name] = await logReplayed(path('given.jsonl'));
  }
  expect(doors.page).toEqual(doors.command);
});

async function logGiven(page: Page, bytes: Buffer) {
  const { sheet, title } = await give(page, 'given.jsonl', bytes);
  const sound = title !== 'This log is refused';
  const said = sound ? '' : plain(await sheet.getByRole('alert').textContent());
  await shut(page);
  return { sound, said };
}

async function logReplayed(file: string) {
  const replayed = parsed(await speak('replay', file, '--format', 'json')) as {
    ok: boolean;
    line?: number;
    column?: number;
    reason?: string;
  };
  const { ok, line, column, reason = '' } = replayed;
  const place = column === undefined ? `Line ${line}` : `Line ${line}, column ${column}`;
  return { sound: ok, said: ok ? '' : plain(`${place}: ${reason.replace(/^[a-z._]+: /, '')}`) };
}
