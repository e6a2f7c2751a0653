// What is being told of stands in the light: a veil lies over everything else, names too, and a line of ink goes round it.

import { labelBoxes, type Layout, laidRoutes } from '../geometry/layout.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../geometry/map-view.ts';
import { type Box, insideAny } from '../geometry/plane.ts';
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
  veilNames(ink, view, layout);
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

/** What is written of other things is not cut by the edge of the light: it lies in it or under the veil, all of it. */
function veilNames({ ctx, colours }: Ink, view: BoardView, layout: Layout): void {
  const { told = [] } = view;
  const lit = told.flatMap(({ kind, id }) => (kind === 'region' ? (layout.regions.get(id)?.outlines ?? []) : []));
  const isLit = ({ left, top, right, bottom }: Box) =>
    [left, right].every((x) => [top, bottom].every((y) => insideAny(lit, x, y)));
  const named = [
    ...[...layout.regions].map(([id, { label }]) => ({ target: { kind: 'region', id } as const, label })),
    ...[...layout.routes].map(([id, { label }]) => ({ target: { kind: 'route', id } as const, label })),
    ...layout.places.map(({ label }) => ({ target: null, label })),
  ];
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = colours.table;
  for (const { target, label } of named) {
    const boxes = label?.boxes ?? [];
    if ((target !== null && isTold(view, target)) || boxes.every(isLit)) continue;
    for (const { left, top, right, bottom } of boxes) {
      ctx.clearRect(left, top, right - left, bottom - top);
      ctx.fillRect(left, top, right - left, bottom - top);
    }
  }
  ctx.globalAlpha = 1;
}

/** A piece of a route that runs through a region told of is not told of itself. */
function veilRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  const { ctx, colours, nib } = ink;
  for (const { route, line } of laidRoutes(view, layout)) {
    if (isTold(view, { kind: 'route', id: route.id })) continue;
    for (const target of view.told ?? []) {
      if (target.kind !== 'region' || layout.regions.get(target.id) === undefined) continue;
      ctx.save();
      keepClear(ink, labelBoxes(layout));
      traceTarget(ink, target, layout, 0);
      ctx.clip();
      ctx.globalAlpha = VEIL;
      trace(ctx, line, false);
      stroke(ink, colours.paper, routePen(route, nib).ground);
      ctx.restore();
    }
  }
}
