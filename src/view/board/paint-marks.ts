import type { Layout } from '../geometry/layout.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../geometry/map-view.ts';
import { alongLine } from '../geometry/plane.ts';
import { tokenRadius } from '../geometry/token-shape.ts';
import type { BoardTarget, BoardView } from './board-view.ts';
import { type Ink, stroke, trace, traceAll } from './ink.ts';

export type MarkStyle = 'selected' | 'focused' | 'hovered';

const WIDTH: Readonly<Record<MarkStyle, number>> = { selected: 3.4, focused: 3, hovered: 1.8 };

function traceTarget(ink: Ink, target: BoardTarget, layout: Layout, wider: number): boolean {
  switch (target.kind) {
    case 'region': {
      const laid = layout.regions.get(target.id);
      if (laid !== undefined) traceAll(ink.ctx, laid.outlines, true);
      return laid !== undefined;
    }
    case 'route': {
      const laid = layout.routes.get(target.id);
      if (laid !== undefined) trace(ink.ctx, laid.line, false);
      return laid !== undefined;
    }
    case 'token': {
      const at = layout.tokens.get(target.id)?.at;
      ink.ctx.beginPath();
      if (at !== undefined) ink.ctx.arc(at[0], at[1], tokenRadius(ink.em) * 1.42 + wider, 0, 2 * Math.PI);
      return at !== undefined;
    }
  }
}

/** A line of ink for what is selected, the focus ring for what the keyboard is on, a thin line for what the mouse is over. */
function paintMark(ink: Ink, target: BoardTarget, layout: Layout, style: MarkStyle): void {
  const { nib, colours } = ink;
  const wider = style === 'focused' ? 4 * nib : 0;
  if (!traceTarget(ink, target, layout, wider)) return;
  const width = WIDTH[style] * nib;
  if (target.kind === 'route') {
    ink.ctx.globalAlpha = style === 'selected' ? 0.3 : 0.18;
    stroke(ink, style === 'focused' ? colours.mission : colours.ink, 15 * nib);
    ink.ctx.globalAlpha = 1;
    return;
  }
  stroke(ink, colours.paper, width + 2.6 * nib);
  traceTarget(ink, target, layout, wider);
  stroke(
    ink,
    style === 'focused' ? colours.mission : colours.ink,
    width,
    style === 'focused' ? [6 * nib, 3 * nib] : [],
  );
}

/** What may be chosen stands out from what may not: a wash and a broken line of the mission's colour. */
function paintLit(ink: Ink, target: BoardTarget, layout: Layout): void {
  const { ctx, nib, colours } = ink;
  if (!traceTarget(ink, target, layout, 2 * nib)) return;
  ctx.globalAlpha = target.kind === 'route' ? 0.4 : 0.16;
  if (target.kind === 'route') stroke(ink, colours.mission, 15 * nib);
  else {
    ctx.fillStyle = colours.mission;
    ctx.fill();
  }
  ctx.globalAlpha = 1;
  if (target.kind !== 'route') stroke(ink, colours.mission, 2.6 * nib, [9 * nib, 5 * nib]);
}

/** What is being told of stands in the light: a veil lies over everything else, and a line of ink goes round it. */
function paintTold(ink: Ink, { told = [], routes }: BoardView, layout: Layout): void {
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
  }
  ctx.globalCompositeOperation = 'source-over';
  for (const target of told) {
    if (target.kind === 'route' || !traceTarget(ink, target, layout, tokenRadius(em))) continue;
    stroke(ink, colours.paper, 6 * nib);
    traceTarget(ink, target, layout, tokenRadius(em));
    stroke(ink, colours.ink, 3.4 * nib);
  }
  for (const { id, flow, flowBefore = flow } of routes) {
    const line = layout.routes.get(id)?.line;
    const isTold = told.some((target) => target.kind === 'route' && target.id === id);
    if (isTold && line !== undefined && flow !== flowBefore) paintSign(ink, alongLine(line, 0.5).at, flow > flowBefore);
  }
}

/** A plus for more traffic, a minus for less, on the middle of a route. */
function paintSign(ink: Ink, [x, y]: MapPoint, more: boolean): void {
  const { ctx, nib, em, colours } = ink;
  const half = 0.42 * em;
  ctx.beginPath();
  ctx.arc(x, y, 0.8 * em, 0, 2 * Math.PI);
  ctx.fillStyle = colours.paper;
  ctx.fill();
  stroke(ink, colours.ink, 2 * nib);
  const across = [[x - half, y] as const, [x + half, y] as const];
  const upright = [[x, y - half] as const, [x, y + half] as const];
  traceAll(ctx, more ? [across, upright] : [across], false);
  stroke(ink, colours.ink, 0.22 * em);
}

const VEIL = 0.62;

export interface Marks {
  readonly hovered: BoardTarget | null;
  readonly focused: BoardTarget | null;
}

export function paintMarks(ink: Ink, view: BoardView, layout: Layout, marks: Marks): void {
  paintTold(ink, view, layout);
  for (const target of view.lit ?? []) paintLit(ink, target, layout);
  if (marks.hovered !== null) paintMark(ink, marks.hovered, layout, 'hovered');
  if (view.selected !== null) paintMark(ink, view.selected, layout, 'selected');
  if (marks.focused !== null) paintMark(ink, marks.focused, layout, 'focused');
}
