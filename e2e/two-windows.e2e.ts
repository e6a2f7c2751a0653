/** A class with two windows: the facilitator's, and that of the room, which knows nothing but what it shows. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { begin, phaseOf, primary, QUIET, stepOn } from './mission.ts';

/** In the window of the room neither the store nor any scenario may be opened: there both throw. */
function forbidAll(): void {
  const inRoom = () => location.hash.startsWith('#/room/');
  const forbidden: string[] = [];
  Object.assign(globalThis, { forbidden });
  const [open, fetchOwn] = [indexedDB.open.bind(indexedDB), globalThis.fetch];
  indexedDB.open = (name, version) => {
    if (!inRoom()) return open(name, version);
    forbidden.push(name);
    throw new Error('the window of the room opens no store');
  };
  globalThis.fetch = (what, options) => {
    const address = what instanceof Request ? what.url : String(what);
    if (!inRoom() || !/scenarios|early/.test(address)) return fetchOwn(what, options);
    forbidden.push(address);
    throw new Error('the window of the room reads no scenario');
  };
}

const PATIENCE = { timeout: 20_000, interval: 50 };

interface Windows {
  readonly desk: Page;
  readonly room: Page;
  readonly context: BrowserContext;
}

async function openBoth(options: Parameters<typeof begin>[1] = {}): Promise<Windows> {
  const context = await openContext();
  await context.addInitScript(forbidAll);
  const desk = await openPage(QUIET, context);
  await begin(desk, options);
  await desk.getByRole('button', { name: 'Facilitator' }).click();
  return { desk, room: await openRoom(desk, 'Open a window for the room'), context };
}

async function openRoom(desk: Page, name: string): Promise<Page> {
  const [room] = await Promise.all([desk.context().waitForEvent('page'), desk.getByRole('button', { name }).click()]);
  await room.locator('.room').waitFor();
  return room;
}

const shown = (page: Page) => page.getByText('The window of the room is open, and follows.').waitFor();

/** Both show the same step. */
const together = ({ desk, room }: Windows) =>
  vi.waitFor(async () => {
    const [one, other] = [await stepShown(desk), await stepShown(room)];
    expect(other).toBe(one);
  }, PATIENCE);

const stepShown = (page: Page) => page.locator('.room-top').locator('.top-calendar, h1').allTextContents().then(String);

async function untilPaper(room: Page): Promise<void> {
  while ((await phaseOf(room)) !== 'inject') await stepOn(room);
}

describe('two windows', () => {
  test('what is done in the room is seen at the desk, and the other way round; the room opens nothing', async () => {
    const windows = await openBoth();
    const { desk, room } = windows;
    await shown(desk);
    await expectAccessible(desk);
    await stepOn(room);
    await together(windows);
    expect(await phaseOf(desk)).toBe('situation');
    await desk.getByRole('button', { name: 'Pause', exact: true }).click();
    await room.getByText('Paused by the facilitator').waitFor();
    expect(await room.getByRole('button', { name: /Facilitator|Leave|Save as file/ }).count()).toBe(0);
    await desk.getByRole('button', { name: 'Resume', exact: true }).click();
    await untilPaper(room);
    await stepOn(room);
    await together(windows);
    await expectAccessible(room);
    expect(await room.evaluate('forbidden')).toEqual([]);
  });

  test('silent positions are taken at the desk alone, and nothing of them is in the room before all discuss', async () => {
    const { desk, room } = await openBoth({ withDefaults: true });
    await untilPaper(room);
    await room.getByRole('heading', { name: 'Silent positions' }).waitFor();
    expect(await room.getByRole('radio').count()).toBe(0);
    expect(await primary(room).getAttribute('aria-disabled')).toBe('true');
    await desk.getByRole('button', { name: 'Show the table here' }).first().click();
    const choice = desk.getByRole('radio').first();
    await choice.press('Space');
    await desk.getByRole('button', { name: 'Mark this position' }).click();
    await room.getByText(/1 of \d in/).waitFor();
    expect(await room.getByRole('radio').count()).toBe(0);
    await desk.getByRole('button', { name: 'Go to the discussion' }).click();
    await room.getByRole('heading', { name: 'What will the team do?' }).waitFor();
    await room.getByLabel('Why').fill('The drivers have families.');
    await room.reload();
    await vi.waitFor(
      async () => expect(await room.getByLabel('Why').inputValue()).toBe('The drivers have families.'),
      PATIENCE,
    );
  });

  test('either window, loaded again or opened again, comes back at the same step', async () => {
    const windows = await openBoth();
    const { desk, room } = windows;
    await stepOn(room);
    await room.reload();
    await room.locator('.room').waitFor();
    await together(windows);
    await desk.reload();
    await desk.locator('.room').waitFor();
    await shown(desk);
    await stepOn(room);
    await together(windows);
    await room.close();
    await desk.getByText('was closed, or does not answer').waitFor();
    const again = await openRoom(desk, 'Open it again');
    await together({ ...windows, room: again });
    await desk.getByRole('button', { name: 'Go on with one window' }).click();
    await vi.waitFor(() => expect(again.isClosed()).toBe(true), PATIENCE);
  });

  test('the end is seen in the room, which then opens the debrief as any window', async () => {
    const windows = await openBoth({ scenario: 'tutorial' });
    const { desk, room } = windows;
    await stepOn(room);
    await desk.getByRole('button', { name: 'Close the session now' }).click();
    await desk.getByRole('button', { name: 'Close and debrief' }).click();
    await room.locator('.ending').waitFor();
    await primary(room).click();
    await room.locator('.debrief h2').first().waitFor();
  });
});
