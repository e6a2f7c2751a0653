import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { LARGE_ROOMS, SMALL_ROOMS } from '../src/screens/play/map/board-rooms.fixture.ts';
import { openSession, stepOn } from './mission.ts';

/** The width the map is drawn at on the page, and the width of the sheet it lies on. */
const widths = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.board-sheet');
    const canvas = document.querySelector('.board-sheet canvas');
    return [Math.round(canvas?.getBoundingClientRect().width ?? 0), sheet?.clientWidth ?? -1] as const;
  });

async function mapFits(page: Page): Promise<void> {
  await vi.waitFor(
    async () => {
      const [canvas, sheet] = await widths(page);
      expect(sheet).toBeGreaterThan(100);
      expect(canvas).toBe(sheet);
    },
    { timeout: 20_000, interval: 100 },
  );
}

test('the map is drawn anew for a screen with other pixels, though the window keeps its size', async () => {
  const page = await openSession({ scenario: 'tutorial' });
  const screen = await page.context().newCDPSession(page);
  await stepOn(page);
  await mapFits(page);
  for (const deviceScaleFactor of [2, 1, 1.5]) {
    await screen.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    });
    // what stands in for another screen does not tell the page of it, as a real one does
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    const drawn = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.board-sheet canvas');
        return canvas === null ? 0 : canvas.width / canvas.getBoundingClientRect().width;
      });
    await vi.waitFor(async () => expect(await drawn()).toBeCloseTo(deviceScaleFactor, 1), {
      timeout: 10_000,
      interval: 100,
    });
  }
  await page.close();
});

test('the map is as wide as the sheet it lies on, whatever room a phase or a window leaves it', async () => {
  const page = await openSession({ scenario: 'tutorial' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await stepOn(page);
  await mapFits(page);
  await stepOn(page);
  await mapFits(page);
  await page.setViewportSize({ width: 1100, height: 700 });
  await mapFits(page);
  await page.close();
});

test('the map has the room in which its labels are tried, and its tools do not lie on it at 1366 x 768 and 1920 x 1080', async () => {
  const page = await openSession();
  await stepOn(page);
  const room = () =>
    page.locator('.board-sheet').evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  for (const { window, board } of [...LARGE_ROOMS, ...SMALL_ROOMS]) {
    await page.setViewportSize({ width: window[0], height: window[1] });
    if (window[0] < 900) await page.getByRole('tab', { name: 'Map' }).click();
    // A name that takes a line more makes a few pixels of difference.
    const near = async () => (await room()).map((length, k) => Math.abs(length - (board[k] ?? 0)) < 6);
    await vi.waitFor(async () => expect({ window, near: await near() }).toEqual({ window, near: [true, true] }), {
      timeout: 5_000,
      interval: 50,
    });
  }
  for (const { window } of LARGE_ROOMS) {
    await page.setViewportSize({ width: window[0], height: window[1] });
    await mapFits(page);
    const [tools, sheet] = await page.evaluate(() =>
      ['.board .tools', '.board-sheet'].map((one) => document.querySelector(one)?.getBoundingClientRect()),
    );
    expect((tools?.left ?? 0) - (sheet?.right ?? Infinity)).toBeGreaterThanOrEqual(0);
  }
  await page.close();
});
