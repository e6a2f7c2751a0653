// The picture as the map board is told it, and as the printed map is.

import type { Picture } from '../../../core/engine/view/picture.ts';
import { actorToken, type Country } from '../../../sheets/map/country.ts';
import { mapOfCountry } from '../../../sheets/map/map-of-country.ts';
import { mapsTogether } from '../../../sheets/map/maps-together.ts';
import { MAP_WORDS } from '../../../sheets/map/map-words.ts';
import type { BoardTarget, BoardView } from '../../../view/board/board-view.ts';
import type { MapView } from '../../../view/geometry/map-view.ts';
import type { Told } from '../../../view/geometry/told-signs.ts';
import { countryAfter, movedBy, type StepKind } from '../common/played-steps.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly lit: readonly BoardTarget[];
  readonly dimmed: boolean;
  readonly told?: readonly Told[] | undefined;
}

/** The country as the team sees it, and what has moved since the report before. */
export const mapOfPicture = (picture: Picture): MapView => mapOfMoved(picture, picture.moved);

/** The country once these steps of the turn have come about, and what has moved by them. */
export const mapAfter = (picture: Picture, kinds: readonly StepKind[]): MapView =>
  mapOfMoved(countryAfter(picture, kinds), movedBy(picture, kinds));

function mapOfMoved(country: Country, { routes, actors, hardened }: Picture['moved']): MapView {
  const view = mapOfCountry(country, MAP_WORDS);
  const before = new Map(routes.map(({ id, was }) => [id, was]));
  const changed = new Set(actors.map(actorToken));
  return {
    ...view,
    regions: view.regions.map((one) => (hardened.includes(one.id) ? { ...one, hardened: true } : one)),
    routes: view.routes.map((one) => (before.has(one.id) ? { ...one, flowBefore: before.get(one.id) } : one)),
    tokens: view.tokens.map((one) => (changed.has(one.id) ? { ...one, changed: true } : one)),
  };
}

/** With `kinds`, as it is once these steps of the turn have come about. */
export function boardOfPicture(
  picture: Picture,
  options: BoardOptions,
  kinds: readonly StepKind[] | null = null,
): BoardView {
  const now = mapOfPicture(picture);
  const laidAs = picture.asOpened === null ? undefined : mapsTogether(now, [now, mapAfter(picture, [])]);
  return { ...(kinds === null ? now : mapAfter(picture, kinds)), ...options, laidAs };
}
