/** Helpers for tests of how the map is drawn. */
import type { Page } from 'playwright-core';

/** How the map is drawn; a canvas gives out the context that it has, and no other. */
export const drawnBy = (page: Page): Promise<readonly ('webgl' | 'canvas')[]> =>
  page
    .locator('.board-sheet canvas')
    .evaluateAll((canvases) =>
      canvases.map((canvas) => ((canvas as HTMLCanvasElement).getContext('2d') === null ? 'webgl' : 'canvas')),
    );

/** Runs in the page, before any script of its own: WebGL gets all the time it takes, since the machine may be busy. */
export function waitLonger(): void {
  const original = setTimeout.bind(globalThis);
  Object.defineProperty(globalThis, 'setTimeout', {
    value: (act: () => void, after?: number) => original(act, (after ?? 0) >= 1_000 ? 60_000 : after),
  });
}
