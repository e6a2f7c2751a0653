// Points and outlines on the map, in whole map units.

export type Point = readonly [number, number];
export type Outline = readonly Point[];

/** The sheet; land may go on beyond it. */
export const [WIDTH, HEIGHT] = [1000, 700] as const;

/** As much of a region as is drawn of it. */
export interface Shape {
  readonly polygon: Outline;
  readonly islands?: readonly Outline[] | undefined;
}

/** All outlines of a region: the first, and its islands. */
export const outlinesOf = ({ polygon, islands = [] }: Shape): readonly Outline[] => [polygon, ...islands];

/** Twice the enclosed area, signed by direction. */
export function doubleArea(outline: Outline): number {
  let sum = 0;
  outline.forEach(([x, y], k) => {
    const [nextX, nextY] = outline[(k + 1) % outline.length] as Point;
    sum += x * nextY - nextX * y;
  });
  return sum;
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const between = (a: Point, b: Point, c: Point): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const [t1, t2, t3, t4] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (t1 !== t2 && t3 !== t4) return true;
  return (
    (t1 === 0 && between(a, b, c)) ||
    (t2 === 0 && between(a, b, d)) ||
    (t3 === 0 && between(c, d, a)) ||
    (t4 === 0 && between(c, d, b))
  );
}

/** The numbers, from 1, of the first two sides that meet without being next to each other. */
export function crossing(outline: Outline): readonly [number, number] | undefined {
  const n = outline.length;
  const side = (k: number) => [outline[k] as Point, outline[(k + 1) % n] as Point] as const;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (cross(...side(i), ...side(j))) return [i + 1, j + 1];
    }
  }
  return undefined;
}

/** Whether a point lies inside an outline or on its edge. */
export function isInside([x, y]: Point, outline: Outline): boolean {
  let inside = false;
  for (let k = 0; k < outline.length; k++) {
    const a = outline[k] as Point;
    const b = outline[(k + 1) % outline.length] as Point;
    if (turn(a, b, [x, y]) === 0 && between(a, b, [x, y])) return true;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in one of several outlines. */
export const isInAny = (point: Point, outlines: readonly Outline[]): boolean =>
  outlines.some((outline) => isInside(point, outline));

/** How many points two outlines have in common. */
export function sharedPoints(a: Outline, b: Outline): number {
  const known = new Set(a.map(([x, y]) => `${x},${y}`));
  return new Set(b.map(([x, y]) => `${x},${y}`).filter((key) => known.has(key))).size;
}

/** The square of the distance from a point to a side, in whole units, rounded down. */
export function squaredToSide([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy, px, py] = [bx - ax, by - ay, x - ax, y - ay];
  const length = dx * dx + dy * dy;
  const along = Math.max(0, Math.min(length, px * dx + py * dy));
  if (along === length) return (x - bx) * (x - bx) + (y - by) * (y - by);
  return px * px + py * py - (along === 0 ? 0 : Math.ceil((along * along) / length));
}

/** The square of the distance from a point to the nearest side of an outline. */
export function squaredToEdge(point: Point, outline: Outline): number {
  return outline.reduce(
    (least, corner, k) => Math.min(least, squaredToSide(point, corner, outline[(k + 1) % outline.length] ?? corner)),
    Number.MAX_SAFE_INTEGER,
  );
}
