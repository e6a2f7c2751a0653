// The picture as the map board is told it, and as the printed map is.

import type { Picture } from '../../../core/engine/view/picture.ts';
import { mapOfCountry, type MapWords } from '../../../sheets/map/map-of-country.ts';
import { say, sayWithin } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import type { BoardTarget, BoardView } from '../../../view/board/board-view.ts';
import type { MapView } from '../../../view/geometry/map-view.ts';

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly dimmed: boolean;
}

const WORDS: MapWords = {
  level: (value) => say('board.level', { value, word: value.word ?? tell('ladder.band', { band: value.band }) }),
  caption: captionOf,
  mission: (measures) => say('board.mission', { measures }),
  missionLabel: (measures) => say('board.mission_label', { n: measures.length, measures }),
};

/** What a region's label leaves out. */
function captionOf(levels: readonly string[], presence: readonly string[]): string {
  if (presence.length === 0) return sayWithin(levels);
  const mission = tell('board.mission', { measures: presence });
  return levels.length === 0 ? say(mission) : say('board.caption', { levels, mission });
}

export const mapOfPicture = (picture: Picture): MapView => mapOfCountry(picture, WORDS);

export function boardOfPicture(picture: Picture, options: BoardOptions): BoardView {
  return { ...mapOfPicture(picture), ...options };
}
