/**
 * The face of the land as one list of strokes, which the board and the printed sheet both draw as it stands. Seeded by where on the sheet
 * things lie, in sums, products and roots alone, so that the same map is the same everywhere.
 */
import { contours } from './contours.ts';
import type { MapPlace, MapPoint, MapTerrain, MapView } from './map-view.ts';
import { grain, smoothLine, waver } from './pen-stroke.ts';
import { besideLine, boundsOf, distanceToLine, inside, insideAny } from './plane.ts';
import { CROWDED } from './thin-out.ts';

type Line = readonly MapPoint[];

/** With what a stroke is drawn: width in nibs (of `river`, none: it is an area), dashes in nibs. */
export const TERRAIN_PENS = {
  contour: { width: 0.75, dash: [] },
  lake: { width: 0.9, dash: [] },
  marsh: { width: 0.85, dash: [] },
  fields: { width: 1.5, dash: [] },
  bank: { width: 1.3, dash: [] },
  river: { width: 0, dash: [] },
  verge: { width: 3, dash: [] },
  road: { width: 1.5, dash: [] },
  track: { width: 1, dash: [4.5, 2.6] },
  town: { width: 0, dash: [] },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly dash: readonly number[] }>>;

export type TerrainPen = keyof typeof TERRAIN_PENS;

/** Its lines; those of `lake`, `river` and `town` are closed. */
export interface TerrainStroke {
  readonly pen: TerrainPen;
  readonly lines: readonly Line[];
}

const CLOSED: ReadonlySet<TerrainPen> = new Set<TerrainPen>(['lake', 'river', 'town']);
export const isArea = (pen: TerrainPen): boolean => CLOSED.has(pen);

/** What lies under the hatching of trouble. `land`: the outlines of all land, as drawn; `em`: the size of lettering in map units. */
export function relief({ terrain = [] }: MapView, land: readonly Line[], em: number): readonly TerrainStroke[] {
  const of = linesOf(terrain);
  const fine = em <= CROWDED;
  const onLand = (lines: readonly Line[]) => lines.filter((line) => line.every(([x, y]) => insideAny(land, x, y)));
  return strokes([
    ['contour', contours(of('ridge'), land, fine ? HEIGHTS : FEW_HEIGHTS)],
    ['marsh', onLand(of('marsh').flatMap((area) => tufts(area, fine ? 1 : 1.6)))],
    ['fields', onLand(of('fields').flatMap((area) => furrows(area, fine ? 1 : 1.6)))],
  ]);
}

/** What lies over it: water, roads, towns. */
export function ways({ terrain = [], places = [] }: MapView, land: readonly Line[]): readonly TerrainStroke[] {
  const of = linesOf(terrain);
  const [rivers, roads] = [of('river'), of('road')];
  const banks = rivers.map((line) => banksOf(toMouth(line, land)));
  return strokes([
    ['lake', of('lake')],
    ['bank', banks.flat()],
    ['river', banks.map(([left, right]) => [...left, ...[...right].reverse()])],
    ['track', of('track')],
    ['verge', roads],
    ['road', roads],
    ['town', places.flatMap((place) => houses(place, [...rivers, ...roads], land))],
  ]);
}

/** Parts of a ridge's height that have a line; fewer where the sheet is small and its pen broad. */
const HEIGHTS = [0.16, 0.38, 0.6, 0.82] as const;
const FEW_HEIGHTS = [0.2, 0.62] as const;

const strokes = (all: readonly (readonly [TerrainPen, readonly Line[]])[]): readonly TerrainStroke[] =>
  all.flatMap(([pen, lines]) => (lines.length === 0 ? [] : [{ pen, lines }]));

const AREAS: ReadonlySet<MapTerrain['kind']> = new Set<MapTerrain['kind']>(['lake', 'marsh', 'fields']);

const linesOf = (terrain: readonly MapTerrain[]) => (kind: MapTerrain['kind']) =>
  terrain
    .filter((one) => one.kind === kind)
    .map(({ points }) => (AREAS.has(kind) ? points.map(waver) : smoothLine(points.map(waver))));

/** As far as the sea, and one step into it, over the line of the coast. */
function toMouth(line: Line, land: readonly Line[]): Line {
  const onLand = line.map(([x, y]) => insideAny(land, x, y));
  return line.slice(0, onLand.lastIndexOf(true) + 2);
}

const [SOURCE, MOUTH] = [0.7, 4.2]; // half the width of a river, in map units

/** Both banks; they part on the way down. */
function banksOf(line: Line): readonly [Line, Line] {
  const half = (k: number) => SOURCE + ((MOUTH - SOURCE) * k) / Math.max(1, line.length - 1);
  return [besideLine(line, half), besideLine(line, (k) => -half(k))];
}

/** Points of a grid in an area, each pushed about a little. */
function scattered(area: Line, wide: number, high: number): MapPoint[] {
  const box = boundsOf(area);
  const spots: MapPoint[] = [];
  for (let row = Math.floor(box.top / high); row * high <= box.bottom; row += 1) {
    for (let column = Math.floor(box.left / wide); column * wide <= box.right; column += 1) {
      const x = (column + (row % 2 === 0 ? 0.25 : 0.75) + 0.4 * (grain(column, row + 17) - 0.5)) * wide;
      const y = (row + 0.5 + 0.5 * (grain(column + 17, row) - 0.5)) * high;
      if (inside(area, x, y)) spots.push([x, y]);
    }
  }
  return spots;
}

/** Reeds over a line of water. */
const tufts = (area: Line, apart: number): Line[] =>
  scattered(area, 34 * apart, 21 * apart).flatMap(([x, y]): Line[] => [
    [
      [x - 6, y],
      [x + 6, y],
    ],
    [
      [x, y - 1.5],
      [x, y - 6],
    ],
    [
      [x - 2.5, y - 1.5],
      [x - 4.5, y - 4.5],
    ],
    [
      [x + 2.5, y - 1.5],
      [x + 4.5, y - 4.5],
    ],
  ]);

/** Rows of dots. */
const furrows = (area: Line, apart: number): Line[] =>
  scattered(area, 27 * apart, 21 * apart).flatMap(([x, y]): Line[] =>
    [-5, 0, 5].flatMap((across) =>
      [-3, 3].map(
        (down): Line => [
          [x + across + down / 3, y + down],
          [x + across + down / 3 + 0.1, y + down],
        ],
      ),
    ),
  );

const TOWNS: Readonly<Record<MapPlace['kind'], { readonly reach: number; readonly share: number }>> = {
  capital: { reach: 34, share: 0.8 },
  port: { reach: 17, share: 0.6 },
  town: { reach: 19, share: 0.65 },
  crossing: { reach: 0, share: 0 },
  mine: { reach: 0, share: 0 },
  base: { reach: 0, share: 0 },
};
const [BLOCK, PLOT, SQUARE] = [4.2, 7, 8]; // map units: a block of houses, the ground it has, the free square around the sign

/** Blocks of houses around the sign, fewer towards the edge, none in water or on a road. */
function houses({ kind, x: px, y: py }: MapPlace, avoid: readonly Line[], land: readonly Line[]): Line[] {
  const [cx, cy] = waver([px, py]);
  const { reach, share } = TOWNS[kind];
  const plots = Math.ceil(reach / PLOT);
  // The grid of streets is turned by a slope, not an angle.
  const slope = 0.6 * (grain(px, py) - 0.5);
  const blocks: Line[] = [];
  for (let row = -plots; row <= plots; row += 1) {
    for (let column = -plots; column <= plots; column += 1) {
      const [dx, dy] = [PLOT * (column - slope * row), PLOT * (row + slope * column)];
      const far = Math.sqrt(dx * dx + dy * dy);
      const [x, y] = [cx + dx, cy + dy];
      if (far < SQUARE || far > reach || grain(px + column, py + row) > share * (1.25 - far / reach)) continue;
      if (!insideAny(land, x, y) || avoid.some((line) => distanceToLine(line, x, y) < BLOCK)) continue;
      const [half, tall] = [BLOCK / 2, (BLOCK / 2) * (0.6 + 0.5 * grain(px + row, py + column))];
      const corner = (a: number, b: number): MapPoint => [x + a - slope * b, y + b + slope * a];
      blocks.push([corner(-half, -tall), corner(half, -tall), corner(half, tall), corner(-half, tall)]);
    }
  }
  return blocks;
}
