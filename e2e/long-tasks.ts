/** How long a page stands still: what the browser itself calls a long task, of more than 50 milliseconds. */
import type { Page } from 'playwright-core';

/** Before the page is opened. */
export const watchTasks = (page: Page): Promise<unknown> => page.addInitScript(observe);

/** The longest task while `act` goes on, in milliseconds; 0 where none was longer than 50. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(forget);
  await act();
  // A task is told of when it is over, and not before the browser has time.
  await page.waitForTimeout(200);
  return page.evaluate(longest);
}

type Watched = typeof globalThis & { longTasks: number[] };

/** Runs in the page, before any script of its own. */
function observe(): void {
  const watched = globalThis as Watched;
  watched.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

const forget = (): void => {
  (globalThis as Watched).longTasks.length = 0;
};

const longest = (): number => Math.max(0, ...(globalThis as Watched).longTasks);
