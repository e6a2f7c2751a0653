import { expect, test } from 'vitest';
import { COUNTING_FLAGS } from '../tools/find-chromium.mjs';
import { browserWith, openContext, openPage } from './browser.ts';
import { type Kept, keptBy } from './restarts.ts';
import { drawnBy, waitLonger } from './webgl.ts';

type Way = readonly [renderer: 'canvas' | 'webgl', motion: 'no-preference' | 'reduce'];

export interface Length {
  readonly ways: readonly Way[];
  readonly before: number;
  readonly times: number;
  /** what may be kept of all of them */
  readonly most: Kept;
}

export function sessionsAreLetGo({ ways, before, times, most }: Length): void {
  const counting = browserWith(...COUNTING_FLAGS);

  test.each(ways)(
    `of ${times} sessions that were left, drawn by %s, nothing is kept (motion: %s)`,
    async (renderer, reducedMotion) => {
      const context = await openContext({ reducedMotion }, undefined, await counting());
      await context.addInitScript(waitLonger);
      const page = await openPage(`${renderer === 'canvas' ? '?renderer=canvas' : ''}#/setup/tutorial`, context);
      const kept = await keptBy(page, { before, times });
      expect.soft(kept.nodes).toBeLessThanOrEqual(most.nodes);
      expect.soft(kept.listeners).toBeLessThanOrEqual(most.listeners);
      expect.soft(kept.heap).toBeLessThanOrEqual(most.heap);
      await page.getByRole('button', { name: 'Begin the briefing' }).click();
      await page.locator('.board-sheet[data-standing="standing"]').waitFor();
      expect(await drawnBy(page)).toEqual([renderer]);
    },
  );
}
