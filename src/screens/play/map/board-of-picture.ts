// The picture as the map board is told it, and as the printed map is.

import type { Picture } from '../../../core/engine/view/picture.ts';
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

export const mapOfPicture = (picture: Picture): MapView => mapOfCountry(picture, MAP_WORDS);

export function boardOfPicture(picture: Picture, options: BoardOptions): BoardView {
  return { ...mapOfPicture(picture), ...options };
}
