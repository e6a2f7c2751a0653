// That every number is found is asked of the shipped scenarios, number by number, in a way of its own: by searching their world for digits.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import type { Path } from '../ref/path.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { splitScenario } from '../scenario/language/split-scenario.ts';
import { parseResolved } from '../scenario/load-scenario.ts';
import { shippedScenarios } from '../simulate/shipped.fixture.ts';
import { type Site, sitesAt, sitesOf, withNumbers, withSites } from './number-sites.ts';

const scenarios = [...shippedScenarios(), resolvedSmall()].map((scenario) => [scenario.id, scenario] as const);

/** Numbers, and digits that stand in a text as a number of their own. */
function* digitsIn(value: unknown, place: Path): Generator<string> {
  if (typeof value === 'number') yield JSON.stringify(place);
  if (typeof value === 'string') {
    const bare = value.replace(/'[^']*'|"[^"]*"/g, '');
    for (const _ of bare.matchAll(/(?<![A-Za-z0-9_.])\d+/g)) yield JSON.stringify(place);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value))
    yield* digitsIn(inside, [...place, Array.isArray(value) ? Number(key) : key]);
}

const sorted = (list: Iterable<string>): string[] => [...list].sort();
const valued = (sites: readonly Site[]): readonly Site[] => sites.filter(({ value }) => value !== null);

/** Each moved a little, inside its limits. */
const moved = (sites: readonly Site[]): Map<Site, number> =>
  new Map(sites.map((site) => [site, Math.min(site.high, (site.value as number) + 1)]));

describe('numbers of a scenario', () => {
  test.each(scenarios)('of %s are all that its world has', (_id, scenario) => {
    const { world } = splitScenario(scenario) as { world: unknown };
    const found = valued(sitesOf(scenario)).map(({ place }) => JSON.stringify(place));
    expect(sorted([...found, JSON.stringify(['schema'])])).toEqual(sorted(digitsIn(world, [])));
    expect(found.length).toBeGreaterThan(50);
  });

  test.each(scenarios)('of %s have a path each', (_id, scenario) => {
    const paths = sitesOf(scenario).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(scenarios)('of %s, written anew as they are, leave it as it is', (_id, scenario) => {
    const same = new Map(valued(sitesOf(scenario)).map((site) => [site, site.value as number]));
    expect(withSites(scenario, same)).toEqual(scenario);
  });

  test.each(scenarios)('of %s, each moved, are read where they were put, and it still compiles', (_id, scenario) => {
    const before = structuredClone(scenario);
    const wanted = moved(valued(sitesOf(scenario)).filter(({ isSchedule }) => !isSchedule));
    const changed = withSites(scenario, wanted);
    const now = new Map(sitesOf(changed).map((site) => [site.path, site.value]));
    for (const [site, number] of wanted) expect([site.path, now.get(site.path)]).toEqual([site.path, number]);
    expect(scenario).toEqual(before);
    expect(() => compileScenario(changed)).not.toThrow();
  });

  test('that say when something may come are told apart', () => {
    const [, scenario] = scenarios.find(([id]) => id === 'the_half_bridge') as readonly [string, Scenario];
    const when = valued(sitesOf(scenario)).filter(({ isSchedule }) => isSchedule);
    const paths = when.map(({ path }) => path);
    expect(paths).toContain('turns');
    expect(paths).toContain('injects.registration_list.trigger.until');
    expect(paths).toContain('rules.drawdown.when#0');
    expect(paths).not.toContain('parameters.clear');
  });

  test('that say when something must come are told apart, too', () => {
    const bound = resolvedSmall(({ injects: [cable] }) => {
      if (cable !== undefined) cable.trigger = { must: 2, when: 'capacity.police > 3' };
    });
    const own = valued(sitesOf(bound)).filter(({ path }) => path.startsWith('injects.cable.trigger'));
    expect(own.map(({ path, isSchedule }) => [path, isSchedule])).toEqual([
      ['injects.cable.trigger.must', true],
      ['injects.cable.trigger.when#0', false],
    ]);
  });
});

describe('numbers set by path', () => {
  const scenario = resolvedSmall();
  const sites = sitesOf(scenario);

  test('given a literal, an amount as a whole and a pattern, then these alone are changed', () => {
    const [literal, amount] = [
      sites.find((site) => site.literal !== null && !site.isSchedule),
      sites.find((site) => site.value === null),
    ];
    const numbers = { [literal?.path ?? '']: 77, [amount?.path ?? '']: -5, 'regions.*.start.security': 66 };
    const changed = withNumbers(scenario, sites, numbers);
    const now = new Map(sitesOf(changed).map((site) => [site.path, site.value]));
    expect(now.get(literal?.path ?? '')).toBe(77);
    expect(now.get(amount?.path ?? '')).toBe(-5);
    expect(changed.regions.map(({ start }) => start['security'])).toEqual(scenario.regions.map(() => 66));
    expect(parseResolved(changed).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('given more than the language allows, then the limit counts', () => {
    const [first] = scenario.indicators;
    const changed = withNumbers(scenario, sites, { [`indicators.${first?.id}.start`]: 900 });
    expect(changed.indicators[0]?.start).toBe(100);
  });

  test('given a path of no number, then there is none', () => {
    expect(sitesAt(sites, 'indicators.none.start')).toEqual([]);
    expect(sitesAt(sites, 'indicators.*.title')).toEqual([]);
  });
});
