import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { appUrl, browser, openContext, openPage } from './browser.ts';
import { damageLine, storedIn } from './stored.ts';
import { begin, openSession, primary, QUIET, signOf, stepOn } from './mission.ts';

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

/** `add` as it is called here, to be put in place of the browser's own. */
interface Adding {
  add: (this: IDBObjectStore, line: unknown) => IDBRequest<IDBValidKey>;
}

const lookingOn = (page: Page) => page.locator('.banner').getByText('open in another tab');

const linesOf = (log: string): number => log.trimEnd().split('\n').length;

describe('a closed tab', () => {
  test('leaves the session where it was', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await begin(page, { team: 'Blue' });
    for (let n = 0; n < 4; n += 1) await stepOn(page);
    const [sign, address] = [await signOf(page), page.url()];
    await page.close();
    const again = await openPage(QUIET, context);
    await again.getByRole('button', { name: 'Go on: Blue, The Half Bridge' }).first().click();
    await again.locator('.room').waitFor();
    expect(again.url()).toBe(address);
    expect(await signOf(again)).toBe(sign);
    await stepOn(again);
  });
});

describe('two tabs', () => {
  test('share one session: the second looks on, and goes on when the first is closed', async () => {
    const context = await openContext();
    const first = await openPage(QUIET, context);
    await begin(first);
    await stepOn(first);
    const second = await openPage(`${QUIET}${new URL(first.url()).hash}`, context);
    await lookingOn(second).waitFor();
    await stepOn(first);
    const sign = await signOf(first);
    await first.close();
    await lookingOn(second).waitFor({ state: 'detached' });
    await second.locator('.room').waitFor();
    expect(await signOf(second)).toBe(sign);
    await stepOn(second);
  });

  test('without locks cannot write over each other', async () => {
    const context = await openContext();
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const first = await openPage(QUIET, context);
    await begin(first);
    const second = await openPage(`${QUIET}${new URL(first.url()).hash}`, context);
    await second.locator('.room').waitFor();
    await stepOn(first);
    await stepOn(first);
    await primary(second).click(); // the same input as the first tab's, but at another time of day
    await lookingOn(second).waitFor();
    expect(await signOf(second)).toBe(await signOf(first));
    await stepOn(first);
  });
});

/** Wipes the one session there is, from the list. */
async function wipeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Wipe: / }).click();
  await page.getByRole('button', { name: 'Wipe the session' }).click();
  await page.getByText('None yet.').waitFor();
}

/** What the stores hold, all of them together. */
const storedThings = async (page: Page): Promise<number> =>
  Object.values(await storedIn(page)).reduce((sum, all) => sum + all.length, 0);

describe('a session wiped in another tab', () => {
  test('leaves the list of the first by itself, and nothing of it is written again', async () => {
    const context = await openContext();
    const first = await openPage(QUIET, context);
    await begin(first, { team: 'Wiped' });
    await stepOn(first);
    await first.getByRole('button', { name: 'Leave' }).click();
    const second = await openPage(QUIET, context);
    await wipeIn(second);
    await first.getByText('None yet.').waitFor();
    await first.goBack();
    await first.getByRole('heading', { name: 'This session was wiped' }).waitFor();
    await expectAccessible(first);
    expect(await storedThings(second)).toBe(0);
  });

  test.each(['play', 'debrief'] as const)('is shown no more on its page: %s', async (shown) => {
    const context = await openContext();
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const first = await openPage(QUIET, context);
    await begin(first);
    await stepOn(first);
    if (shown === 'debrief') {
      await first.goto(first.url().replace('#/play/', '#/debrief/'));
      await first.locator('.debrief').waitFor();
    }
    const second = await openPage(QUIET, context);
    await wipeIn(second);
    await first.getByRole('heading', { name: 'This session was wiped' }).waitFor();
    expect(await storedThings(second)).toBe(0);
  });

  test('is listed, and moves on, in every tab without a reload', async () => {
    const context = await openContext();
    const first = await openPage(QUIET, context);
    await first.getByText('None yet.').waitFor();
    const second = await openPage(QUIET, context);
    await begin(second, { team: 'New' });
    await first.getByRole('heading', { name: 'New' }).waitFor();
    await first.getByText('in the briefing').waitFor();
    await stepOn(second);
    await first.getByText('turn 1 of').waitFor();
  });
});

describe('a storage that fails', () => {
  test('in the middle shows it, goes on, and the log can be saved whole', async () => {
    const page = await openSession();
    await stepOn(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = function add(): never {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await stepOn(page);
    await page.getByText('There is no room left to store the session.').waitFor();
    await expectAccessible(page);
    await stepOn(page);
    const log = await saved(page, () => page.getByRole('button', { name: 'Save as file' }).first().click());
    expect(linesOf(log)).toBe(5); // header, start, three inputs
  });

  test('and comes back stores what waited', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await begin(page);
    await page.evaluate(() => {
      const prototype = IDBObjectStore.prototype as Adding;
      const original = prototype.add;
      let failures = 0;
      prototype.add = function addLater(line) {
        failures += 1;
        if (failures > 2) return original.call(this, line);
        throw new DOMException('not now', 'UnknownError');
      };
    });
    for (let n = 0; n < 4; n += 1) await stepOn(page);
    await page.getByText('Save as file').nth(1).waitFor({ state: 'detached' });
    const sign = await signOf(page);
    await page.reload();
    await page.locator('.room').waitFor();
    expect(await signOf(page)).toBe(sign);
  });

  test('whose transaction aborts after the request succeeded is noticed', async () => {
    const page = await openSession();
    await page.evaluate(() => {
      const prototype = IDBObjectStore.prototype as Adding;
      const original = prototype.add;
      prototype.add = function addAndAbort(line) {
        const request = original.call(this, line);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
    });
    await stepOn(page);
    await page.getByText('only in this tab').waitFor();
  });

  test('from the start leaves play and saving', async () => {
    const context = await openContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = function open(): never {
        throw new DOMException('not allowed', 'SecurityError');
      };
    });
    const page = await openPage(QUIET, context);
    await page.getByText('This browser keeps nothing here').waitFor();
    await begin(page);
    await page.getByText('This browser stores nothing here.').waitFor();
    await stepOn(page);
    const log = await saved(page, () => page.getByRole('button', { name: 'Save as file' }).first().click());
    expect(linesOf(log)).toBe(3);
  });
});

describe('a storage that is cleared in the middle', () => {
  /** Takes away all that is stored here, each in its way. */
  const CLEARINGS = {
    'by the browser': async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      const origin = new URL(page.url()).origin;
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    },
    'by a script': (page: Page) =>
      page.evaluate(async () => {
        const request = indexedDB.deleteDatabase('shadow-mandate');
        await new Promise((done) => request.addEventListener('success', done));
      }),
  };

  test.each(Object.entries(CLEARINGS))('%s is noticed, and the session is stored anew, whole', async (_, clear) => {
    const page = await openSession();
    await stepOn(page);
    await stepOn(page);
    await clear(page);
    await stepOn(page);
    await page.getByText('was cleared while you played').waitFor();
    await expectAccessible(page);
    await stepOn(page);
    const sign = await signOf(page);
    const stored = await storedIn(page);
    expect([stored.sessions.length, stored.lines.map(({ n }) => n)]).toEqual([1, [-1, 0, 1, 2, 3, 4]]);
    const log = await saved(page, () => page.locator('.banner').getByRole('button', { name: 'Save as file' }).click());
    expect(log).toBe(stored.lines.map(({ text }) => text).join(''));
    await page.getByText('was cleared while you played').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.room').waitFor();
    expect(await signOf(page)).toBe(sign);
  });
});

test('the browser is asked to keep what is stored, and its answer is not waited for', async () => {
  const context = await openContext();
  await context.addInitScript(() => {
    const page = Object.assign(globalThis, { asked: 0 });
    if (!isSecureContext) return; // the blank page before ours
    navigator.storage.persist = () => {
      page.asked += 1;
      return new Promise(() => undefined);
    };
  });
  const page = await openPage(QUIET, context);
  await begin(page);
  await stepOn(page);
  expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(1);
});

describe('a stored session that was damaged', () => {
  test('is refused with the reason, and given out as it is', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    await begin(page);
    await stepOn(page);
    await stepOn(page);
    await damageLine(
      page,
      (lines) => lines.find(({ n }) => n === 1),
      (text) => text.replace('"turn":1', '"turn":2'),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'This session cannot be continued' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Line 3 of the log');
    await expectAccessible(page);
    const log = await saved(page, () => page.getByRole('button', { name: 'Save what is stored as a file' }).click());
    expect(linesOf(log)).toBe(4);
  });

  test('in its row is set aside by name, and the library shows the others', async () => {
    const context = await openContext();
    const page = await openPage(QUIET, context);
    for (const team of ['Sound', 'Broken']) await begin(page, { team });
    await page.evaluate(async () => {
      const request = indexedDB.open('shadow-mandate');
      await new Promise((done) => request.addEventListener('success', done));
      const rows = request.result.transaction('sessions', 'readwrite').objectStore('sessions');
      const all = rows.getAll();
      await new Promise((done) => all.addEventListener('success', done));
      const row = (all.result as { team: string }[]).find(({ team }) => team === 'Broken');
      const put = rows.put({ ...row, title: { text: 'no text' }, turns: null, at: 7 });
      await new Promise((done) => put.addEventListener('success', done));
      request.result.close();
    });
    const again = await openPage(QUIET, context);
    await again.getByRole('heading', { name: 'Sound' }).waitFor();
    await again.getByRole('heading', { name: '1 damaged session' }).waitFor();
    await expectAccessible(again);
    const log = await saved(again, () => again.getByRole('button', { name: /^Save as file: Broken/ }).click());
    expect(linesOf(log)).toBe(2);
    await page.close();
    await again.getByRole('button', { name: /^Wipe: Broken/ }).click();
    await again.getByRole('button', { name: 'Wipe the session' }).click();
    await again.getByRole('heading', { name: '1 damaged session' }).waitFor({ state: 'detached' });
    await again.getByRole('heading', { name: 'Sound' }).waitFor();
  });

  test('that is not there says so', async () => {
    const page = await openPage('#/play/nothing');
    await page.getByRole('heading', { name: 'This session is not on this computer' }).waitFor();
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await page.getByRole('heading', { name: 'Scenarios' }).waitFor();
  });
});

describe('a screen that cannot be fetched', () => {
  test('is told in plain words, and the session can be saved', async () => {
    // Not watched: the error is what is wanted here.
    const context = await (await browser()).newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.route('**/PlayScreen-*.js', (route) => route.abort());
    await page.goto(`${appUrl()}#/setup/tutorial`);
    await page.getByRole('button', { name: 'Begin the briefing' }).click();
    await page.getByRole('heading', { name: 'This part of the program could not be loaded' }).waitFor();
    await expectAccessible(page);
    const log = await saved(page, () => page.getByRole('button', { name: 'Save the session as a file' }).click());
    expect(linesOf(log)).toBe(2);
    await page.unroute('**/PlayScreen-*.js');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.locator('.room').waitFor();
  });
});
