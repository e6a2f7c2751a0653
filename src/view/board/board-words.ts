import type { Confidence, Level, MapRegion, TokenKind } from '../geometry/map-view.ts';

/** Every word the board says; all else comes with the view. The same object as long as the language is the same. */
export interface BoardWords {
  readonly board: string;
  readonly asList: string;
  readonly key: string;
  readonly regions: string;
  readonly routes: string;
  readonly tokens: string;
  readonly none: string;
  readonly places: string;
  readonly trouble: string; // the key's line on hatching
  readonly certainty: string;
  readonly scale: string;
  readonly ghost: string;
  readonly ring: string;
  readonly ticks: string;
  readonly loading: string;
  readonly failed: string;
  readonly lit: string; // of what may be chosen now
  readonly selected: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly news: (name: string, now: string) => string;
  readonly inRegion: (region: MapRegion) => string;
  readonly list: (details: readonly string[]) => string;
  readonly sides: Readonly<Record<'host' | 'neighbour' | 'sea', string>>;
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly flowBefore: (before: Level) => string;
  readonly changed: string; // since the report before
  readonly hardened: string;
  readonly flows: Readonly<Record<Level, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}
