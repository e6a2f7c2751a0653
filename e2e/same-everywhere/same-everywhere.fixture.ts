// The same plays in Node and in a browser give the same state after every step; and the test can tell, since with a power function
// planted in the dice they do not.

import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario/language/schema.ts';
import { programsToPlay } from '../../src/core/simulate/shipped.fixture.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { type Bundle, bundlePlays } from './bundle-plays.ts';

export type PlayHashes = (scenario: Scenario, first: number, count: number) => string[];

/** Plays asked for at a time, so that no message between test and page grows large. */
const BATCH = 25;
const LIMIT = { timeout: 3_600_000 };

/** Opens an address in a browser and runs plays there; closed with the test. */
export type PlayThere = (
  address: string,
) => Promise<(scenario: Scenario, first: number, count: number) => Promise<string[]>>;

export function sameEverywhereSuite(browser: string, plays: number, playThere: PlayThere): void {
  const scenarios = programsToPlay().map(([id, { scenario }]) => [id, scenario] as const);

  describe(`the state after every step is the same in Node and in ${browser}`, () => {
    test.each(scenarios)(`in ${plays} plays of %s`, LIMIT, async (_id, scenario) => {
      const { here, there } = await playBoth(await plain(), scenario, plays, playThere);
      expect(here.length).toBe(plays);
      expect(there).toEqual(here);
      expect(here.every((hashes) => /^([0-9a-f]{64} ){8,}[0-9a-f]{64}$/.test(hashes))).toBe(true);
      expect(new Set(here).size).toBeGreaterThan(plays / 2);
    });
  });

  test(`with a power function planted in the dice it is not in ${browser}`, LIMIT, async () => {
    const [, scenario] = scenarios[0] as (typeof scenarios)[number];
    const { here, there } = await playBoth(await bundlePlays('planted', true), scenario, BATCH, playThere);
    const differing = here.filter((hashes, k) => hashes !== there[k]);
    expect(differing.length).toBeGreaterThan(0);
  });
}

let built: Promise<Bundle> | undefined;

function plain(): Promise<Bundle> {
  built ??= bundlePlays('plain', false);
  return built;
}

async function playBoth(bundle: Bundle, scenario: Scenario, plays: number, playThere: PlayThere) {
  const { playHashes } = (await import(/* @vite-ignore */ pathToFileURL(bundle.file).href)) as {
    playHashes: PlayHashes;
  };
  const server = await serveFolder({ root: bundle.folder, port: 0 });
  onTestFinished(() => server.close());
  const playInBrowser = await playThere(server.url);
  const here: string[] = [];
  const there: string[] = [];
  for (let first = 0; first < plays; first += BATCH) {
    const count = Math.min(BATCH, plays - first);
    here.push(...playHashes(scenario, first, count));
    there.push(...(await playInBrowser(scenario, first, count)));
  }
  return { here, there };
}
