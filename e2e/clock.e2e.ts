/** The short course against the clock, hours of it in seconds: what was planned and what it took stand in the log and in the debrief. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { logOf } from '../src/core/log/read/log-of.fixture.ts';
import { sessionClock } from '../src/core/log/clock/session-clock.ts';
import { openContext, openPage } from './browser.ts';
import { begin, phaseOf, primary, QUIET, stepOn } from './mission.ts';

const MINUTE = 60_000; // milliseconds
/** How long the class takes for each step, in minutes. */
const STEP = 3;

/** Runs in the page before its scripts: a wall clock that can be put forward. */
function withClock(): void {
  const Own = Date;
  let ahead = 0;
  const now = () => Own.now() + ahead;
  globalThis.Date = new Proxy(Own, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)) as Date,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  Object.assign(globalThis, { putForward: (by: number) => (ahead += by) });
}

const putForward = (page: Page, minutes: number) => page.evaluate(`putForward(${minutes * MINUTE})`);

const timer = (page: Page) => page.locator('.room-top [role=timer]').textContent();

test('the short course: planned and played minutes of each phase, and a timer that a pause stops', async () => {
  const context = await openContext();
  await context.addInitScript(withClock);
  const page = await openPage(QUIET, context);
  await begin(page, { scenario: 'four_quarters' });
  await putForward(page, 7);
  await stepOn(page);

  const drawer = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Facilitator' }).click();
  await drawer.getByLabel('Timer for the room, in minutes').fill('10');
  await drawer.getByRole('button', { name: 'Start the timer' }).click();
  await putForward(page, 4);
  await expect.poll(() => timer(page)).toMatch(/^[56]:\d\d$/);
  await drawer.getByRole('button', { name: 'Pause', exact: true }).click();
  await drawer.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  const standing = await timer(page);
  await putForward(page, 30);
  await page.waitForTimeout(1500); // it would go on every second
  expect(await timer(page)).toBe(standing);
  await drawer.getByRole('button', { name: 'Resume', exact: true }).click();
  await page.keyboard.press('Escape');

  while ((await phaseOf(page)) !== 'ending') {
    await putForward(page, STEP);
    await stepOn(page);
  }
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  const { plan, rows } = sessionClock(logOf(readFileSync(await saved.path(), 'utf8')));
  expect(plan).toMatchObject({ people: expect.any(Number), minutes: expect.any(Number) });
  const played = rows.map(({ phase, turn, planned, time }) => ({
    phase,
    turn,
    planned,
    minutes: Math.round(time / MINUTE),
  }));
  expect(played.filter(({ turn }) => turn <= 1)).toEqual([
    { phase: 'briefing', turn: expect.any(Number), planned: expect.any(Number), minutes: 7 },
    expect.objectContaining({ phase: 'situation', minutes: 4 + STEP }), // and not the half hour of the pause
    expect.objectContaining({ phase: 'inject', planned: expect.any(Number) }),
    expect.objectContaining({ phase: 'planning', minutes: STEP }),
    expect.objectContaining({ phase: 'report', minutes: STEP }),
  ]);

  await primary(page).click();
  const section = page.locator('#debrief-clock');
  await section.locator('tbody tr').first().waitFor();
  const shown = await section
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map(({ textContent }) => Number(textContent))),
    );
  expect(shown).toEqual(played.map(({ planned, minutes }) => [planned, minutes]));
});
