import type { Layout } from '../geometry/layout.ts';
import type { MapRoute, MapPoint } from '../geometry/map-view.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';

/** Dashes in line widths, one pattern per commodity. */
export const DASHES: readonly (readonly number[])[] = [[], [4, 2.2], [0.01, 2.1], [6, 2, 0.01, 2]];

/** Width in fine lines at each level of flow. */
export const FLOW_WIDTH = [1.4, 2.4, 3.6, 5, 6.8] as const;

const dashOf = (route: MapRoute, width: number) => (DASHES[route.pattern] ?? []).map((part) => part * width);

/** Little barbs along the line, in the direction of the trade. */
function paintBarbs(ink: Ink, line: readonly MapPoint[], size: number, colour: string): void {
  const { ctx } = ink;
  const every = Math.max(12, Math.floor(line.length / 3));
  for (let at = Math.floor(every * 0.7); at + 2 < line.length; at += every) {
    const [ax, ay] = line[at] ?? [0, 0];
    const [bx, by] = line[at + 2] ?? [ax, ay];
    const angle = Math.atan2(by - ay, bx - ax);
    ctx.beginPath();
    for (const side of [2.6, -2.6]) {
      ctx.moveTo(bx, by);
      ctx.lineTo(bx + size * Math.cos(angle + side), by + size * Math.sin(angle + side));
    }
    stroke(ink, colour, Math.max(1.5 * ink.nib, size * 0.22));
  }
}

/** Suspected is pencil; known is ink; evidenced is ink that has been traced over, with an outline. */
function paintRoute(ink: Ink, route: MapRoute, line: readonly MapPoint[]): void {
  const { ctx, colours, nib } = ink;
  const width = FLOW_WIDTH[route.flow] * nib;
  const colour = route.confidence === 'suspected' ? mix(colours.paper, colours.flow, 0.62) : colours.flow;
  trace(ctx, line, false);
  stroke(ink, colours.paper, width + 4.4 * nib);
  if (route.confidence === 'evidenced') {
    trace(ctx, line, false);
    stroke(ink, colours.flow, width + 3.4 * nib);
    trace(ctx, line, false);
    stroke(ink, colours.paper, width + 1.5 * nib);
  }
  trace(ctx, line, false);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  ctx.lineCap = route.pattern >= 2 ? 'round' : 'butt';
  ctx.setLineDash(dashOf(route, width));
  ctx.stroke();
  ctx.setLineDash([]);
  paintBarbs(ink, line, Math.max(5.5 * nib, width * 1.7), colour);
}

export function paintRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  for (const route of view.routes) {
    const laid = layout.routes.get(route.id);
    if (laid !== undefined) paintRoute(ink, route, laid.line);
  }
}
