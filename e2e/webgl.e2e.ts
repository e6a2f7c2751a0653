/** The map is drawn in a bounded time, whatever becomes of WebGL: each way in which it may not come up is put in its way. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { appUrl, openContext } from './browser.ts';
import { phaseOf, stepOn } from './mission.ts';
import { drawnBy, waitLonger } from './webgl.ts';

/** What the worker that tries WebGL does instead. */
type Worker = 'for (;;) {}' | 'postMessage(true)' | 'postMessage(false)' | 'throw new Error("no")';

const IN_TIME = { timeout: 30_000 };

async function openBoard(context: BrowserContext, worker?: Worker): Promise<Page> {
  const page = await context.newPage();
  if (worker !== undefined)
    await context.route('**/try-webgl-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: worker }),
    );
  await page.goto(`${appUrl()}#/setup/tutorial`);
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.board-sheet[data-standing="standing"]').waitFor(IN_TIME);
  return page;
}

describe('the map', () => {
  test('is drawn by WebGL where that draws in time', async () => {
    const context = await openContext();
    await context.addInitScript(waitLonger);
    expect(await drawnBy(await openBoard(context))).toEqual(['webgl']);
  });

  test.each([
    ['hangs', 'for (;;) {}'],
    ['draws nothing', 'postMessage(false)'],
    ['is not there', 'throw new Error("no")'],
  ] as const)('is drawn on canvas when WebGL %s', async (_how, worker) => {
    const page = await openBoard(await openContext(), worker);
    expect(await drawnBy(page)).toEqual(['canvas']);
    await stepOn(page);
  });

  test('is drawn on canvas when there are no workers', async () => {
    const context = await openContext();
    await context.addInitScript(() => Object.defineProperty(globalThis, 'Worker', { value: undefined }));
    expect(await drawnBy(await openBoard(context))).toEqual(['canvas']);
  });

  test('is drawn on canvas when WebGL draws in the worker and is refused on the page', async () => {
    const context = await openContext();
    await context.addInitScript(refuseWebGl);
    const page = await openBoard(context, 'postMessage(true)');
    expect(await drawnBy(page)).toEqual(['canvas']);
    await stepOn(page);
  });

  test('is drawn on canvas when it does not stand by WebGL', async () => {
    const context = await openContext();
    await context.addInitScript(holdPictures);
    const page = await openBoard(context, 'postMessage(true)');
    expect(await drawnBy(page)).toEqual(['canvas']);
    await stepOn(page);
    expect(await drawnBy(page)).toEqual(['canvas']);
  });
});

test('a graphics context lost in the middle of the turn that is played comes back with the same picture', async () => {
  const context = await openContext();
  await context.addInitScript(waitLonger); // so that the turn stands at its opening, too
  const page = await openBoard(context);
  while ((await phaseOf(page)) !== 'report') await stepOn(page);
  await page.locator('.played-band').waitFor();
  const picture = async () => (await page.locator('.board-sheet').screenshot()).toString('base64');
  const before = await picture();
  const lost = await page.locator('.board-sheet canvas').evaluateHandle((canvas) => {
    const gl = (canvas as HTMLCanvasElement).getContext('webgl2') ?? (canvas as HTMLCanvasElement).getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context') ?? null;
    if (extension === null) throw new Error('this context cannot be lost');
    extension.loseContext();
    return extension;
  });
  await expect.poll(picture, IN_TIME).not.toBe(before);
  await lost.evaluate((extension) => extension.restoreContext());
  await expect.poll(picture, IN_TIME).toBe(before);
  await page.keyboard.press('x');
  await page.locator('.played-band').waitFor({ state: 'detached' });
});

/** These run in the page, before any script of its own. */
function refuseWebGl(): void {
  const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...asked: unknown[]) => unknown;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, ...asked: unknown[]) {
      return String(asked[0]).includes('webgl') ? null : Reflect.apply(original, this, asked);
    },
  });
}

/** Phaser stands when its three first textures are there: those of the first board never come. */
function holdPictures(): void {
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  let held = 0;
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    set(this: HTMLImageElement, address: string) {
      if (address.startsWith('data:') && held < 3) held += 1;
      else source?.set?.call(this, address);
    },
  });
}
