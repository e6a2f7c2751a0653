import type { MapPoint } from './map-view.ts';
import { distanceToLine } from './plane.ts';

/** A line with fewer points that stays within `tolerance` map units of the one given (Douglas and Peucker). */
export function simplify(points: readonly MapPoint[], tolerance: number): MapPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let most = tolerance;
  points.forEach(([x, y], at) => {
    const away = distanceToLine([first, last], x, y);
    if (away > most) [farthest, most] = [at, away];
  });
  if (farthest === 0) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}
