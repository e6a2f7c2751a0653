import type { Confidence, Level, TokenKind } from '../geometry/map-view.ts';

/** Every word the board says by itself; all else comes with the view. Give another set for another language. */
export interface BoardWords {
  readonly board: string;
  readonly asList: string;
  readonly asMap: string;
  readonly key: string;
  readonly regions: string;
  readonly routes: string;
  readonly tokens: string;
  readonly none: string;
  readonly places: string;
  readonly border: string;
  readonly trouble: string; // the key's line on hatching
  readonly certainty: string;
  readonly loading: string;
  readonly failed: string;
  readonly selected: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly inRegion: (region: string) => string;
  readonly sides: Readonly<Record<'host' | 'neighbour' | 'sea', string>>;
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly flows: Readonly<Record<Level, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

export const BOARD_WORDS: BoardWords = {
  board: 'Map',
  asList: 'Map as list',
  asMap: 'List as map',
  key: 'Key to the map',
  regions: 'Regions',
  routes: 'Illicit routes',
  tokens: 'Who is where',
  none: 'None known.',
  places: 'Places',
  border: 'International border',
  trouble: 'Hatching: the denser, the more trouble',
  certainty: 'Routes: faint is suspected, a plain line is known, a cased line is evidenced; wider carries more',
  loading: 'The map is being unfolded …',
  failed: 'The map cannot be drawn here; the list says the same.',
  selected: (name) => `Selected: ${name}`,
  removed: (name) => `${name} is no longer on the map`,
  inRegion: (region) => `in ${region}`,
  sides: { host: 'host state', neighbour: 'neighbouring state', sea: 'sea' },
  kinds: {
    mission: 'mission',
    host: 'host institution',
    armed: 'armed actor',
    elite: 'elite or patron',
    network: 'network',
    community: 'community',
  },
  flows: { 0: 'no flow', 1: 'a trickle', 2: 'a moderate flow', 3: 'a strong flow', 4: 'a very strong flow' },
  confidences: { suspected: 'suspected', known: 'known', evidenced: 'evidenced' },
};
