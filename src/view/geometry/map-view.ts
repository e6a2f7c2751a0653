/**
 * A map as plain data: it knows no scenario, no rule and no clock. Coordinates are map units, 0-1000 across and 0-700
 * down. The board and the printed sheet are told the same.
 */
export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 700;

export type MapPoint = readonly [x: number, y: number];
export type Level = 0 | 1 | 2 | 3 | 4;

export const TOKEN_KINDS = ['mission', 'host', 'armed', 'elite', 'network', 'community'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export const PLACE_KINDS = ['capital', 'port', 'town', 'crossing', 'mine', 'base'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const CONFIDENCES = ['suspected', 'known', 'evidenced'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface MapRegion {
  readonly id: string;
  readonly name: string; // 'The Salt Coast'
  readonly within?: string | undefined; // the same inside a sentence: 'the Salt Coast'
  readonly label: string; // what is written on it: 'Salt Coast'
  readonly polygon: readonly MapPoint[]; // neighbours share their points
  readonly islands?: readonly (readonly MapPoint[])[] | undefined; // more outlines of the same region
  readonly labelAt: MapPoint; // the middle of its name, where there is room
  readonly side: 'host' | 'neighbour' | 'sea';
  readonly level: Level; // density of the hatching: 0 open paper, 4 cross-hatched
  readonly levelLabel: string; // 'strained'
  readonly hardened?: boolean | undefined; // more pressure lies on it than at the report before
  readonly caption: string; // a sentence for the twin: 'Security poor, trust fair, two patrols here.'
}

export const outlinesOf = ({ polygon, islands = [] }: Pick<MapRegion, 'polygon' | 'islands'>) => [polygon, ...islands];

export interface MapRoute {
  readonly id: string;
  readonly name: string; // 'The mangrove creek'
  readonly label: string; // what is written along it: 'Mangrove creek'
  readonly points: readonly MapPoint[];
  readonly commodity: string; // 'Redwood timber'
  readonly pattern: 0 | 1 | 2 | 3; // one line pattern per commodity
  readonly flow: Level; // width
  readonly flowBefore?: Level | undefined; // where it was another at the report before
  readonly confidence: Confidence;
  readonly caption?: string | undefined; // more for the twin
}

export interface MapToken {
  readonly id: string;
  readonly name: string; // 'The Ridge Guard'
  readonly kind: TokenKind;
  readonly x: number; // it stands there and nowhere else
  readonly y: number;
  readonly label: string; // what is written beside it: 'Ridge Guard'
  readonly authored?: boolean | undefined; // what is written beside the mission's own is the author's too: the title of a measure
  readonly state?: string | undefined; // 'keeping quiet'
  readonly changed?: boolean | undefined; // since the report before
  readonly caption?: string | undefined; // more for the twin
}

export interface MapPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly x: number;
  readonly y: number;
}

/** Rivers run from source to mouth; lakes, marshes and fields are outlines. Bent already. */
export interface MapTerrain {
  readonly kind: 'ridge' | 'river' | 'road' | 'track' | 'lake' | 'marsh' | 'fields';
  readonly points: readonly MapPoint[];
}

export interface MapBorder {
  readonly points: readonly MapPoint[];
}

export interface MapView {
  readonly language?: string | undefined; // of the names on it: 'ar'
  readonly regions: readonly MapRegion[];
  readonly borders: readonly MapBorder[]; // international ones
  readonly routes: readonly MapRoute[];
  readonly tokens: readonly MapToken[];
  readonly places?: readonly MapPlace[];
  readonly terrain?: readonly MapTerrain[];
}
