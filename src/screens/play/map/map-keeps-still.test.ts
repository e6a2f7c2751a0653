// What moves on the map has moved in the country: through whole plays, on windows of any size, no token stands anywhere else.

import { expect, it } from 'vitest';
import { playAtRandom } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { programsToPlay } from '../../../core/simulate/shipped.fixture.ts';
import { drawingOf } from '../../../sheets/map/drawing.ts';
import { layOut } from '../../../view/geometry/layout.ts';
import { fitSheet } from '../../../view/geometry/sheet.ts';
import { thinOut } from '../../../view/geometry/thin-out.ts';
import { mapOfPicture } from './board-of-picture.ts';
import { LARGE_ROOMS, SMALL_ROOMS } from './board-rooms.fixture.ts';

const ROOMS = [...LARGE_ROOMS, ...SMALL_ROOMS].map(({ board }) => board);

it.each(programsToPlay())(
  'every token of %s stands in one place at every size, from the first phase to the last',
  (_id, program) => {
    const stood = new Map<string, Set<string>>();
    const phases = new Set<string>();
    const seen = new Set<string>();
    playAtRandom(program, 5, (session) => {
      const picture = pictureOf(session);
      phases.add(picture.phase);
      const moment = JSON.stringify([picture.phase, picture.actors.map(({ id, region }) => [id, region])]);
      if (seen.has(moment)) return;
      seen.add(moment);
      const homes = new Map(picture.actors.map(({ id, region }) => [`actor.${id}`, region]));
      const whole = mapOfPicture(picture);
      const layouts = [
        ...ROOMS.map(([width, height]) => fitSheet(width, height, 1, 16).em).map((em) =>
          layOut(thinOut(whole, em), em),
        ),
        ...(['sheet', 'half', 'card'] as const).map((size) => drawingOf(whole, size).layout),
      ];
      for (const { id } of whole.tokens) {
        const key = `${id} in ${homes.get(id) ?? ''}`;
        const places = stood.get(key) ?? new Set();
        for (const { tokens } of layouts) places.add(String(tokens.get(id)?.at));
        stood.set(key, places);
      }
    });
    expect(phases.size).toBeGreaterThan(4);
    expect(stood.size).toBeGreaterThan(2);
    expect([...stood].filter(([, places]) => places.size > 1)).toEqual([]);
  },
);
