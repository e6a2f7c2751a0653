import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openContext } from './browser.ts';
import { countWork, doneIn } from './idle.ts';
import { begin, phaseOf, stepOn } from './mission.ts';

const NOTHING = { frames: 0, timers: 0, animations: 0 };

/** At the table in that phase, with the map drawn. Without silent positions a dilemma is discussed at once. */
async function openIn(phase: 'planning' | 'inject'): Promise<Page> {
  const context = await openContext({ reducedMotion: 'no-preference' });
  // The sounds of the room begin again every eight or ten seconds, each by a timer of Howler's.
  await context.addInitScript(
    (key) => location.protocol === 'http:' && localStorage.setItem(key, '{"muted":true}'),
    'shadow-mandate:preferences',
  );
  await countWork(context);
  const page = await context.newPage();
  await begin(page, { scenario: 'tutorial' });
  while ((await phaseOf(page)) !== phase) await stepOn(page);
  await page.locator('.board-sheet[data-standing="standing"]').waitFor();
  await page.locator('html[data-fetched="all"]').waitFor();
  await page.waitForTimeout(4_000); // tokens arrive, and the caption of the last sound goes
  return page;
}

test('a table that nobody touches does nothing for ten seconds, be it in planning or in discussion', async () => {
  const [planning, discussion] = [await openIn('planning'), await openIn('inject')];
  expect(await Promise.all([planning, discussion].map((page) => doneIn(page, 10_000)))).toEqual([NOTHING, NOTHING]);
});
