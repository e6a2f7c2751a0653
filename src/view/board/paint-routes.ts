import type { Layout } from '../geometry/layout.ts';
import type { MapPoint, MapRoute } from '../geometry/map-view.ts';
import { barbsAlong, routePen } from '../geometry/route-pen.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';

function paintRoute(ink: Ink, route: MapRoute, line: readonly MapPoint[]): void {
  const { ctx, colours } = ink;
  const pen = routePen(route, ink.nib);
  const colour = route.confidence === 'suspected' ? mix(colours.paper, colours.flow, 0.62) : colours.flow;
  const lay = (width: number, under: string) => {
    trace(ctx, line, false);
    stroke(ink, under, width);
  };
  lay(pen.ground, colours.paper);
  if (pen.casing !== null) lay(pen.casing.outer, colours.flow);
  if (pen.casing !== null) lay(pen.casing.inner, colours.paper);
  trace(ctx, line, false);
  ctx.strokeStyle = colour;
  ctx.lineWidth = pen.width;
  ctx.lineJoin = 'round';
  ctx.lineCap = pen.cap;
  ctx.setLineDash([...pen.dash]);
  ctx.stroke();
  ctx.setLineDash([]);
  for (const barb of barbsAlong(line, pen.barbs.size)) {
    trace(ctx, barb, false);
    stroke(ink, colour, pen.barbs.width);
  }
}

export function paintRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  for (const route of view.routes) {
    const laid = layout.routes.get(route.id);
    if (laid !== undefined) paintRoute(ink, route, laid.line);
  }
}
