/** Large files at the library: how one is given, and what reads it. */
import type { Page, Worker } from 'playwright-core';
import { appUrl, openContext } from './browser.ts';
import { watchTasks } from './long-tasks.ts';

export async function library(): Promise<Page> {
  const page = await (await openContext()).newPage();
  await watchTasks(page);
  await page.goto(appUrl());
  await page.locator('html[data-fetched=all]').waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

export const give = (page: Page, file: string) =>
  page.getByLabel('A scenario or the log of a session').setInputFiles(file);

export const heading = (page: Page, name: string) => page.getByRole('dialog').getByRole('heading', { name });

/** The worker that reads, once it reads. */
export async function readingWorker(page: Page): Promise<Worker> {
  await heading(page, 'Checking the file …').waitFor();
  const found = page.workers().find((worker) => worker.url().includes('read-worker'));
  if (found === undefined) throw new Error('no worker reads');
  return found;
}
