// The picture as the map board is told it, and as the printed map is.

import type { Picture } from '../../../core/engine/view/picture.ts';
import { actorToken } from '../../../sheets/map/country.ts';
import { mapOfCountry } from '../../../sheets/map/map-of-country.ts';
import { MAP_WORDS } from '../../../sheets/map/map-words.ts';
import type { BoardTarget, BoardView } from '../../../view/board/board-view.ts';
import type { MapView } from '../../../view/geometry/map-view.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly lit: readonly BoardTarget[];
  readonly dimmed: boolean;
}

/** The country as the team sees it, and what has moved since the report before. */
export function mapOfPicture(picture: Picture): MapView {
  const view = mapOfCountry(picture, MAP_WORDS);
  const { routes, actors, hardened } = picture.moved;
  const before = new Map(routes.map(({ id, was }) => [id, was]));
  const changed = new Set(actors.map(actorToken));
  return {
    ...view,
    regions: view.regions.map((one) => (hardened.includes(one.id) ? { ...one, hardened: true } : one)),
    routes: view.routes.map((one) => (before.has(one.id) ? { ...one, flowBefore: before.get(one.id) } : one)),
    tokens: view.tokens.map((one) => (changed.has(one.id) ? { ...one, changed: true } : one)),
  };
}

export function boardOfPicture(picture: Picture, options: BoardOptions): BoardView {
  return { ...mapOfPicture(picture), ...options };
}
