import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { chronicleOf } from '../../core/debrief/history/chronicle.ts';
import { NO_STATE } from '../../core/debrief/history/fold-facts.ts';
import { FIRST_TURN, play, playAtRandom, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import type { Session } from '../../core/engine/session.ts';
import { pictureOf } from '../../core/engine/view/picture.ts';
import { programsToPlay } from '../../core/simulate/shipped.fixture.ts';
import type { Country } from './country.ts';
import { countryOfValues } from './country-of-values.ts';
import { mapOfCountry, type MapWords } from './map-of-country.ts';

const WORDS: MapWords = {
  level: ({ name, band }) => `${name} ${band}`,
  caption: (levels, presence) => JSON.stringify([levels, presence]),
  mission: (presence) => presence.join(' + '),
  missionLabel: (presence) => String(presence.length),
};

const mapOf = (country: Country) => mapOfCountry(country, WORDS);

function mapFromFacts(session: Session, n = session.records.length - 1) {
  const { scenario, stateAfter } = chronicleOf(session);
  return mapOf(countryOfValues(scenario, stateAfter(n)));
}

describe('the map from plain values', () => {
  it.each(programsToPlay())('of %s is the one the team saw, at every step of a random play', (_id, program) => {
    let [missions, crowded] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      playAtRandom(program, seed, (session) => {
        const picture = pictureOf(session);
        const seen = mapOf(picture);
        expect(mapFromFacts(session)).toEqual(seen);
        missions += seen.tokens.filter(({ kind }) => kind === 'mission').length;
        crowded += picture.regions.filter(({ presence }) => presence.length > 1).length;
      });
    }
    // In the smallest scenarios two measures never meet in one region.
    expect([missions > 0, crowded > 0 || program.scenario.measures.length < 10]).toEqual([true, true]);
  });

  it('shows how the country was at the start when it is asked at the end', () => {
    const begun = play([]);
    const ended = play(FIRST_TURN);
    expect(mapFromFacts(ended, 0)).toEqual(mapOf(pictureOf(begun)));
    expect(mapFromFacts(ended)).not.toEqual(mapFromFacts(ended, 0));
  });

  it('has the words of the scenario for its bands, and leaves the others to the reader', () => {
    const words = ['lawless', 'rough', 'fair', 'quiet', 'safe'];
    const scenario = resolvedSmall((one) => {
      one.regional.forEach((value, at) => {
        if (at === 0) value.bands = words;
        else delete value.bands;
      });
    });
    const { regions } = countryOfValues(scenario, chronicleOf(play([], scenario)).stateAfter(0));
    for (const [own, ...others] of regions.map(({ values }) => values)) {
      expect(own?.word).toBe(words[own?.band ?? -1]);
      expect(others.map(({ word }) => word)).toEqual(others.map(() => null));
    }
  });

  it('has an actor where it went, as the team saw it', () => {
    const scenario = resolvedSmall((one) => {
      for (const actor of one.actors) actor.known = 2;
      one.injects[0]?.choices[0]?.effects.push({ set: 'actor.crew.region', to: 'coast' });
    });
    const session = play(FIRST_TURN, scenario);
    const homeOf = (n: number) =>
      countryOfValues(scenario, chronicleOf(session).stateAfter(n)).actors.find(({ id }) => id === 'crew')?.region;
    expect([homeOf(0), homeOf(session.records.length - 1)]).toEqual(['hills', 'coast']);
    expect(mapFromFacts(session)).toEqual(mapOf(pictureOf(session)));
  });

  it('says nothing of hidden values, unknown actors and unknown routes', () => {
    const scenario = resolvedSmall((one) => {
      for (const value of one.regional) value.shown = 'hidden';
      for (const thing of [...one.actors, ...one.routes]) thing.known = 0;
    });
    const { regions, routes, tokens } = mapFromFacts(play([], scenario));
    expect(regions.map(({ level, levelLabel }) => [level, levelLabel])).toEqual(regions.map(() => [0, '']));
    expect([...routes, ...tokens]).toEqual([]);
  });

  it('is the bare land where there are no values', () => {
    const { scenario } = compileScenario(resolvedSmall());
    const map = mapOf(countryOfValues(scenario, NO_STATE));
    expect(map.regions.map(({ id, level }) => [id, level])).toEqual(scenario.regions.map(({ id }) => [id, 0]));
    expect([...map.routes, ...map.tokens]).toEqual([]);
  });
});
