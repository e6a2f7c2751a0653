import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../geometry/map-view.ts';
import { distanceToLine, inside } from '../geometry/plane.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';

const RADIUS = 44;
const INSET = 78;

/** The corner farthest from any land, if one has room for the rose. */
export function quietCorner(land: readonly (readonly MapPoint[])[]): MapPoint | null {
  const corners: MapPoint[] = [
    [INSET, MAP_HEIGHT - INSET],
    [MAP_WIDTH - INSET, MAP_HEIGHT - INSET],
    [MAP_WIDTH - INSET, INSET],
    [INSET, INSET],
  ];
  let best: MapPoint | null = null;
  let room = RADIUS + 14;
  for (const [x, y] of corners) {
    const free = Math.min(
      ...land.map((outline) => (inside(outline, x, y) ? 0 : distanceToLine(outline, x, y, true))),
      400,
    );
    if (free > room) [best, room] = [[x, y], free];
  }
  return best;
}

function star(x: number, y: number, reach: number, waist: number, turn: number): MapPoint[] {
  return Array.from({ length: 8 }, (_, at): MapPoint => {
    const angle = (Math.PI * at) / 4 + turn;
    const radius = at % 2 === 0 ? reach : waist;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}

function fill(ink: Ink, points: readonly MapPoint[], colour: string): void {
  trace(ink.ctx, points, true);
  ink.ctx.fillStyle = colour;
  ink.ctx.fill();
}

/** Our mark: lit from the upper left, and its shadow falls to the upper left as well. */
export function paintRose(ink: Ink, [x, y]: MapPoint): void {
  const { colours, nib } = ink;
  const faint = mix(colours.sea, colours.rule, 0.35);
  fill(ink, star(x - 11, y - 8, RADIUS, RADIUS * 0.2, 0), mix(colours.sea, colours.rule, 0.28));
  fill(ink, star(x, y, RADIUS * 0.56, RADIUS * 0.2, Math.PI / 4), faint);
  const points = star(x, y, RADIUS, RADIUS * 0.2, 0);
  fill(ink, points, colours.raised);
  for (let at = 0; at < 8; at += 2) {
    fill(ink, [points[at] ?? [x, y], points[at + 1] ?? [x, y], [x, y]], mix(colours.sea, colours.ink, 0.85));
  }
  trace(ink.ctx, points, true);
  stroke(ink, mix(colours.sea, colours.ink, 0.85), 1.1 * nib);
  ink.ctx.font = `600 13px 'Source Serif 4', serif`;
  ink.ctx.textAlign = 'center';
  ink.ctx.textBaseline = 'middle';
  ink.ctx.fillStyle = colours.ink;
  ink.ctx.fillText('N', x, y - RADIUS - 9);
}
