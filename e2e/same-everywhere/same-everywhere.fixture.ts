// The same plays in Node and in a browser give the same state after every step and the same account; and the test can tell, since with a
// power function planted in the dice, or in the seeds of futures, they do not.

import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario/language/schema.ts';
import { programsToPlay } from '../../src/core/simulate/shipped.fixture.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Account } from '../../src/core/simulate/value/account.ts';
import { type Bundle, bundlePlays } from './bundle-plays.ts';
import type { Plays, Tell, What } from './plays.ts';

/** Plays asked for at a time, so that no message between test and page grows large. */
const BATCH = 25;
const FEW = 3;
const LIMIT = { timeout: 3_600_000 };

/** Opens an address in a browser and runs plays there; closed with the test. */
export type PlayThere = (address: string) => Promise<(what: What, ...asked: Parameters<Tell>) => Promise<string[]>>;

export interface Size {
  readonly plays: number;
  /** games whose account is kept */
  readonly accounts: number;
}

export function sameEverywhereSuite(browser: string, { plays, accounts }: Size, playThere: PlayThere): void {
  const scenarios = programsToPlay().map(([id, { scenario }]) => [id, scenario] as const);

  describe(`the state after every step is the same in Node and in ${browser}`, () => {
    test.each(scenarios)(`in ${plays} plays of %s`, LIMIT, async (_id, scenario) => {
      const { here, there } = await playBoth(await plain(), playThere, { what: 'hashes', scenario, plays });
      expect(here.length).toBe(plays);
      expect(there).toEqual(here);
      expect(here.every((hashes) => /^([0-9a-f]{64} ){8,}[0-9a-f]{64}$/.test(hashes))).toBe(true);
      expect(new Set(here).size).toBeGreaterThan(plays / 2);
    });
  });

  describe(`the account has the same whole numbers in Node and in ${browser}`, () => {
    test.each(scenarios)(`of ${accounts} games of %s`, LIMIT, async (_id, scenario) => {
      const { here, there } = await playBoth(await plain(), playThere, { what: 'accounts', scenario, plays: accounts });
      expect(here.length).toBe(accounts);
      expect(there).toEqual(here);
      expect(here.filter((text) => /[0-9][.e]/.test(text))).toEqual([]);
      const kept = here.map((text) => JSON.parse(text) as Account);
      for (const { start, skill, luck, final } of kept) expect(start + skill + luck).toBe(final);
      const decisions = kept.flatMap((one) => one.decisions);
      expect(decisions.filter((one) => one.skill !== 0 && one.alternatives.length > 0)).not.toEqual([]);
    });
  });

  test(`with a power function planted in the dice states are not the same in ${browser}`, LIMIT, async () => {
    expect(await countDiffering('hashes', 'dice', BATCH)).toBeGreaterThan(0);
  });

  test(`with one planted in the seeds of futures only accounts differ in ${browser}`, LIMIT, async () => {
    expect(await countDiffering('accounts', 'futures', FEW)).toBeGreaterThan(0);
    expect(await countDiffering('hashes', 'futures', FEW)).toBe(0);
  });

  async function countDiffering(what: What, plant: 'dice' | 'futures', count: number): Promise<number> {
    const [, scenario] = scenarios[0] as (typeof scenarios)[number];
    const { here, there } = await playBoth(await bundlePlays(plant), playThere, { what, scenario, plays: count });
    return here.filter((text, k) => text !== there[k]).length;
  }
}

let built: Promise<Bundle> | undefined;

function plain(): Promise<Bundle> {
  built ??= bundlePlays(null);
  return built;
}

interface Asked {
  readonly what: What;
  readonly scenario: Scenario;
  readonly plays: number;
}

async function playBoth(bundle: Bundle, playThere: PlayThere, { what, scenario, plays: count }: Asked) {
  const { plays } = (await import(/* @vite-ignore */ pathToFileURL(bundle.file).href)) as { plays: Plays };
  const server = await serveFolder({ root: bundle.folder, port: 0 });
  onTestFinished(() => server.close());
  const playInBrowser = await playThere(server.url);
  const here: string[] = [];
  const there: string[] = [];
  for (let first = 0; first < count; first += BATCH) {
    const some = Math.min(BATCH, count - first);
    here.push(...plays[what](scenario, first, some));
    there.push(...(await playInBrowser(what, scenario, first, some)));
  }
  return { here, there };
}
