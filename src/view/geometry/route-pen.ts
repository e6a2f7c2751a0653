/** How a route is drawn: broad by flow, whole or broken by how well that is known, with beads by commodity and barbs in the direction of the trade. */
import type { Confidence, Level, MapPoint, MapRoute } from './map-view.ts';
import { besideLine } from './plane.ts';

/**
 * The one scale of flows: the width in fine lines at each level, from no traffic to very heavy (`loadAgainst` says what share of what the
 * buyers take each level is). Each is about half as wide again as the one before, so that a step is seen from the back of a room.
 */
export const FLOW_WIDTH: Readonly<Record<Level, number>> = { 0: 1.3, 1: 2.5, 2: 4.2, 3: 6.6, 4: 10 };

/** Dashes in line widths: what is only suspected is hardly a line, what is estimated is a broken one, what there is evidence of is whole. */
const DASHES: Readonly<Record<Confidence, readonly number[]>> = {
  suspected: [1.1, 1.1],
  known: [3, 0.8],
  evidenced: [],
};
const SHORTEST_DASH = 2.6; // fine lines, for one line width of a dash, or a thin line would be grey

/** Widths in map units. */
export interface RoutePen {
  readonly width: number;
  readonly dash: readonly number[]; // map units
  readonly ground: number; // paper beneath, so that hatching keeps clear of it
  readonly casing: { readonly outer: number; readonly inner: number } | null; // of what is evidenced
  readonly barbs: { readonly size: number; readonly width: number };
  readonly beads: { readonly size: number; readonly edge: number };
}

export type RouteLook = Pick<MapRoute, 'flow' | 'confidence'>;

/** Suspected is pencil; known is ink; evidenced is ink that has been traced over, with an outline. */
export function routePen({ flow, confidence }: RouteLook, nib: number): RoutePen {
  const width = FLOW_WIDTH[flow] * nib;
  const size = Math.max(5.5 * nib, width * 1.35);
  const dash = Math.max(width, SHORTEST_DASH * nib);
  return {
    width,
    dash: DASHES[confidence].map((part) => part * dash),
    ground: width + 4.4 * nib,
    casing: confidence === 'evidenced' ? { outer: width + 3.4 * nib, inner: width + 1.5 * nib } : null,
    barbs: { size, width: Math.max(1.5 * nib, size * 0.2) },
    beads: { size: width / 2 + 2.6 * nib, edge: 1.1 * nib },
  };
}

/** What is written along it. */
export const routeLabel = ({ label, confidence }: MapRoute): string =>
  confidence === 'suspected' ? `${label} ?` : label;

const everyOn = (line: readonly MapPoint[]): number => Math.max(12, Math.floor(line.length / 3));

/** Each barb as a line over its tip. */
export function barbsAlong(line: readonly MapPoint[], size: number): MapPoint[][] {
  const barbs: MapPoint[][] = [];
  const every = everyOn(line);
  for (let at = Math.floor(every * 0.7); at + 2 < line.length; at += every) {
    const [ax, ay] = line[at] ?? [0, 0];
    const [bx, by] = line[at + 2] ?? [ax, ay];
    const angle = Math.atan2(by - ay, bx - ax);
    const end = (side: number): MapPoint => [bx + size * Math.cos(angle + side), by + size * Math.sin(angle + side)];
    barbs.push([end(2.6), [bx, by], end(-2.6)]);
  }
  return barbs;
}

/** Corners of a bead in its own sizes, along the line and across it: none, a disc, a bar, a lozenge. One for each commodity. */
const BEADS: Readonly<Record<MapRoute['pattern'], readonly MapPoint[]>> = {
  0: [],
  1: Array.from({ length: 12 }, (_, k): MapPoint => [Math.cos((Math.PI * k) / 6), Math.sin((Math.PI * k) / 6)]),
  2: [
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, 1.2],
    [-0.4, 1.2],
  ],
  3: [
    [-1.3, 0],
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
  ],
};

/** The outline of each bead, between the barbs. */
export function beadsAlong(line: readonly MapPoint[], pattern: MapRoute['pattern'], size: number): MapPoint[][] {
  const beads: MapPoint[][] = [];
  const shape = BEADS[pattern];
  const every = everyOn(line);
  for (let at = Math.floor(every * 0.25); shape.length > 0 && at + 1 < line.length; at += every) {
    const [[x, y], [nextX, nextY]] = [line[at] ?? [0, 0], line[at + 1] ?? [0, 0]];
    const length = Math.sqrt((nextX - x) ** 2 + (nextY - y) ** 2) || 1;
    const [along, across] = [((nextX - x) * size) / length, ((nextY - y) * size) / length];
    beads.push(shape.map(([a, b]): MapPoint => [x + a * along - b * across, y + a * across + b * along]));
  }
  return beads;
}

/**
 * How broad it was at the report before: a pale line beside the new one, along the middle of it, so that nobody takes it for a road of
 * its own. Null where it is as it was.
 */
export interface Ghost {
  readonly line: readonly MapPoint[];
  readonly width: number; // map units
  readonly ground: number; // paper beneath
}

const GHOST_EDGE = 2.4; // fine lines
const GHOST_PART = [0.2, 0.8] as const; // of the points of the line

export function ghostOf({ flow, flowBefore }: MapRoute, line: readonly MapPoint[], nib: number): Ghost | null {
  if (flowBefore === undefined || flowBefore === flow) return null;
  const width = FLOW_WIDTH[flowBefore] * nib;
  const edge = GHOST_EDGE * nib;
  const away = (width + FLOW_WIDTH[flow] * nib) / 2 + edge;
  const [from, to] = GHOST_PART.map((part) => Math.round(part * line.length));
  return { line: besideLine(line, () => away).slice(from, to), width, ground: width + edge };
}
