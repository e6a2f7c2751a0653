import { REGION_SPACING } from '../geometry/label-sizes.ts';
import type { Layout } from '../geometry/layout.ts';
import { placeLettering, regionLettering, routeLettering } from '../geometry/lettering.ts';
import { inCapitals } from '../geometry/script.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, write } from './ink.ts';
import { groundOf } from './paint-ground.ts';
import { paintPlace } from './paint-place.ts';

function nameRegions(ink: Ink, view: BoardView, layout: Layout): void {
  for (const region of view.regions) {
    const lettering = regionLettering(region, layout, ink.em);
    if (lettering === null) continue;
    const how = { face: 'serif', colour: ink.colours.ink, halo: groundOf(ink, region.side) } as const;
    for (const line of lettering.name) {
      write(
        ink,
        { ...line, text: inCapitals(line.text, view.language) },
        { ...how, weight: 600, spacing: REGION_SPACING },
      );
    }
    if (lettering.level !== null) write(ink, lettering.level, { ...how, italic: true });
  }
}

function namePlaces(ink: Ink, view: BoardView, layout: Layout): void {
  for (const { place, sign, name } of placeLettering(view, layout, ink.em)) {
    paintPlace(ink, place, sign);
    if (name === null) continue;
    const weight = place.kind === 'capital' ? 600 : 400;
    write(ink, name, { weight, colour: ink.colours.ink, halo: ink.colours.raised });
  }
}

function nameRoutes(ink: Ink, view: BoardView, layout: Layout): void {
  for (const route of view.routes) {
    const name = routeLettering(route, layout, ink.em);
    if (name === null) continue;
    write(ink, name, { face: 'serif', italic: true, colour: ink.colours.flow, halo: ink.colours.paper });
  }
}

export function paintLettering(ink: Ink, view: BoardView, layout: Layout): void {
  nameRoutes(ink, view, layout);
  nameRegions(ink, view, layout);
  namePlaces(ink, view, layout);
}
