// The same plays as in Chromium, in the engines of Firefox and of Safari.

import { expect, onTestFinished, vi } from 'vitest';
import type { Scenario } from '../../src/core/scenario/language/schema.ts';
import type { Plays, What } from '../same-everywhere/plays.ts';
import { type PlayThere, sameEverywhereSuite } from '../same-everywhere/same-everywhere.fixture.ts';
import { launchFirefox } from './firefox.ts';
import { openTab, PATIENCE, type Wire } from './tab.ts';
import { launchWebKit } from './webkit.ts';

const SIZE = { plays: 100, accounts: 10 };

const playThere =
  (launch: () => Promise<Wire>): PlayThere =>
  async (address) => {
    const wire = await launch();
    onTestFinished(() => wire.close());
    const tab = openTab(wire);
    await tab.open(address);
    await vi.waitFor(async () => expect(await tab.run(canPlay)).toBe(true), PATIENCE);
    return async (what, scenario, first, count) =>
      JSON.parse(await tab.run(play, what, JSON.stringify(scenario), first, count)) as string[];
  };

interface PlaysPage extends Window {
  readonly JSON: JSON;
  readonly plays?: Plays;
  /** Firefox gives its scripts a world of their own; this is the page's. */
  readonly wrappedJSObject?: PlaysPage;
}

// Both run in the page.

function canPlay(): boolean {
  const own = window as unknown as PlaysPage;
  return (own.wrappedJSObject ?? own).plays !== undefined;
}

function play(what: What, scenario: string, first: number, count: number): string {
  const own = window as unknown as PlaysPage;
  const page = own.wrappedJSObject ?? own;
  return page.JSON.stringify(page.plays?.[what](page.JSON.parse(scenario) as Scenario, first, count));
}

sameEverywhereSuite('Firefox', SIZE, playThere(launchFirefox));
sameEverywhereSuite('WebKit', SIZE, playThere(launchWebKit));
