import { openContext } from '../browser.ts';
import type { Plays } from './plays.ts';
import type { PlayThere } from './same-everywhere.fixture.ts';

export const inChromium: PlayThere = async (address) => {
  const page = await (await openContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'plays' in globalThis);
  return (what, scenario, first, count) =>
    page.evaluate(
      (asked) =>
        (globalThis as unknown as { plays: Plays }).plays[asked.what](asked.scenario, asked.first, asked.count),
      { what, scenario, first, count },
    );
};
