/** Lines of equal height around the ridges of a map, as a surveyor draws relief. Only sums, products and roots, so that every browser draws the same. */
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';
import { noise } from './pen-stroke.ts';
import { boundsOf, distanceToLine, insideAny } from './plane.ts';

type Line = readonly MapPoint[];

const CELL = 8; // map units between two heights that are measured
const [COLUMNS, ROWS] = [Math.floor(MAP_WIDTH / CELL) + 2, Math.floor(MAP_HEIGHT / CELL) + 2] as const;
const SPREAD = 62; // map units from a ridge to the plain
const SHORTEST = 5; // points; what is shorter is dust

/** Runs of the lines that lie on land, in the order of `levels`: parts of the height of a ridge, 0 to 1. */
export function contours(ridges: readonly Line[], land: readonly Line[], levels: readonly number[]): Line[] {
  if (ridges.length === 0) return [];
  const heights = heightsOf(ridges);
  return levels
    .flatMap((level) => linesAt(heights, level))
    .flatMap((line) => runsOn(line, land))
    .filter((line) => line.length >= SHORTEST);
}

/** Heights on a grid, row by row; 0 is the plain. */
function heightsOf(ridges: readonly Line[]): Float64Array {
  const plain = new Float64Array(COLUMNS * ROWS).fill(1); // what is left to the height of 1
  for (const ridge of ridges) {
    const box = boundsOf(ridge);
    const first = (from: number) => Math.max(0, Math.floor((from - SPREAD) / CELL));
    for (let row = first(box.top); row < ROWS && row * CELL <= box.bottom + SPREAD; row += 1) {
      for (let column = first(box.left); column < COLUMNS && column * CELL <= box.right + SPREAD; column += 1) {
        const [x, y] = [column * CELL, row * CELL];
        const reach = SPREAD * (0.72 + 0.28 * noise(x / 46, y / 46));
        const height = 1 - distanceToLine(ridge, x, y) / reach;
        const at = row * COLUMNS + column;
        if (height > 0) plain[at] = (plain[at] ?? 1) * (1 - height);
      }
    }
  }
  return plain.map((left) => 1 - left);
}

/** Marching squares: through each cell the line enters and leaves by sides that its neighbours share, so that pieces join by their sides. */
function linesAt(heights: Float64Array, level: number): Line[] {
  const at = (column: number, row: number): number => heights[row * COLUMNS + column] ?? 0;
  // A side is named by the corner it begins at, twice, and whether it goes down.
  const across = (column: number, row: number) => 2 * (row * COLUMNS + column);
  const down = (column: number, row: number) => across(column, row) + 1;
  const next = new Map<number, number[]>();
  const join = (one: number, other: number) => {
    next.set(one, [...(next.get(one) ?? []), other]);
    next.set(other, [...(next.get(other) ?? []), one]);
  };
  for (let row = 0; row + 1 < ROWS; row += 1) {
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const high = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)].map(
        (height) => height > level,
      );
      const sides = [across(column, row), down(column + 1, row), across(column, row + 1), down(column, row)].filter(
        (_, k) => high[k] !== high[(k + 1) % 4],
      );
      for (let k = 0; k + 1 < sides.length; k += 2) join(sides[k] ?? 0, sides[k + 1] ?? 0);
    }
  }
  const pointOn = (side: number): MapPoint => {
    const [column, row] = [(side >> 1) % COLUMNS, Math.floor((side >> 1) / COLUMNS)];
    const [dx, dy] = side % 2 === 0 ? [1, 0] : [0, 1];
    const [from, to] = [at(column, row), at(column + dx, row + dy)];
    const part = (level - from) / (to - from);
    return [(column + dx * part) * CELL, (row + dy * part) * CELL];
  };
  return walk(next).map((sides) => sides.map(pointOn));
}

/** All chains of a graph in which nothing has more than two neighbours; a ring ends where it began. */
function walk(next: Map<number, number[]>): number[][] {
  const chains: number[][] = [];
  const ends = [...next].filter(([, neighbours]) => neighbours.length === 1).map(([side]) => side);
  for (const start of [...ends, ...next.keys()]) {
    const chain = [start];
    for (let here = start, to = next.get(here)?.pop(); to !== undefined; here = to, to = next.get(here)?.pop()) {
      const back = next.get(to) ?? [];
      back.splice(back.indexOf(here), 1);
      chain.push(to);
    }
    if (chain.length > 1) chains.push(chain);
  }
  return chains;
}

function runsOn(line: Line, land: readonly Line[]): Line[] {
  const runs: MapPoint[][] = [[]];
  for (const point of line) {
    if (insideAny(land, point[0], point[1])) runs.at(-1)?.push(point);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs;
}
