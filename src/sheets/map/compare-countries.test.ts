import { describe, expect, it } from 'vitest';
import { sayAlone } from '../../text/say.ts';
import { compareCountries } from './compare-countries.ts';
import type { Country, CountryActor, CountryRegion, CountryRoute, CountryValue } from './country.ts';

type Band = CountryValue['band'];

const value = (name: string, band: Band, word: string | null = null): CountryValue => ({
  name,
  band,
  word,
  good: 'up',
});
const region = (values: readonly CountryValue[], presence: readonly string[] = []): CountryRegion => ({
  id: 'coast',
  name: 'The Salt Coast',
  side: 'host',
  polygon: [],
  islands: [],
  labelAt: [0, 0],
  missionAt: [0, 0],
  values,
  presence,
});
const route = (known: number, load: CountryRoute['load']): CountryRoute => ({
  id: 'creek',
  name: 'The creek',
  points: [],
  commodity: { name: 'Timber' },
  commodityIndex: 0,
  known,
  load,
});
const actor = (state: string | null): CountryActor => ({
  id: 'guard',
  name: 'The Ridge Guard',
  kind: 'armed',
  region: 'coast',
  at: [0, 0],
  state: state === null ? null : { name: state },
});
const country = (parts: Partial<Country>): Country => ({
  language: 'en',
  regions: [],
  actors: [],
  routes: [],
  places: [],
  terrain: [],
  ...parts,
});

/** As a reader has it before him: what it is of, how it was, how it is. */
const told = (before: Partial<Country>, after: Partial<Country>) =>
  compareCountries(country(before), country(after)).map(({ thing, of, from, to }) => [
    of === null ? thing.name : `${thing.name}: ${sayAlone(of)}`,
    sayAlone(from),
    sayAlone(to),
  ]);

describe('what two maps of a country differ in', () => {
  it('is where an actor went, by the names of the regions', () => {
    const hills = { ...region([]), id: 'hills', name: 'The Sorrel Hills' };
    const regions = [region([]), hills];
    const moved = { ...actor('quiet'), region: 'hills' };
    expect(told({ regions, actors: [actor('quiet')] }, { regions, actors: [moved] })).toEqual([
      [expect.stringMatching(/^The Ridge Guard: ./), 'The Salt Coast', 'The Sorrel Hills'],
    ]);
  });

  it('is nothing where both are the same', () => {
    const same = {
      regions: [region([value('Security', 1)], ['Patrol'])],
      actors: [actor('quiet')],
      routes: [route(2, 3)],
    };
    expect(told(same, structuredClone(same))).toEqual([]);
  });

  it('is each value of a region that is in another band, in the scenario’s words where it has some', () => {
    const before = [value('Security', 1), value('Trust', 2), value('Hope', 0, 'thin on the ground')];
    const after = [value('Security', 3), value('Trust', 2), value('Hope', 4, 'in plenty')];
    expect(told({ regions: [region(before)] }, { regions: [region(after)] })).toEqual([
      ['The Salt Coast: Security', 'Low', 'High'],
      ['The Salt Coast: Hope', 'thin on the ground', 'in plenty'],
    ]);
  });

  it('is what the mission does in a region', () => {
    const [none, two] = [{ regions: [region([])] }, { regions: [region([], ['Patrol', 'Clinic'])] }];
    expect(told(none, two)).toEqual([['The Salt Coast: Measures of the mission', 'None', 'Patrol, Clinic']]);
    expect(told(two, none)).toEqual([['The Salt Coast: Measures of the mission', 'Patrol, Clinic', 'None']]);
  });

  it('is how a route is known and what goes over it', () => {
    expect(told({ routes: [route(1, 1)] }, { routes: [route(3, 1)] })).toEqual([
      ['The creek', 'Suspected, light traffic', 'Evidenced, light traffic'],
    ]);
    expect(told({ routes: [route(2, 4)] }, { routes: [route(2, 0)] })).toEqual([
      ['The creek', 'Known, very heavy traffic', 'Known, no traffic seen'],
    ]);
  });

  it('is what an actor is doing, as far as it is known', () => {
    expect(told({ actors: [actor('quiet')] }, { actors: [actor('on the move')] })).toEqual([
      ['The Ridge Guard', 'quiet', 'on the move'],
    ]);
    expect(told({ actors: [actor(null)] }, { actors: [actor('quiet')] })).toEqual([
      ['The Ridge Guard', 'Suspected', 'quiet'],
    ]);
  });

  it('is whatever is on one map alone', () => {
    const all = { actors: [actor(null)], routes: [route(2, 3)] };
    expect(told({}, all)).toEqual([
      ['The creek', 'Unknown', 'Known, heavy traffic'],
      ['The Ridge Guard', 'Unknown', 'Suspected'],
    ]);
    expect(told(all, {})).toEqual([
      ['The creek', 'Known, heavy traffic', 'Unknown'],
      ['The Ridge Guard', 'Suspected', 'Unknown'],
    ]);
  });
});
