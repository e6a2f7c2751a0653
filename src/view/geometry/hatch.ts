import type { Curve } from './curve.ts';
import type { Level, MapPoint } from './map-view.ts';
import { grain } from './pen-stroke.ts';
import { boundsOf, segments } from './plane.ts';

export type Stroke = readonly [MapPoint, MapPoint];

/** Distance between strokes in map units at each level of trouble; level 0 is open paper, level 4 is crossed. */
export const HATCH_SPACING: Readonly<Record<Level, number>> = { 0: 0, 1: 21, 2: 14, 3: 8.5, 4: 8.5 };

/** Where a line falling at 45 degrees crosses the polygon, in order from left to right. */
function crossings(polygon: readonly MapPoint[], offset: number, slope: 1 | -1): MapPoint[] {
  const found: MapPoint[] = [];
  const side = ([x, y]: MapPoint) => y - slope * x - offset;
  for (const [a, b] of segments(polygon, true)) {
    const from = side(a);
    const to = side(b);
    if (from > 0 === to > 0) continue;
    const part = from / (from - to);
    found.push([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]);
  }
  return found.sort((one, other) => one[0] - other[0]);
}

function strokesOneWay(polygon: readonly MapPoint[], spacing: number, slope: 1 | -1): Stroke[] {
  const box = boundsOf(polygon);
  const low = slope === 1 ? box.top - box.right : box.top + box.left;
  const high = slope === 1 ? box.bottom - box.left : box.bottom + box.right;
  const apart = spacing * Math.SQRT2;
  const strokes: Stroke[] = [];
  // Offsets are multiples of the spacing, so that the strokes of neighbouring regions line up.
  for (let at = Math.ceil(low / apart); at * apart <= high; at += 1) {
    const points = crossings(polygon, at * apart, slope);
    for (let pair = 0; pair + 1 < points.length; pair += 2) {
      const [from, to] = [points[pair], points[pair + 1]];
      if (from !== undefined && to !== undefined) strokes.push([from, to]);
    }
  }
  return strokes;
}

/** The pen strokes that shade a region: the denser, the more trouble. */
export function hatch(polygon: readonly MapPoint[], level: Level): Stroke[] {
  const spacing = HATCH_SPACING[level];
  if (spacing === 0) return [];
  const strokes = strokesOneWay(polygon, spacing, -1);
  return level === 4 ? [...strokes, ...strokesOneWay(polygon, spacing * 1.4, 1)] : strokes;
}

/** The same strokes as a hand draws them: not quite straight. */
export function drawnHatch(polygon: readonly MapPoint[], level: Level): Curve[] {
  return hatch(polygon, level).map(([[ax, ay], [bx, by]]): Curve => {
    const bend = (grain(Math.round(ax), Math.round(ay)) - 0.5) * 3;
    return {
      from: [ax, ay],
      bends: [
        [
          [(ax + bx) / 2 + bend, (ay + by) / 2 + bend],
          [bx, by],
        ],
      ],
    };
  });
}
