/** Every word on the map with its place and size. Who draws it adds the face and the colour of its role. */
import { LABEL_LINE, labelHeight, type Layout, LETTERING, wrapName } from './layout.ts';
import type { MapPlace, MapPoint, MapRegion, MapRoute, MapToken, MapView } from './map-view.ts';
import { routeLabel } from './route-pen.ts';

export interface Written {
  readonly text: string;
  readonly at: MapPoint;
  readonly angle: number; // radians
  readonly size: number; // map units
  readonly align: 'left' | 'center' | 'right';
}

export const HALO = 0.36; // width of the line of ground around a letter, in sizes
const REGION_LINE = 1.12; // sizes of its name
const FROM_SIGN = 0.62; // em between the middle of a place's sign and its name

const centred = (text: string, at: MapPoint, size: number): Written => ({ text, at, angle: 0, size, align: 'center' });

export interface RegionLettering {
  readonly name: readonly Written[];
  readonly level: Written;
}

export function regionLettering(region: MapRegion, layout: Layout, em: number): RegionLettering | null {
  const laid = layout.regions.get(region.id);
  if (laid === undefined) return null;
  const [x, y] = laid.name;
  const size = LETTERING.region * em;
  const step = size * REGION_LINE;
  const top = y - (laid.lines.length * step) / 2;
  return {
    name: laid.lines.map((line, at) => centred(line, [x, top + at * step], size)),
    level: centred(region.levelLabel, [x, top + laid.lines.length * step], LETTERING.level * em),
  };
}

export function routeLettering(route: MapRoute, layout: Layout, em: number): Written | null {
  const laid = layout.routes.get(route.id);
  if (laid === undefined) return null;
  return { ...centred(routeLabel(route), laid.label, LETTERING.route * em), angle: laid.angle };
}

export interface PlaceLettering {
  readonly place: MapPlace;
  readonly sign: MapPoint;
  readonly name: Written;
}

export function placeLettering(view: MapView, layout: Layout, em: number): PlaceLettering[] {
  return (view.places ?? []).flatMap((place, at): PlaceLettering[] => {
    const laid = layout.places[at];
    if (laid === undefined) return [];
    const right = laid.side === 'right';
    const beside: MapPoint = [laid.at[0] + (right ? FROM_SIGN : -FROM_SIGN) * em, laid.at[1]];
    const name = { ...centred(place.name, beside, LETTERING.place * em), align: right ? 'left' : 'right' } as const;
    return [{ place, sign: laid.at, name }];
  });
}

export interface TokenLettering {
  readonly label: readonly Written[];
  readonly state: Written | null;
}

/** Around the middle of its label. */
export function tokenLettering(token: MapToken, em: number): TokenLettering {
  const step = LABEL_LINE * em;
  const lines = wrapName(token.label);
  const top = (-labelHeight(token) * em + step) / 2;
  return {
    label: lines.map((line, at) => centred(line, [0, top + at * step], LETTERING.token * em)),
    state:
      token.state === undefined ? null : centred(token.state, [0, top + lines.length * step], LETTERING.state * em),
  };
}
