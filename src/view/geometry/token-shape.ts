/** The counter of a token: a flat piece with a line inside its edge and the head of a pin. Shapes tell kinds apart without colour. */
import type { MapPoint, TokenKind } from './map-view.ts';

/** In map units: on a small sheet letters grow against the map, and tokens only as far as there is room between them. */
export const tokenRadius = (em: number): number => Math.min(1.05 * em, 24);

/** Around the middle of the token, in map units. */
export type Figure =
  | { readonly kind: 'disc'; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly MapPoint[] };

export interface Counter {
  readonly edge: Figure;
  readonly line: Figure;
  readonly pin: { readonly y: number; readonly radius: number };
}

/** Outlines within a unit circle; the map key draws the same ones. */
export const TOKEN_SHAPE: Readonly<Record<Exclude<TokenKind, 'mission'>, readonly MapPoint[]>> = {
  host: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  armed: [
    [0, -1.02],
    [1, 0.78],
    [-1, 0.78],
  ],
  elite: [
    [0, -1.08],
    [1.08, 0],
    [0, 1.08],
    [-1.08, 0],
  ],
  network: [
    [-0.52, -0.9],
    [0.52, -0.9],
    [1.04, 0],
    [0.52, 0.9],
    [-0.52, 0.9],
    [-1.04, 0],
  ],
  community: [
    [0, -1.02],
    [0.95, -0.22],
    [0.74, -0.22],
    [0.74, 0.82],
    [-0.74, 0.82],
    [-0.74, -0.22],
    [-0.95, -0.22],
  ],
};

function figure(kind: TokenKind, radius: number, down: number): Figure {
  if (kind === 'mission') return { kind: 'disc', radius: radius * 0.92 };
  return { kind: 'polygon', points: TOKEN_SHAPE[kind].map(([x, y]) => [x * radius, y * radius + down]) };
}

/** `radius` in map units. A triangle and a house have their middle a little lower. */
export function counterOf(kind: TokenKind, radius: number): Counter {
  const lower = kind === 'armed' ? 0.16 : kind === 'community' ? 0.1 : 0;
  return {
    edge: figure(kind, radius, 0),
    line: figure(kind, radius * 0.72, lower * radius * 0.8),
    pin: { y: lower * radius, radius: radius * 0.21 },
  };
}
