import { type Layout, laidRoutes } from '../geometry/layout.ts';
import type { MapPoint, MapRoute } from '../geometry/map-view.ts';
import { hardenedOn, MOVED_PENS, ringsOn } from '../geometry/moved.ts';
import { barbsAlong, beadsAlong, ghostOf, routePen } from '../geometry/route-pen.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, mix, stroke, trace, traceAll } from './ink.ts';

function paintGhost(ink: Ink, route: MapRoute, line: readonly MapPoint[]): void {
  const ghost = ghostOf(route, line, ink.nib);
  if (ghost === null) return;
  trace(ink.ctx, ghost.line, false);
  stroke(ink, ink.colours.paper, ghost.ground);
  trace(ink.ctx, ghost.line, false);
  stroke(ink, mix(ink.colours.paper, ink.colours.flow, 0.36), ghost.width);
}

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
  stroke(ink, colour, pen.width, pen.dash);
  for (const barb of barbsAlong(line, pen.barbs.size)) {
    trace(ctx, barb, false);
    stroke(ink, colour, pen.barbs.width);
  }
  traceAll(ctx, beadsAlong(line, route.pattern, pen.beads.size), true);
  ctx.fillStyle = colour;
  ctx.fill();
  stroke(ink, colours.paper, pen.beads.edge);
}

/** The edge of what has hardened. */
function paintHardened(ink: Ink, view: BoardView, layout: Layout): void {
  const { outlines, ticks } = hardenedOn(view, layout);
  if (outlines.length === 0) return;
  traceAll(ink.ctx, outlines, true);
  stroke(ink, ink.colours.ink, MOVED_PENS.edge * ink.nib);
  traceAll(ink.ctx, ticks, false);
  stroke(ink, ink.colours.ink, MOVED_PENS.ticks * ink.nib);
}

/** A ring round what has changed. */
function paintRings(ink: Ink, view: BoardView, layout: Layout): void {
  for (const { at, radius } of ringsOn(view, layout, ink.em)) {
    for (const [colour, width] of [
      [ink.colours.paper, MOVED_PENS.ringGround],
      [ink.colours.ink, MOVED_PENS.ring],
    ] as const) {
      ink.ctx.beginPath();
      ink.ctx.arc(at[0], at[1], radius, 0, 2 * Math.PI);
      stroke(ink, colour, width * ink.nib);
    }
  }
}

/** What flows, and what has changed since the report before. */
export function paintRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  paintHardened(ink, view, layout);
  const laid = laidRoutes(view, layout);
  for (const { route, line } of laid) paintGhost(ink, route, line);
  for (const { route, line } of laid) paintRoute(ink, route, line);
  paintRings(ink, view, layout);
}
