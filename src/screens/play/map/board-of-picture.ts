// The picture as the map board is told it, and as the printed map is.

import { DEFAULT_BANDS } from '../../../core/engine/view/estimate.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { mapOfCountry, type MapWords } from '../../../sheets/map/map-of-country.ts';
import { bandPhrase, missionWords } from '../../../text/play-text.ts';
import type { BoardTarget, BoardView } from '../../../view/board/board-view.ts';
import type { MapView } from '../../../view/geometry/map-view.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly dimmed: boolean;
}

const WORDS: MapWords = {
  level: ({ name, word, band }) => bandPhrase(name, typeof word === 'string' ? word : DEFAULT_BANDS[band]),
  caption: (levels, presence) => `${levels.join(', ')}${presence.length === 0 ? '' : `. ${missionWords.at(presence)}`}`,
  mission: missionWords.at,
  missionLabel: missionWords.label,
};

export const mapOfPicture = (picture: Picture): MapView => mapOfCountry(picture, WORDS);

export function boardOfPicture(picture: Picture, options: BoardOptions): BoardView {
  return { ...mapOfPicture(picture), ...options };
}
