/**
 * What the map board is told, and what it answers. Plain data: the board knows no scenario, no rule and no clock.
 * Coordinates are map units, 0-1000 across and 0-700 down; the board fits the sheet into whatever room it has.
 */
export type MapPoint = readonly [x: number, y: number];
export type Level = 0 | 1 | 2 | 3 | 4;

export const TOKEN_KINDS = ['mission', 'host', 'armed', 'elite', 'network', 'community'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export const PLACE_KINDS = ['capital', 'port', 'town', 'crossing', 'mine', 'base'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const CONFIDENCES = ['suspected', 'known', 'evidenced'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface BoardRegion {
  readonly id: string;
  readonly name: string; // 'The Salt Coast'
  readonly within?: string | undefined; // the same inside a sentence: 'the Salt Coast'
  readonly polygon: readonly MapPoint[]; // neighbours share their points
  readonly side: 'host' | 'neighbour' | 'sea';
  readonly level: Level; // density of the hatching: 0 open paper, 4 cross-hatched
  readonly levelLabel: string; // 'strained'
  readonly caption: string; // a sentence for the twin: 'Security poor, trust fair, two patrols here.'
}

export interface BoardRoute {
  readonly id: string;
  readonly name: string; // 'Mangrove creek'
  readonly points: readonly MapPoint[];
  readonly commodity: string; // 'Redwood timber'
  readonly pattern: 0 | 1 | 2 | 3; // one line pattern per commodity
  readonly flow: Level; // width
  readonly confidence: Confidence;
  readonly caption?: string | undefined; // more for the twin
}

export interface BoardToken {
  readonly id: string;
  readonly name: string; // 'The Ridge Guard'
  readonly kind: TokenKind;
  readonly x: number;
  readonly y: number;
  readonly label: string; // what is written beside it: 'Ridge Guard'
  readonly state?: string | undefined; // 'keeping quiet'
  readonly caption?: string | undefined; // more for the twin
}

export interface BoardPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly x: number;
  readonly y: number;
}

export interface BoardBorder {
  readonly points: readonly MapPoint[];
}

export interface BoardView {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly regions: readonly BoardRegion[];
  readonly borders: readonly BoardBorder[]; // international ones
  readonly routes: readonly BoardRoute[];
  readonly tokens: readonly BoardToken[];
  readonly places?: readonly BoardPlace[];
  readonly selected: BoardTarget | null;
  readonly dimmed: boolean;
}

export type BoardTarget =
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string }
  | { readonly kind: 'token'; readonly id: string };

export type BoardClick = BoardTarget | { readonly kind: 'nothing' };

export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 700;

export function sameTarget(one: BoardTarget | null, other: BoardTarget | null): boolean {
  return one === other || (one !== null && other !== null && one.kind === other.kind && one.id === other.id);
}
