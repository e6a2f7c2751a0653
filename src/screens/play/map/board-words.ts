import { keyWords, thingWords } from '../../../sheets/map/map-words.ts';
import { say, sayWithin } from '../../../text/say.ts';
import type { BoardWords } from '../../../view/board/board-words.ts';

/** What the board says, in the language that is spoken now. */
export function boardWords(): BoardWords {
  return {
    board: say('board.board'),
    asList: say('board.as_list'),
    key: say('board.key'),
    regions: say('board.regions'),
    routes: say('board.routes'),
    tokens: say('board.tokens'),
    none: say('board.none'),
    places: say('board.places'),
    loading: say('board.loading'),
    failed: say('board.failed'),
    lit: say('board.lit'),
    selected: (name) => say('board.selected', { name }),
    removed: (name) => say('board.removed', { name }),
    news: (name, now) => say('board.changed', { name, now }),
    inRegion: (region) => say('board.in_region', { region }),
    list: (details) => sayWithin(details),
    sides: sides(),
    ...keyWords(),
    ...thingWords(),
  };
}

const sides = (): BoardWords['sides'] => ({
  host: say('board.side', { side: 'host' }),
  neighbour: say('board.side', { side: 'neighbour' }),
  sea: say('board.side', { side: 'sea' }),
});
