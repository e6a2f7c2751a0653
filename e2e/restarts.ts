/**
 * What stays in memory of sessions that were left. A restart leaves the table for the library, sets a session up and begins it. Counted by the
 * browser itself, after it has thrown away all that nothing holds, and always at the same place: in the set-up.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface Kept {
  readonly heap: number; // bytes that JavaScript uses
  readonly listeners: number;
  readonly nodes: number; // of documents, those that are no longer shown too
}

/** What is kept after `times` restarts more than after `before` restarts, which bring what comes once. The page stands in a set-up, before and after. */
export async function keptBy(page: Page, { before, times }: { before: number; times: number }): Promise<Kept> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  for (let n = 0; n < before; n += 1) await restart(page);
  const first = await count(page, browser);
  for (let n = 0; n < times; n += 1) await restart(page);
  const last = await count(page, browser);
  return {
    heap: last.heap - first.heap,
    listeners: last.listeners - first.listeners,
    nodes: last.nodes - first.nodes,
  };
}

/** From a set-up to the table, to its first dilemma, and by the library back to the set-up. */
async function restart(page: Page): Promise<void> {
  const hash = await page.evaluate(() => location.hash);
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.board-sheet[data-standing="standing"]').waitFor();
  await page.getByRole('button', { name: 'Take over' }).click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.locator('.library').waitFor();
  await page.evaluate((there) => (location.hash = there), hash);
  await page.getByRole('button', { name: 'Begin the briefing' }).waitFor();
}

/** Work that is still under way holds something for a while, as frames that software draws: the least of several looks counts. */
const LOOKS = 8;
const APART = 200; // milliseconds

async function count(page: Page, browser: CDPSession): Promise<Kept> {
  const looks: Kept[] = [];
  while (looks.length < LOOKS) {
    // What one collection lets go of holds more.
    await browser.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(APART);
    const { metrics } = await browser.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    looks.push({ heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') });
  }
  const least = (key: keyof Kept): number => Math.min(...looks.map((look) => look[key]));
  return { heap: least('heap'), listeners: least('listeners'), nodes: least('nodes') };
}
