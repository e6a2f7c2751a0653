/**
 * From a view to where everything stands on the sheet, in map units: outlines as drawn, tokens and signs where they are told to stand,
 * and around them the labels, as many as there is room for. Pure: the scene only paints it, the hit test only asks it.
 */
import { joinLines } from './join-lines.ts';
import {
  type Ground,
  type LabelForm,
  type PlaceForm,
  placeWish,
  type RegionForm,
  regionWish,
  type RouteForm,
  routeWish,
  type TokenForm,
  tokenWish,
} from './label-wishes.ts';
import type { MapPoint, MapView } from './map-view.ts';
import { drawnLine, smoothLine, waver } from './pen-stroke.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import { type Box, boxAround, inside } from './plane.ts';
import { quietCorner, roseBox } from './rose.ts';

/** What is written, and over which boxes; `null` where it gave way. */
export interface Written<Form> {
  readonly form: Form;
  readonly boxes: readonly Box[];
}

export interface RegionLayout {
  readonly outline: readonly MapPoint[];
  readonly label: Written<RegionForm> | null;
}

export interface RouteLayout {
  readonly line: readonly MapPoint[];
  readonly label: Written<RouteForm> | null;
}

export interface PlaceLayout {
  readonly at: MapPoint;
  readonly label: Written<PlaceForm> | null;
}

export interface TokenLayout {
  readonly at: MapPoint;
  readonly label: Written<TokenForm> | null;
}

export interface Layout {
  readonly regions: ReadonlyMap<string, RegionLayout>;
  readonly borders: readonly (readonly MapPoint[])[];
  readonly routes: ReadonlyMap<string, RouteLayout>;
  readonly places: readonly PlaceLayout[];
  readonly tokens: ReadonlyMap<string, TokenLayout>;
  readonly rose: MapPoint | null; // middle of the compass rose, where a corner has room for it
}

/** Of a token, in map units: on a small sheet letters grow against the map, and tokens only as far as there is room between them. */
export const tokenRadius = (em: number): number => Math.min(1.05 * em, 24);

const SIGN = 1; // em across, of the sign of a place

/** `em` is the size of a token's label in map units: bigger when the sheet is small on the screen. */
export function layOut(view: MapView, em: number): Layout {
  const outlines = new Map(view.regions.map(({ id, polygon }) => [id, drawnLine(polygon, true)]));
  const lines = new Map(view.routes.map((route) => [route.id, smoothLine(route.points.map(waver))]));
  const places = (view.places ?? []).map((place) => ({ place, at: waver([place.x, place.y]) }));
  const rose = quietCorner(view.regions.flatMap(({ id, side }) => (side === 'sea' ? [] : [outlines.get(id) ?? []])));
  const radius = tokenRadius(em);
  const ground: Ground = {
    em,
    language: view.language,
    solid: [
      ...view.tokens.map(({ x, y }) => boxAround(x, y, 2 * radius, 2 * radius)),
      ...places.map(({ at }) => boxAround(...at, SIGN * em, SIGN * em)),
      ...(rose === null ? [] : [roseBox(rose)]),
    ],
    lines: [...lines.values()],
  };
  const homes = view.tokens.map(({ x, y }) => view.regions.find(({ polygon }) => inside(polygon, x, y))?.polygon);
  const labels = labelsOf({
    region: view.regions.map((region) => regionWish(region, ground)),
    token: view.tokens.map((token, k) => tokenWish(token, radius, homes[k], ground)),
    place: places.map(({ place, at }) => placeWish(place, at, ground)),
    route: view.routes.map((route) => routeWish(route, lines.get(route.id) ?? [], ground)),
  });
  return {
    regions: new Map(
      view.regions.map(({ id }, k) => [id, { outline: outlines.get(id) ?? [], label: labels.region[k] ?? null }]),
    ),
    borders: joinLines(view.borders.map((border) => border.points)).map((line) => drawnLine(line, false)),
    routes: new Map(
      view.routes.map(({ id }, k) => [id, { line: lines.get(id) ?? [], label: labels.route[k] ?? null }]),
    ),
    places: places.map(({ at }, k) => ({ at, label: labels.place[k] ?? null })),
    tokens: new Map(view.tokens.map(({ id, x, y }, k) => [id, { at: [x, y], label: labels.token[k] ?? null }])),
    rose,
  };
}

interface Labels {
  readonly region: readonly (Written<RegionForm> | null)[];
  readonly token: readonly (Written<TokenForm> | null)[];
  readonly place: readonly (Written<PlaceForm> | null)[];
  readonly route: readonly (Written<RouteForm> | null)[];
}

type Wishes = { readonly [Kind in keyof Labels]: readonly Wish<Extract<LabelForm, { kind: Kind }>>[] };

/** All labels look for room together, and come back kind by kind. */
function labelsOf({ region, token, place, route }: Wishes): Labels {
  const placed: readonly (Written<LabelForm> | null)[] = placeLabels<LabelForm>([
    ...region,
    ...token,
    ...place,
    ...route,
  ]);
  let taken = 0;
  const next = <Kind extends LabelForm['kind']>(kind: Kind, count: number) => {
    const own = placed.slice(taken, (taken += count));
    return own.map((label) => (label !== null && isOf(label, kind) ? label : null));
  };
  return {
    region: next('region', region.length),
    token: next('token', token.length),
    place: next('place', place.length),
    route: next('route', route.length),
  };
}

const isOf = <Kind extends LabelForm['kind']>(
  label: Written<LabelForm>,
  kind: Kind,
): label is Written<Extract<LabelForm, { kind: Kind }>> => label.form.kind === kind;
