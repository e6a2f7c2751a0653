import { describe, expect, it } from 'vitest';
import { chronicleOf } from '../../core/debrief/history/chronicle.ts';
import { FIRST_TURN, play, playAtRandom, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../core/engine/view/picture.ts';
import { programsToPlay } from '../../core/simulate/shipped.fixture.ts';
import type { MapView } from '../../view/geometry/map-view.ts';
import type { Country } from '../map/country.ts';
import { mapOfCountry } from '../map/map-of-country.ts';
import { MAP_WORDS } from '../map/map-words.ts';
import { twoCountries } from './two-countries.ts';

const mapOf = (country: Country) => mapOfCountry(country, MAP_WORDS);

describe('the two countries of a debrief', () => {
  it.each(programsToPlay())('of %s are what the team saw first and last', (_id, program) => {
    const seen: MapView[] = [];
    const log = playAtRandom(program, 3, (session) => seen.push(mapOf(pictureOf(session))));
    const two = twoCountries(chronicleOf(log));
    expect(two === null ? [] : [mapOf(two.start), mapOf(two.end)]).toEqual([seen[0], seen.at(-1)]);
  });

  it('given nothing was done yet, then there is nothing to compare', () => {
    expect(twoCountries(chronicleOf(play([])))).toBeNull();
  });

  it('given a way was taken back, then it is left out', () => {
    const before = play(FIRST_TURN.slice(0, 3));
    const back = play([...FIRST_TURN, { kind: 'rewind', to: before.records.length - 1 }]);
    expect(twoCountries(chronicleOf(back))?.end).toEqual(twoCountries(chronicleOf(before))?.end);
    expect(twoCountries(chronicleOf(play(FIRST_TURN)))?.end).not.toEqual(twoCountries(chronicleOf(before))?.end);
  });

  it('given there is what the team never knew of, then it is named once it can do no harm', () => {
    const scenario = resolvedSmall((one) => {
      for (const thing of [...one.actors, ...one.routes]) thing.known = 0;
    });
    const two = twoCountries(chronicleOf(play(FIRST_TURN.slice(0, 1), scenario)));
    expect(two?.unknown.map(({ name }) => name)).toEqual(
      [...scenario.actors, ...scenario.routes].map(({ name }) => name),
    );
    expect(twoCountries(chronicleOf(play(FIRST_TURN)))?.unknown).toEqual([]);
  });
});
