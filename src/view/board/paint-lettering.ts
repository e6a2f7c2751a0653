import { type Layout, LETTERING } from '../geometry/layout.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, write } from './ink.ts';
import { groundOf } from './paint-ground.ts';
import { paintPlace } from './paint-place.ts';

function nameRegions(ink: Ink, view: BoardView, layout: Layout): void {
  const size = LETTERING.region * ink.em;
  for (const region of view.regions) {
    const laid = layout.regions.get(region.id);
    if (laid === undefined) continue;
    const [x, y] = laid.name;
    const halo = groundOf(ink, region.side);
    const step = size * 1.12;
    const top = y - (laid.lines.length * step) / 2;
    laid.lines.forEach((line, at) => {
      const how = { size, weight: 600, face: 'serif', spacing: 0.12, colour: ink.colours.ink, halo } as const;
      write(ink, line.toUpperCase(), x, top + at * step, how);
    });
    const under = {
      size: LETTERING.level * ink.em,
      face: 'serif',
      italic: true,
      colour: ink.colours.ink,
      halo,
    } as const;
    write(ink, region.levelLabel, x, top + laid.lines.length * step, under);
  }
}

function namePlaces(ink: Ink, view: BoardView, layout: Layout): void {
  (view.places ?? []).forEach((place, at) => {
    const laid = layout.places[at];
    if (laid === undefined) return;
    paintPlace(ink, place, laid.at);
    const right = laid.side === 'right';
    write(ink, place.name, laid.at[0] + (right ? 0.62 : -0.62) * ink.em, laid.at[1], {
      size: LETTERING.place * ink.em,
      weight: place.kind === 'capital' ? 600 : 400,
      colour: ink.colours.ink,
      halo: ink.colours.raised,
      align: right ? 'left' : 'right',
    });
  });
}

function nameRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  for (const route of view.routes) {
    const laid = layout.routes.get(route.id);
    if (laid === undefined) continue;
    ink.ctx.save();
    ink.ctx.translate(laid.label[0], laid.label[1]);
    ink.ctx.rotate(laid.angle);
    const name = route.confidence === 'suspected' ? `${route.name} ?` : route.name;
    const size = LETTERING.route * ink.em;
    const how = { size, face: 'serif', italic: true, colour: ink.colours.flow, halo: ink.colours.paper } as const;
    write(ink, name, 0, 0, how);
    ink.ctx.restore();
  }
}

export function paintLettering(ink: Ink, view: BoardView, layout: Layout): void {
  nameRoutes(ink, view, layout);
  nameRegions(ink, view, layout);
  namePlaces(ink, view, layout);
}
