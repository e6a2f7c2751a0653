import { describe, expect, test } from 'vitest';
import { plantedDoctrines, plantedFindings, plantedScenario } from './planted.fixture.ts';
import { planPlays } from './plan-plays.ts';
import { drawableSites, drawn, judgeSensitivity, type Kept, playSet } from './sensitivity.ts';

const scenario = plantedScenario();
const { findings } = plantedFindings();
const plan = planPlays(findings, true);

describe('numbers drawn for a set', () => {
  const sites = drawableSites(scenario);

  test('stay within a quarter, rounded, and come to both sides', () => {
    for (const [k, site] of sites.entries()) {
      const value = site.value as number;
      const values = Array.from({ length: 60 }, (_, set) => drawn(site, k, set));
      const reach = Math.abs(value) / 4 + 0.5;
      expect(values.filter((one) => one < site.low || one > site.high)).toEqual([]);
      expect(values.filter((one) => Math.abs(one - value) > reach)).toEqual([]);
      const isFree = Math.abs(value) >= 4 && site.low < value && site.high > value;
      expect(isFree && !(values.some((one) => one > value) && values.some((one) => one < value))).toBe(false);
    }
  });

  test('of different places are drawn apart', () => {
    const [one, other] = [40, 41].map((place) => Array.from({ length: 40 }, (_, set) => drawn(sites[0]!, place, set)));
    expect(one).not.toEqual(other);
  });
});

describe('sensitivity', () => {
  const options = { doctrines: plantedDoctrines, seed: 1 };
  const sets = Array.from({ length: 40 }, (_, set) => playSet(scenario, plan, set, options));

  test('given a finding that holds by far, then it keeps its sign in all sets, and one that is nothing in none', () => {
    const told = new Map(judgeSensitivity(scenario, plan, sets).map((one) => [one.id, one]));
    expect(told.get('H01')).toMatchObject({ sets: 40, kept: 40, lost: 0, breaks: null });
    expect(told.get('H02')).toMatchObject({ kept: 0, lost: 40 });
    expect(told.get('H06')).toBeUndefined();
  });

  test('given one that is luck, then no set is said to keep its sign or lose it as luck has it', () => {
    const luck = judgeSensitivity(scenario, plan, sets).find(({ id }) => id === 'H10');
    expect(luck).toMatchObject({ sets: 40 });
    expect((luck?.kept ?? 40) + (luck?.lost ?? 40)).toBeLessThan(20);
  });

  test('given one number that decides, then it is named with its side, and otherwise none is', () => {
    const sites = drawableSites(scenario);
    const place = sites.findIndex(({ path }) => path === 'parameters.fruit');
    const site = sites[place]!;
    const told = (isKept: (set: number) => boolean) =>
      Array.from({ length: 400 }, (_, set) => plan.findings.map((): Kept => (isKept(set) ? 'kept' : 'lost')));
    const decided = judgeSensitivity(
      scenario,
      plan,
      told((set) => drawn(site, place, set) <= 6),
    );
    expect(decided[0]?.breaks).toMatchObject({ path: 'parameters.fruit', when: 'higher', wrong: 100, otherwise: 0 });
    const luck = judgeSensitivity(
      scenario,
      plan,
      told((set) => (set * 7919) % 13 > 4),
    );
    expect(luck[0]?.breaks).toBeNull();
  });
});
