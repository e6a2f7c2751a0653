import type { MapPlace, MapPoint } from '../geometry/map-view.ts';
import { placeSign, SIGN_GROUND } from '../geometry/place-sign.ts';
import { type Ink, stroke, trace } from './ink.ts';

function disc(ink: Ink, [x, y]: MapPoint, radius: number, colour: string): void {
  ink.ctx.beginPath();
  ink.ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ink.ctx.fillStyle = colour;
  ink.ctx.fill();
}

function strokes(ink: Ink, [x, y]: MapPoint, lines: readonly (readonly MapPoint[])[]): void {
  for (const line of lines) {
    trace(
      ink.ctx,
      line.map(([dx, dy]): MapPoint => [x + dx, y + dy]),
      false,
    );
    stroke(ink, ink.colours.ink, 1.5 * ink.nib);
  }
}

/** The sign of a place on a small ground of paper, so that a route can run under it. */
export function paintPlace(ink: Ink, { kind }: MapPlace, at: MapPoint): void {
  disc(ink, at, SIGN_GROUND * ink.em, ink.colours.raised);
  const sign = placeSign(kind, ink.em);
  if (sign.kind === 'strokes') strokes(ink, at, sign.lines);
  else sign.radii.forEach((radius, k) => disc(ink, at, radius, k % 2 === 0 ? ink.colours.ink : ink.colours.raised));
}
