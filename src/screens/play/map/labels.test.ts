// No two labels overlap, none lies over a token and none is cut, in whole plays of what we ship and in two hundred countries made up.

import { describe, expect, it } from 'vitest';
import { playAtRandom } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { anchorsOf } from '../../../core/scenario/map/anchors.ts';
import { isInAny, outlinesOf } from '../../../core/scenario/map/outlines.ts';
import { programsToPlay } from '../../../core/simulate/shipped.fixture.ts';
import type { Country } from '../../../sheets/map/country.ts';
import { type Geography, geographyOf } from '../../../sheets/map/geographies.fixture.ts';
import { mapOfCountry } from '../../../sheets/map/map-of-country.ts';
import { layOut, type Layout } from '../../../view/geometry/layout.ts';
import type { MapView } from '../../../view/geometry/map-view.ts';
import { type Box, boxAround, offSheet, overlap } from '../../../view/geometry/plane.ts';
import { fitSheet } from '../../../view/geometry/sheet.ts';
import { thinOut } from '../../../view/geometry/thin-out.ts';
import { tokenRadius } from '../../../view/geometry/token-shape.ts';
import { mapOfPicture } from './board-of-picture.ts';
import { type BoardRoom, LARGE_ROOMS, SMALL_ROOMS } from './board-rooms.fixture.ts';

const emIn = ({ board: [width, height] }: BoardRoom) => fitSheet(width, height, 1, 16).em;
const LARGE = [emIn(LARGE_ROOMS[0]), emIn(LARGE_ROOMS[1])] as const;
const SMALL = SMALL_ROOMS.map(emIn);

/** Moments of the plays of a scenario that are looked at. */
const MOMENTS = 16;

const labelsOf = ({ regions, tokens, routes, places }: Layout): (readonly Box[])[] =>
  [...regions.values(), ...tokens.values(), ...routes.values(), ...places].flatMap(({ label }) =>
    label === null ? [] : [label.boxes],
  );

/** What is wrong with the labels of a map: boxes that meet, that lie on a token, that reach over the edge. */
function faultsOf(view: MapView, layout: Layout, em: number): string[] {
  const labels = labelsOf(layout);
  const radius = tokenRadius(em);
  const tokens = view.tokens.map(({ x, y }) => boxAround(x, y, 2 * radius, 2 * radius));
  return labels.flatMap((boxes, at) => {
    const others = [...labels.slice(at + 1).flat(), ...tokens];
    return boxes.flatMap((box) => [
      ...(offSheet(box) > 0 ? [`cut: ${JSON.stringify(box)}`] : []),
      ...others.filter((other) => overlap(box, other) > 0).map((other) => `over ${JSON.stringify([box, other])}`),
    ]);
  });
}

/** Regions and actors without a label. */
const unnamed = ({ regions, tokens }: Layout): string[] =>
  [...regions, ...tokens].flatMap(([id, { label }]) => (label === null ? [id] : []));

describe.each(programsToPlay())('on the map of %s', (_id, program) => {
  const seen = new Map<string, MapView>();
  for (const seed of [1, 2]) {
    playAtRandom(program, seed, (session) => {
      const view = mapOfPicture(pictureOf(session));
      seen.set(
        JSON.stringify([view.tokens.map(({ id, state }) => [id, state]), view.regions.map((r) => r.levelLabel)]),
        view,
      );
    });
  }

  const every = Math.ceil(seen.size / MOMENTS);
  const views = [...seen.values()].filter((_, at) => at % every === 0);

  it('no label is hidden or cut, whatever is known', () => {
    expect(views.length).toBeGreaterThan(1);
    for (const whole of views) {
      for (const em of [...LARGE, ...SMALL]) {
        const view = thinOut(whole, em);
        expect(faultsOf(view, layOut(view, em), em)).toEqual([]);
      }
    }
  });

  it('every region and every actor has its label where a window is 1366 by 768 or larger', () => {
    for (const view of views) for (const em of LARGE) expect(unnamed(layOut(view, em))).toEqual([]);
  });
});

function countryOf(geography: Geography): Country {
  const anchors = anchorsOf(geography);
  return {
    language: 'en',
    regions: geography.regions.map(({ id, name, side, polygon, islands = [] }) => ({
      id,
      name,
      side,
      polygon,
      islands,
      labelAt: anchors.nameOf(id),
      missionAt: anchors.missionIn(id),
      values: [],
      presence: name.length % 2 === 0 ? ['Patrol'] : [],
    })),
    actors: geography.actors.map(({ id, name, kind, region, states }) => {
      return { id, name, kind, region, at: anchors.actorIn(id, region), state: states[0] ?? null };
    }),
    places: geography.places ?? [],
    terrain: [],
    routes: geography.routes.map(({ name, points }, k) => {
      const commodity = { name: 'Tin' };
      return { id: `route${k}`, name, points, commodity, commodityIndex: k, known: 1 + (k % 3), load: 2 };
    }),
  };
}

const WORDS = { level: () => '', caption: () => '', mission: () => 'Mission', missionLabel: () => 'Mission: Patrol' };

describe('in two hundred countries, islands among them', () => {
  const geographies = Array.from({ length: 200 }, (_, seed) => geographyOf(seed));

  it('everybody stands in his own region, on its mainland or on one of its islands', () => {
    for (const geography of geographies) {
      const anchors = anchorsOf(geography);
      for (const region of geography.regions) {
        const homes = geography.actors.filter((actor) => actor.region === region.id);
        const stood = [anchors.missionIn(region.id), ...homes.map(({ id }) => anchors.actorIn(id, region.id))];
        expect(stood.filter((at) => !isInAny(at, outlinesOf(region)))).toEqual([]);
        expect(new Set(stood.map(String)).size).toBe(stood.length);
      }
    }
  });

  it.each([LARGE[1], ...SMALL])('no label is hidden or cut at %d map units to the letter', (em) => {
    let written = 0;
    for (const geography of geographies) {
      const view = mapOfCountry(countryOf(geography), WORDS);
      const layout = layOut(view, em);
      written += labelsOf(layout).length;
      expect(faultsOf(view, layout, em)).toEqual([]);
      expect([...layout.tokens.values()].map(({ at }) => at)).toEqual(view.tokens.map(({ x, y }) => [x, y]));
    }
    expect(written / geographies.length).toBeGreaterThan(5);
  });
});
