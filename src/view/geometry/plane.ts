import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Area two boxes share; 0 when they only touch. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How far a box reaches over the edges of the sheet, in map units; 0 when it lies on it. */
export function offSheet(box: Box): number {
  const across = Math.max(0, -box.left) + Math.max(0, box.right - MAP_WIDTH);
  const down = Math.max(0, -box.top) + Math.max(0, box.bottom - MAP_HEIGHT);
  return across + down;
}

export function boundsOf(points: readonly MapPoint[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Pairs of neighbouring points; the last is joined to the first when closed. */
export function segments(points: readonly MapPoint[], closed: boolean): [MapPoint, MapPoint][] {
  const pairs: [MapPoint, MapPoint][] = [];
  points.forEach((from, at) => {
    const to = at + 1 < points.length ? points[at + 1] : closed ? points[0] : undefined;
    if (to !== undefined) pairs.push([from, to]);
  });
  return pairs;
}

export function inside(polygon: readonly MapPoint[], x: number, y: number): boolean {
  let odd = false;
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from !== undefined && from[1] > y !== to[1] > y) {
      if (x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) odd = !odd;
    }
    from = to;
  }
  return odd;
}

/** Whether a point lies in one of several outlines. */
export const insideAny = (outlines: readonly (readonly MapPoint[])[], x: number, y: number): boolean =>
  outlines.some((outline) => inside(outline, x, y));

function squaredToSegment(x: number, y: number, a: MapPoint, b: MapPoint): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length2));
  const [ex, ey] = [x - a[0] - along * dx, y - a[1] - along * dy];
  return ex * ex + ey * ey;
}

/** Distance from a point to a line through points; asked for often, so it allocates nothing. */
export function distanceToLine(points: readonly MapPoint[], x: number, y: number, closed = false): number {
  let least = Infinity;
  let from = closed ? points.at(-1) : undefined;
  for (const to of points) {
    if (from !== undefined) least = Math.min(least, squaredToSegment(x, y, from, to));
    from = to;
  }
  return Math.sqrt(least);
}

/** A line beside another: so far to its left at each of its points, seen along it; negative is to its right. */
export function besideLine(line: readonly MapPoint[], away: (at: number) => number): MapPoint[] {
  return line.map(([x, y], k) => {
    const [[ax, ay], [bx, by]] = [line[k - 1] ?? [x, y], line[k + 1] ?? [x, y]];
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1;
    return [x + (away(k) * (by - ay)) / length, y - (away(k) * (bx - ax)) / length];
  });
}

/** The point `part` of the way along a line (0-1), and the direction there in radians. */
export function alongLine(points: readonly MapPoint[], part: number): { at: MapPoint; angle: number } {
  const pairs = segments(points, false);
  const lengths = pairs.map(([[ax, ay], [bx, by]]) => Math.hypot(bx - ax, by - ay));
  let left = lengths.reduce((sum, length) => sum + length, 0) * part;
  for (const [at, [a, b]] of pairs.entries()) {
    const length = lengths[at] ?? 0;
    if (left <= length && length > 0) {
      const share = left / length;
      const point: MapPoint = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      return { at: point, angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
    }
    left -= length;
  }
  return { at: points[0] ?? [0, 0], angle: 0 };
}

/** The smallest box around several; around none, one without extent. */
export function boundsOfBoxes(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return boxAround(0, 0, 0, 0);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
