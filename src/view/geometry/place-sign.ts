import type { MapPoint, PlaceKind } from './map-view.ts';

/** The sign of a place: discs from the outside in, dark and light by turns, or strokes of the pen. */
export type PlaceSign =
  | { readonly kind: 'discs'; readonly radii: readonly number[] }
  | { readonly kind: 'strokes'; readonly lines: readonly (readonly MapPoint[])[] };

/** Strokes within a unit circle. */
const STROKES: Readonly<Record<Exclude<PlaceKind, 'capital' | 'town'>, readonly (readonly MapPoint[])[]>> = {
  port: [
    [
      [0, -1.1],
      [0, 1.1],
    ],
    [
      [-0.6, -0.45],
      [0.6, -0.45],
    ],
    [
      [-1.05, 0.3],
      [-0.6, 0.9],
      [0, 1.1],
      [0.6, 0.9],
      [1.05, 0.3],
    ],
  ],
  crossing: [
    [
      [-1, -0.9],
      [-0.35, -0.45],
      [-0.35, 0.45],
      [-1, 0.9],
    ],
    [
      [1, -0.9],
      [0.35, -0.45],
      [0.35, 0.45],
      [1, 0.9],
    ],
  ],
  mine: [
    [
      [-1, 0.9],
      [0.75, -0.85],
    ],
    [
      [1, 0.9],
      [-0.75, -0.85],
    ],
    [
      [-1.05, -0.45],
      [-0.4, -1.05],
    ],
    [
      [1.05, -0.45],
      [0.4, -1.05],
    ],
  ],
  base: [
    [
      [-0.5, 1.2],
      [-0.5, -1.2],
    ],
    [
      [-0.5, -1.1],
      [0.9, -0.65],
      [-0.5, -0.2],
    ],
  ],
};

/** Radius of the sign, and of the small ground of paper under it on which a route may run; in em. */
export const SIGN_RADIUS = 0.3;
export const SIGN_GROUND = 1.7 * SIGN_RADIUS;

/** Around the middle, in map units. */
export function placeSign(kind: PlaceKind, em: number): PlaceSign {
  const radius = SIGN_RADIUS * em;
  switch (kind) {
    case 'capital':
      return { kind: 'discs', radii: [1.3, 0.95, 0.6].map((part) => part * radius) };
    case 'town':
      return { kind: 'discs', radii: [0.85, 0.45].map((part) => part * radius) };
    case 'port':
    case 'crossing':
    case 'mine':
    case 'base':
      return { kind: 'strokes', lines: STROKES[kind].map((line) => line.map(([x, y]) => [x * radius, y * radius])) };
  }
}
