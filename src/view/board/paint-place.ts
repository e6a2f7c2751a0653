import type { MapPlace, MapPoint, PlaceKind } from '../geometry/map-view.ts';
import { type Ink, stroke, trace } from './ink.ts';

type Figure = readonly (readonly (readonly [number, number])[])[];

/** Pen strokes within a unit circle, for what is not a plain disc. */
const FIGURES: Readonly<Record<Exclude<PlaceKind, 'capital' | 'town'>, Figure>> = {
  port: [
    [
      [0, -1.1],
      [0, 1.1],
    ],
    [
      [-0.6, -0.45],
      [0.6, -0.45],
    ],
    [
      [-1.05, 0.3],
      [-0.6, 0.9],
      [0, 1.1],
      [0.6, 0.9],
      [1.05, 0.3],
    ],
  ],
  crossing: [
    [
      [-1, -0.9],
      [-0.35, -0.45],
      [-0.35, 0.45],
      [-1, 0.9],
    ],
    [
      [1, -0.9],
      [0.35, -0.45],
      [0.35, 0.45],
      [1, 0.9],
    ],
  ],
  mine: [
    [
      [-1, 0.9],
      [0.75, -0.85],
    ],
    [
      [1, 0.9],
      [-0.75, -0.85],
    ],
    [
      [-1.05, -0.45],
      [-0.4, -1.05],
    ],
    [
      [1.05, -0.45],
      [0.4, -1.05],
    ],
  ],
  base: [
    [
      [-0.5, 1.2],
      [-0.5, -1.2],
    ],
    [
      [-0.5, -1.1],
      [0.9, -0.65],
      [-0.5, -0.2],
    ],
  ],
};

function disc(ink: Ink, [x, y]: MapPoint, radius: number, colour: string): void {
  ink.ctx.beginPath();
  ink.ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ink.ctx.fillStyle = colour;
  ink.ctx.fill();
}

function figure(ink: Ink, [x, y]: MapPoint, radius: number, lines: Figure): void {
  for (const line of lines) {
    trace(
      ink.ctx,
      line.map(([dx, dy]): MapPoint => [x + dx * radius, y + dy * radius]),
      false,
    );
    stroke(ink, ink.colours.ink, 1.5 * ink.nib);
  }
}

/** The sign of a place on a small ground of paper, so that a route can run under it. */
export function paintPlace(ink: Ink, { kind }: MapPlace, at: MapPoint): void {
  const r = 0.3 * ink.em;
  const { ink: dark, raised } = ink.colours;
  disc(ink, at, r * 1.7, raised);
  switch (kind) {
    case 'capital':
      disc(ink, at, r * 1.3, dark);
      disc(ink, at, r * 0.95, raised);
      disc(ink, at, r * 0.6, dark);
      return;
    case 'town':
      disc(ink, at, r * 0.85, dark);
      disc(ink, at, r * 0.45, raised);
      return;
    case 'port':
    case 'crossing':
    case 'mine':
    case 'base':
      figure(ink, at, r, FIGURES[kind]);
      return;
  }
}
