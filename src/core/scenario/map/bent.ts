import type { Point } from './outlines.ts';

const PIECES = 4; // between two points of the author's

/** A line through the points that turns without corners (Catmull-Rom), in whole units; a closed one ends before its first point. */
export function bent(points: readonly Point[], closed: boolean): readonly Point[] {
  const { length } = points;
  const at = (k: number): Point =>
    points[closed ? (k + length) % length : Math.max(0, Math.min(length - 1, k))] ?? [0, 0];
  const line: Point[] = [];
  for (let k = 0; k < (closed ? length : length - 1); k++) {
    const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    for (let piece = 0; piece < PIECES; piece++) {
      line.push([along(a[0], b[0], c[0], d[0], piece), along(a[1], b[1], c[1], d[1], piece)]);
    }
  }
  const last = points.at(-1);
  if (!closed && last !== undefined) line.push([last[0], last[1]]);
  return line;
}

/** `piece` of four parts of the way from b to c, rounded. */
function along(a: number, b: number, c: number, d: number, piece: number): number {
  const [slope, curve, twist] = [c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d];
  const sum = 2 * b * 64 + slope * 16 * piece + curve * 4 * piece * piece + twist * piece * piece * piece;
  return Math.floor((sum + 64) / 128);
}
