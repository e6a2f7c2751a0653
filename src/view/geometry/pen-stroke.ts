/**
 * The draughtsman's hand. Every wavering is a function of where on the sheet a point lies, so two neighbours that share
 * an edge still share it, and the same map is drawn the same way every time.
 */
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';
import { segments } from './plane.ts';

/** A number in [0, 1) that belongs to a pair of whole numbers. */
export function grain(x: number, y: number): number {
  let hash = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Smooth noise in [-1, 1]. */
export function noise(x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const sx = (x - x0) * (x - x0) * (3 - 2 * (x - x0));
  const sy = (y - y0) * (y - y0) * (3 - 2 * (y - y0));
  const top = grain(x0, y0) * (1 - sx) + grain(x0 + 1, y0) * sx;
  const bottom = grain(x0, y0 + 1) * (1 - sx) + grain(x0 + 1, y0 + 1) * sx;
  return (top * (1 - sy) + bottom * sy) * 2 - 1;
}

/** Points on the edge of the sheet stay there, or the sea would show through at the frame. */
const give = (at: number, end: number) => Math.max(0, Math.min(1, at / 45, (end - at) / 45));

export function waver([x, y]: MapPoint): MapPoint {
  const wide = 9;
  const fine = 2.4;
  const dx = wide * noise(x / 70, y / 70) + fine * noise(x / 15 + 91, y / 15);
  const dy = wide * noise(x / 70 + 37, y / 70 + 53) + fine * noise(x / 15, y / 15 + 91);
  return [x + dx * give(x, MAP_WIDTH), y + dy * give(y, MAP_HEIGHT)];
}

/** A straight line of the author's as a hand would draw it. */
export function drawnLine(points: readonly MapPoint[], closed: boolean, step = 7): MapPoint[] {
  const drawn: MapPoint[] = [];
  for (const [a, b] of segments(points, closed)) {
    const pieces = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let piece = 0; piece < pieces; piece += 1) {
      const part = piece / pieces;
      drawn.push(waver([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]));
    }
  }
  const last = points.at(-1);
  if (!closed && last !== undefined) drawn.push(waver(last));
  return drawn;
}

function between(p: readonly [number, number, number, number], t: number): number {
  const [a, b, c, d] = p;
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

const STRIDE = 6; // map units between two points of a smooth line, about

/** A smooth line through the points (Catmull-Rom): tracks and boats do not turn in corners. */
export function smoothLine(points: readonly MapPoint[]): MapPoint[] {
  const line: MapPoint[] = [];
  for (let at = 0; at + 1 < points.length; at += 1) {
    const b = points[at] ?? [0, 0];
    const c = points[at + 1] ?? b;
    const a = points[at - 1] ?? b;
    const d = points[at + 2] ?? c;
    const pieces = Math.max(1, Math.round(Math.sqrt((c[0] - b[0]) ** 2 + (c[1] - b[1]) ** 2) / STRIDE));
    for (let piece = 0; piece < pieces; piece += 1) {
      const t = piece / pieces;
      line.push([between([a[0], b[0], c[0], d[0]], t), between([a[1], b[1], c[1], d[1]], t)]);
    }
  }
  const last = points.at(-1);
  if (last !== undefined) line.push(last);
  return line;
}
