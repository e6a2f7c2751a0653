/** The largest file that may be opened: what it holds is let go when it is cancelled. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { expectAccessible } from './axe.ts';
import { browser } from './browser.ts';
import { give, library, readingWorker } from './heavy-files.fixture.ts';
import { longLogs } from './long-logs.ts';
import { storedIn } from './stored.ts';

const logs = longLogs();
afterAll(logs.remove);

/** Megabytes that the pages of this browser hold. */
async function memory(): Promise<number> {
  const session = await (await browser()).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { id }) => sum + residentOf(id), 0);
}

const residentOf = (process: number): number =>
  Number(/VmRSS:\s*(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024;

test('a log of 64 MB tells how far it is; cancelled, it leaves nothing behind', async () => {
  const page = await library();
  const file = logs.file('64 MB');
  const before = await memory();
  let most = 0;
  await give(page, file);
  await readingWorker(page);
  await expectAccessible(page);
  await vi.waitFor(
    async () => {
      most = Math.max(most, await memory());
      expect(Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(20);
    },
    { timeout: 90_000, interval: 200 },
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await vi.waitFor(() => expect(page.workers()).toEqual([]), { timeout: 10_000 });
  const { sessions, lines } = await storedIn(page);
  expect([...sessions, ...lines]).toEqual([]);
  expect(most - before).toBeGreaterThan(100);
  // The system takes memory back in its own time, so that part of it is seen for a while after all has been let go.
  const browserSession = await page.context().newCDPSession(page);
  await vi.waitFor(
    async () => {
      await browserSession.send('HeapProfiler.collectGarbage');
      expect((await memory()) - before).toBeLessThan((most - before) / 2);
    },
    { timeout: 40_000, interval: 1000 },
  );
});
