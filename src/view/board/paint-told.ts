// What is being told of stands in the light: a veil lies over everything else, names too, and a line of ink goes round it.

import { labelBoxes, type Layout, laidRoutes } from '../geometry/layout.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../geometry/map-view.ts';
import type { Box } from '../geometry/plane.ts';
import { routePen } from '../geometry/route-pen.ts';
import { tokenRadius } from '../geometry/token-shape.ts';
import { type BoardTarget, type BoardView, sameTarget } from './board-view.ts';
import { type Ink, stroke, trace } from './ink.ts';
import { traceTarget } from './paint-marks.ts';

const VEIL = 0.62;
/** Of a counter that is not told of: it lies on the veil. */
export const UNTOLD = 0.38;

/** True where nothing in particular is told of, too. */
export function isTold({ told = [] }: BoardView, target: BoardTarget): boolean {
  return told.length === 0 || told.some((one) => sameTarget(one, target));
}

export function paintTold(ink: Ink, view: BoardView, layout: Layout): void {
  const { told = [] } = view;
  const { ctx, nib, em, colours } = ink;
  if (told.length === 0) return;
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = colours.table;
  ctx.fillRect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'destination-out';
  for (const target of told) {
    if (!traceTarget(ink, target, layout, tokenRadius(em))) continue;
    if (target.kind === 'route') stroke(ink, colours.ink, 34 * nib);
    else ctx.fill();
    if (target.kind === 'route') clearName(ink, layout.routes.get(target.id)?.label?.boxes ?? []);
  }
  ctx.globalCompositeOperation = 'source-over';
  veilRoutes(ink, view, layout);
  ctx.save();
  keepClear(ink, labelBoxes(layout));
  for (const target of told) {
    if (target.kind === 'route' || !traceTarget(ink, target, layout, tokenRadius(em))) continue;
    stroke(ink, colours.paper, 6 * nib);
    traceTarget(ink, target, layout, tokenRadius(em));
    stroke(ink, colours.ink, 3.4 * nib);
  }
  ctx.restore();
}

/** No line runs through what is written. */
function keepClear({ ctx }: Ink, boxes: readonly Box[]): void {
  for (const { left, top, right, bottom } of boxes) {
    ctx.beginPath();
    ctx.rect(0, 0, MAP_WIDTH, MAP_HEIGHT);
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip('evenodd');
  }
}

/** The name of a route stands beside it. */
function clearName({ ctx, nib }: Ink, boxes: readonly Box[]): void {
  const round = 3 * nib;
  for (const { left, top, right, bottom } of boxes)
    ctx.fillRect(left - round, top - round, right - left + 2 * round, bottom - top + 2 * round);
}

/** A piece of a route that runs through a region told of is not told of itself. */
function veilRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  const { ctx, colours, nib } = ink;
  for (const { route, line } of laidRoutes(view, layout)) {
    if (isTold(view, { kind: 'route', id: route.id })) continue;
    for (const target of view.told ?? []) {
      if (target.kind !== 'region' || layout.regions.get(target.id) === undefined) continue;
      ctx.save();
      traceTarget(ink, target, layout, 0);
      ctx.clip();
      ctx.globalAlpha = VEIL;
      trace(ctx, line, false);
      stroke(ink, colours.paper, routePen(route, nib).ground);
      ctx.restore();
    }
  }
}
