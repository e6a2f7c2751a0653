import type { MapPoint } from '../geometry/map-view.ts';
import { type PlacedSign, SIGN_LINES, SIGN_RADIUS } from '../geometry/told-signs.ts';
import { type Ink, stroke, traceAll } from './ink.ts';

/** A disc of paper with the sign in ink. */
export function paintSign(ink: Ink, { sign, at: [x, y] }: PlacedSign): void {
  const { ctx, nib, em, colours } = ink;
  const radius = SIGN_RADIUS * em;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colours.paper;
  ctx.fill();
  stroke(ink, colours.ink, 2 * nib);
  const placed = SIGN_LINES[sign].map((line) => line.map(([a, b]): MapPoint => [x + a * radius, y + b * radius]));
  traceAll(ctx, placed, false);
  stroke(ink, colours.ink, 0.2 * em);
}
