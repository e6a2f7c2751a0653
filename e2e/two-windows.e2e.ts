/** A class with two windows: the facilitator's, and that of the room, which knows nothing but what it shows. */
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openContext, openPage } from './browser.ts';
import { type BeginOptions, phaseOf, primary, QUIET, stepOn } from './mission.ts';
import { follows, openBoth, openRoom, PATIENCE, together, type Windows } from './two-windows.fixture.ts';

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

async function openForbidden(options: BeginOptions = {}): Promise<Windows> {
  const context = await openContext();
  await context.addInitScript(forbidAll);
  return openBoth(await openPage(QUIET, context), options);
}

async function untilPaper(room: Page): Promise<void> {
  while ((await phaseOf(room)) !== 'inject') await stepOn(room);
}

describe('two windows', () => {
  test('what is done in the room is seen at the desk, and the other way round; the room opens nothing', async () => {
    const windows = await openForbidden();
    const { desk, room } = windows;
    await follows(desk);
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
    const { desk, room } = await openForbidden({ withDefaults: true });
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
    const windows = await openForbidden();
    const { desk, room } = windows;
    await stepOn(room);
    await room.reload();
    await room.locator('.room').waitFor();
    await together(windows);
    await desk.reload();
    await desk.locator('.room').waitFor();
    await follows(desk);
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
    const windows = await openForbidden({ scenario: 'tutorial' });
    const { desk, room } = windows;
    await stepOn(room);
    await desk.getByRole('button', { name: 'Close the session now' }).click();
    await desk.getByRole('button', { name: 'Close and debrief' }).click();
    await room.locator('.ending').waitFor();
    await primary(room).click();
    await room.locator('.debrief h2').first().waitFor();
  });
});
