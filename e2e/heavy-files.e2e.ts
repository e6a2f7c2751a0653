/** Large files: the page stays at hand while they are read, and nothing of them is left where that is cancelled or comes to grief. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { give, heading, library, readingWorker } from './heavy-files.fixture.ts';
import { longLogs } from './long-logs.ts';
import { longestTask } from './long-tasks.ts';

const logs = longLogs();
afterAll(logs.remove);

/**
 * The most of a wait that may be one task. How many milliseconds it takes is for the bench, which has the machine to itself; read in the
 * page, a file is nearly all one task.
 */
const AT_HAND = 0.4;

describe('a large log', () => {
  test('of 4.7 MB is read while the page stays at hand', async () => {
    const page = await library();
    const file = logs.file('4.7 MB');
    const begun = performance.now();
    const longest = await longestTask(page, async () => {
      await give(page, file);
      await heading(page, 'A finished session').waitFor({ timeout: 90_000 });
    });
    expect(longest).toBeLessThan(AT_HAND * (performance.now() - begun));
  });

  test('that is not finished is gone on with, and opened again, while the page stays at hand', async () => {
    const page = await library();
    const lines = readFileSync(logs.file('4.7 MB'), 'utf8').split('\n');
    const unfinished = Buffer.from(lines.slice(0, -6).join('\n'));
    const input = page.getByLabel('A scenario or the log of a session');
    await input.setInputFiles({ name: 'unfinished.jsonl', mimeType: 'application/json', buffer: unfinished });
    await heading(page, 'A session to go on with').waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Go on from here' }).click();
    await page.locator('.room').waitFor({ timeout: 90_000 });
    const begun = performance.now();
    const longest = await longestTask(page, async () => {
      await page.reload();
      await page.locator('.room').waitFor({ timeout: 90_000 });
    });
    // Played again in one go it was two thirds.
    expect(longest).toBeLessThan(AT_HAND * (performance.now() - begun));
  });
});

/** Workers of this page can be ended from outside while they are busy, as the browser does when there is no memory left. */
function keepWorkers(): void {
  const kept: globalThis.Worker[] = [];
  const Own = globalThis.Worker;
  Object.assign(globalThis, {
    endWorkers: () => kept.forEach((worker) => worker.terminate()),
    Worker: class extends Own {
      constructor(...given: ConstructorParameters<typeof Own>) {
        super(...given);
        kept.push(this);
      }
    },
  });
}

async function expectReadAgain(page: Page): Promise<void> {
  await heading(page, 'This file cannot be opened').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('dialog').getByRole('alert').textContent()).toContain('The file is as it was.');
  await expectAccessible(page);
  await vi.waitFor(() => expect(page.workers()).toEqual([]));
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading(page, 'A finished session').waitFor({ timeout: 90_000 });
}

describe('a worker that dies while it reads', () => {
  test('because it is ended: it is said, and the file can be read again', async () => {
    const context = await openContext();
    await context.addInitScript(keepWorkers);
    const page = await openPage('', context);
    await give(page, logs.file('4.7 MB'));
    await readingWorker(page);
    await page.evaluate('endWorkers()');
    await expectReadAgain(page);
  });

  test('of a fault in its script: it is said, and the file can be read again', async () => {
    const page = await openPage();
    await page.route(/read-worker/, async (route) => {
      const response = await route.fetch();
      const fault = "addEventListener('message', () => setTimeout(() => { throw new RangeError('no memory'); }));";
      await route.fulfill({ response, body: `${await response.text()}\n${fault}` });
    });
    await give(page, logs.file('4.7 MB'));
    await heading(page, 'This file cannot be opened').waitFor({ timeout: 60_000 });
    await page.unroute(/read-worker/);
    await expectReadAgain(page);
  });
});

/** Elements and texts. */
const MOST_NODES = 5000;

/** Runs in the page. */
function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return nodes;
}

describe('the debrief of 2,000 inputs', () => {
  test('is drawn without its thousands of entries, of which none is out of reach', async () => {
    const page = await library();
    await give(page, logs.file('2,000 inputs'));
    await heading(page, 'A finished session').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open the debrief' }).click();
    await page.locator('#debrief-decisions').getByText('1 to 40 of').first().waitFor({ timeout: 30_000 });
    expect(await page.evaluate(countNodes)).toBeLessThan(MOST_NODES);
    await expectAccessible(page);

    const decisions = page.locator('#debrief-decisions');
    const entries = decisions.locator('.timeline-item');
    const count = async () => Number((await decisions.getByRole('status').textContent())?.replace(/\D/g, ''));
    await vi.waitFor(async () => expect(await count()).toBeGreaterThan(500), { timeout: 10_000 });
    const shown = await count();
    await decisions.getByRole('button', { name: 'Later' }).last().click();
    await decisions.getByRole('group', { name: /^41 to 80 of/ }).waitFor();
    await page.keyboard.press('Control+f');
    expect(await entries.count()).toBe(shown);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report' }).click(),
    ]);
    const saved = readFileSync(await report.path(), 'utf8');
    expect(saved.split('class="timeline-item').length - 1).toBeGreaterThanOrEqual(shown);
  });

  test('is told to be lost when its worker dies, and opened again', async () => {
    const context = await openContext();
    await context.addInitScript(keepWorkers);
    const page = await openPage('', context);
    await give(page, logs.file('4.7 MB'));
    await page.getByRole('button', { name: 'Open the debrief' }).click({ timeout: 60_000 });
    await page.locator('#debrief-why h3').first().waitFor();
    await page.evaluate('endWorkers()');
    await page.getByRole('heading', { name: 'The log is not open any more' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#debrief-why h3').first().waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await vi.waitFor(() => expect(page.workers()).toEqual([]));
  });
});

/** The page stands still right after it has said so: nobody outside would see it in time. */
function noteWarning(): void {
  new MutationObserver(() => {
    if (document.body.textContent.includes('the page does not answer')) Object.assign(globalThis, { warned: true });
  }).observe(document.body, { childList: true, subtree: true });
}

describe('a browser without workers', () => {
  test('reads in the page', async () => {
    const context = await openContext();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        },
      });
    });
    const page = await openPage('', context);
    await page.evaluate(noteWarning);
    await give(page, logs.file('4.7 MB'));
    await heading(page, 'A finished session').waitFor({ timeout: 60_000 });
    expect(await page.evaluate('warned')).toBe(true);
  });
});
