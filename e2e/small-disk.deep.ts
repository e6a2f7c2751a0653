/**
 * The disk is full in the middle of play, really: the browser's profile lies on a file system of a few megabytes, filled to the last
 * byte and later emptied again. Mounting needs a Linux and its root; elsewhere this cannot be tried, and says so.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, type TestContext, test } from 'vitest';
import { CHROMIUM_FLAGS } from '../tools/find-chromium.mjs';
import { appUrl } from './browser.ts';
import { begin, QUIET, signOf, stepOn } from './mission.ts';
import { storedIn } from './stored.ts';

const MEGABYTES = 96; // a profile takes about half of it

describe('a disk that runs full', () => {
  const disk = mkdtempSync(join(tmpdir(), 'shadow-mandate-disk-'));
  let mounted = false;
  beforeAll(() => {
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk]);
    mounted = status === 0;
  });
  afterAll(() => {
    if (mounted) spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test('is told, play goes on, and all is stored when there is room again', async (context) => {
    wantDisk(context, mounted);
    const page = await openOn(join(disk, 'profile'));
    await begin(page);
    for (let n = 0; n < 3; n += 1) await stepOn(page);
    const before = await storedIn(page);
    const ballast = join(disk, 'ballast');
    fill(ballast, disk);
    onTestFinished(() => rmSync(ballast, { force: true })); // before the browser is closed, which needs room itself
    // The browser's store has some bytes in hand before it must ask the disk.
    for (let n = 0; n < 12 && !(await told(page)); n += 1) await stepOn(page);
    await page.getByText(/There is no room left|could not be stored/).waitFor();
    const log = await saved(page);
    expect(log.startsWith(before.lines.map(({ text }) => text).join(''))).toBe(true);
    await stepOn(page);
    rmSync(ballast);
    await page.getByText('only in this tab').waitFor({ state: 'detached', timeout: 60_000 });
    const after = await storedIn(page);
    const whole = await saved(page);
    expect(after.lines.map(({ text }) => text).join('')).toBe(whole);
    const sign = await signOf(page);
    await page.reload();
    await page.locator('.room').waitFor();
    expect(await signOf(page)).toBe(sign);
  });

  test('of which the browser gives us no more is told likewise', async (context) => {
    wantDisk(context, mounted);
    const page = await openOn(join(disk, 'other'));
    await begin(page);
    await stepOn(page);
    await page.evaluate(useUp);
    for (let n = 0; n < 12 && !(await told(page)); n += 1) await stepOn(page);
    await page.getByText('There is no room left to store the session.').waitFor();
    await page.evaluate(() => {
      const gone = indexedDB.deleteDatabase('ballast');
      return new Promise((done) => gone.addEventListener('success', () => done(null)));
    });
    await page.getByText('There is no room left').waitFor({ state: 'detached', timeout: 60_000 });
    const after = await storedIn(page);
    expect(after.lines.map(({ text }) => text).join('')).toBe(await saved(page));
  });
});

function wantDisk(context: TestContext, mounted: boolean): void {
  if (mounted) return;
  console.warn('A full disk was NOT tried: no file system can be mounted here.');
  context.skip('no file system can be mounted here');
}

async function openOn(profile: string): Promise<Page> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: inject('chromium'),
    args: [...CHROMIUM_FLAGS, '--disk-cache-size=1'],
  });
  onTestFinished(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const page = await context.newPage();
  await page.goto(`${appUrl()}${QUIET}`);
  return page;
}

/** Writes until nothing fits any more. */
function fill(file: string, disk: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1024 * 1024, 4096, 1]) {
      const block = Buffer.alloc(size, 1);
      try {
        for (;;) writeSync(handle, block);
      } catch {
        // a smaller one may still fit
      }
    }
  } finally {
    closeSync(handle);
  }
  expect(statfsSync(disk).bavail).toBe(0);
}

/** Runs in the page: fills what this origin may store, in a database of its own, down to pieces of a few bytes. */
async function useUp(): Promise<void> {
  const opened = indexedDB.open('ballast', 1);
  opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('all', { autoIncrement: true }));
  await new Promise((done) => opened.addEventListener('success', done));
  const database = opened.result;
  const put = (size: number) =>
    new Promise<boolean>((done) => {
      const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
      const all = new Uint8Array(size);
      for (let at = 0; at < size; at += bytes.length) all.set(bytes.subarray(0, Math.min(bytes.length, size - at)), at);
      const writing = database.transaction('all', 'readwrite');
      writing.objectStore('all').add(all);
      writing.addEventListener('complete', () => done(true));
      writing.addEventListener('abort', () => done(false));
    });
  for (const size of [4_194_304, 262_144, 16_384, 1024]) {
    while (await put(size));
  }
  database.close();
}

const told = (page: Page): Promise<boolean> => page.getByText('only in this tab').isVisible();

async function saved(page: Page): Promise<string> {
  const save = page.getByRole('button', { name: 'Save as file' }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return readFileSync(await download.path(), 'utf8');
}
