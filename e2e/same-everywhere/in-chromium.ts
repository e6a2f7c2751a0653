import { openContext } from '../browser.ts';
import type { PlayHashes, PlayThere } from './same-everywhere.fixture.ts';

export const inChromium: PlayThere = async (address) => {
  const page = await (await openContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'playHashes' in globalThis);
  return (scenario, first, count) =>
    page.evaluate(
      (asked) =>
        (globalThis as unknown as { playHashes: PlayHashes }).playHashes(asked.scenario, asked.first, asked.count),
      { scenario, first, count },
    );
};
