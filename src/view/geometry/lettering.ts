/** Every word on the map with its place and size. Who draws it adds the face and the colour of its role. */
import { LABEL_LINE, LETTERING, REGION_LINE } from './label-sizes.ts';
import type { TokenForm } from './token-wish.ts';
import type { Layout } from './layout.ts';
import type { MapPlace, MapPoint, MapRegion, MapRoute, MapToken, MapView } from './map-view.ts';
import { routeLabel } from './route-pen.ts';
import { wrapInto } from './wrap.ts';

export interface Written {
  readonly text: string;
  readonly at: MapPoint;
  readonly angle: number; // radians
  readonly size: number; // map units
  readonly align: 'left' | 'center' | 'right';
}

export const HALO = 0.36; // width of the line of ground around a letter, in sizes

const centred = (text: string, at: MapPoint, size: number): Written => ({ text, at, angle: 0, size, align: 'center' });

export interface RegionLettering {
  readonly name: readonly Written[];
  readonly level: Written | null;
}

export function regionLettering(region: MapRegion, layout: Layout, em: number): RegionLettering | null {
  const label = layout.regions.get(region.id)?.label ?? null;
  if (label === null) return null;
  const { name, lines: count, level } = label.form;
  const lines = wrapInto(region.label, count);
  const size = LETTERING.region * em;
  const step = size * REGION_LINE;
  const top = name[1] - ((lines.length + (level ? 1 : 0) - 1) * step) / 2;
  return {
    name: lines.map((line, at) => centred(line, [name[0], top + at * step], size)),
    level: level ? centred(region.levelLabel, [name[0], top + lines.length * step], LETTERING.level * em) : null,
  };
}

export function routeLettering(route: MapRoute, layout: Layout, em: number): Written | null {
  const label = layout.routes.get(route.id)?.label ?? null;
  if (label === null) return null;
  return { ...centred(routeLabel(route), label.form.label, LETTERING.route * em), angle: label.form.angle };
}

export interface PlaceLettering {
  readonly place: MapPlace;
  readonly sign: MapPoint;
  readonly name: Written | null;
}

export function placeLettering(view: MapView, layout: Layout, em: number): PlaceLettering[] {
  return (view.places ?? []).flatMap((place, at): PlaceLettering[] => {
    const laid = layout.places[at];
    if (laid === undefined) return [];
    const form = laid.label?.form ?? null;
    if (form === null) return [{ place, sign: laid.at, name: null }];
    const beside: MapPoint = [laid.at[0] + form.from[0], laid.at[1] + form.from[1]];
    return [
      { place, sign: laid.at, name: { ...centred(place.name, beside, LETTERING.place * em), align: form.align } },
    ];
  });
}

export interface TokenLettering {
  readonly label: readonly Written[];
  readonly state: readonly Written[];
}

/** Around the middle of its label. */
export function tokenLettering(token: MapToken, form: TokenForm, em: number): TokenLettering {
  const step = LABEL_LINE * em;
  const lines = wrapInto(token.label, form.lines);
  const states = form.stateLines === 0 ? [] : wrapInto(token.state ?? '', form.stateLines);
  const top = (-(lines.length + states.length - 1) * step) / 2;
  return {
    label: lines.map((line, at) => centred(line, [0, top + at * step], LETTERING.token * em)),
    state: states.map((line, at) => centred(line, [0, top + (lines.length + at) * step], LETTERING.state * em)),
  };
}
