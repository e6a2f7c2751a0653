import type { MapPoint } from '../geometry/map-view.ts';
import { roseAt } from '../geometry/rose.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';

function fill(ink: Ink, points: readonly MapPoint[], colour: string): void {
  trace(ink.ctx, points, true);
  ink.ctx.fillStyle = colour;
  ink.ctx.fill();
}

export function paintRose(ink: Ink, corner: MapPoint): void {
  const { colours, nib } = ink;
  const rose = roseAt(corner);
  const dark = mix(colours.sea, colours.ink, 0.85);
  fill(ink, rose.shadow, mix(colours.sea, colours.rule, 0.28));
  fill(ink, rose.between, mix(colours.sea, colours.rule, 0.35));
  fill(ink, rose.star, colours.raised);
  for (const half of rose.dark) fill(ink, half, dark);
  trace(ink.ctx, rose.star, true);
  stroke(ink, dark, 1.1 * nib);
  ink.ctx.font = `600 13px 'Source Serif 4', serif`;
  ink.ctx.textAlign = 'center';
  ink.ctx.textBaseline = 'middle';
  ink.ctx.fillStyle = colours.ink;
  ink.ctx.fillText('N', rose.north[0], rose.north[1]);
}
