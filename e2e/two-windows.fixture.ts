/** Both windows of a class, opened as a trainer does. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { begin, type BeginOptions } from './mission.ts';

export interface Windows {
  readonly desk: Page;
  readonly room: Page;
  readonly context: BrowserContext;
}

export const PATIENCE = { timeout: 30_000, interval: 50 };

/** Begins a session on this page, and opens the window of the room beside it. */
export async function openBoth(desk: Page, options: BeginOptions = {}): Promise<Windows> {
  await begin(desk, options);
  await desk.getByRole('button', { name: 'Facilitator' }).click();
  return { desk, room: await openRoom(desk, 'Open a window for the room'), context: desk.context() };
}

/** By the button of this name. */
export async function openRoom(desk: Page, name: string): Promise<Page> {
  const [room] = await Promise.all([desk.context().waitForEvent('page'), desk.getByRole('button', { name }).click()]);
  await room.locator('.room').waitFor();
  return room;
}

/** The desk says that the window of the room is there. */
export const follows = (desk: Page) => desk.getByText('The window of the room is open, and follows.').waitFor();

/** Both show the same step. */
export const together = ({ desk, room }: Pick<Windows, 'desk' | 'room'>) =>
  vi.waitFor(async () => {
    const [one, other] = [await stepShown(desk), await stepShown(room)];
    expect(other).toBe(one);
  }, PATIENCE);

const stepShown = async (page: Page) =>
  String(await page.locator('.room-top').locator('.top-calendar, h1').allTextContents());
