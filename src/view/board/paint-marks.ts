import type { Layout } from '../geometry/layout.ts';
import { tokenRadius } from '../geometry/token-shape.ts';
import type { BoardTarget, BoardView } from './board-view.ts';
import { type Ink, stroke, trace, traceAll } from './ink.ts';

export type MarkStyle = 'selected' | 'focused' | 'hovered';

const WIDTH: Readonly<Record<MarkStyle, number>> = { selected: 3.4, focused: 3, hovered: 1.8 };

export function traceTarget(ink: Ink, target: BoardTarget, layout: Layout, wider: number): boolean {
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

export interface Marks {
  readonly hovered: BoardTarget | null;
  readonly focused: BoardTarget | null;
}

export function paintMarks(ink: Ink, view: BoardView, layout: Layout, marks: Marks): void {
  for (const target of view.lit ?? []) paintLit(ink, target, layout);
  if (marks.hovered !== null) paintMark(ink, marks.hovered, layout, 'hovered');
  if (view.selected !== null) paintMark(ink, view.selected, layout, 'selected');
  if (marks.focused !== null) paintMark(ink, marks.focused, layout, 'focused');
}
