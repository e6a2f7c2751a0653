/**
 * From a view to where everything stands on the sheet, in map units: outlines as drawn, tokens and signs where they are told to stand,
 * and around them the labels, as many as there is room for. Pure: the scene only paints it, the hit test only asks it.
 */
import { joinLines } from './join-lines.ts';
import type { Ground } from './label-wishes.ts';
import { type MapPoint, type MapView, outlinesOf } from './map-view.ts';
import { drawnLine, smoothLine, waver } from './pen-stroke.ts';
import { type Label, placeLabels } from './place-labels.ts';
import { type PlaceForm, placeWish } from './place-wish.ts';
import { type Box, boxAround, insideAny } from './plane.ts';
import { type RegionForm, regionWish } from './region-wish.ts';
import { quietCorner, roseBox } from './rose.ts';
import { type RouteForm, routeWish } from './route-wish.ts';
import { tokenRadius } from './token-shape.ts';
import { type TokenForm, tokenWish } from './token-wish.ts';

/** A label is `null` where it gave way. */
export interface RegionLayout {
  readonly outlines: readonly (readonly MapPoint[])[];
  readonly label: Label<RegionForm> | null;
}

export interface RouteLayout {
  readonly line: readonly MapPoint[];
  readonly label: Label<RouteForm> | null;
}

export interface PlaceLayout {
  readonly at: MapPoint;
  readonly label: Label<PlaceForm> | null;
}

export interface TokenLayout {
  readonly at: MapPoint;
  readonly label: Label<TokenForm> | null;
}

export interface Layout {
  readonly regions: ReadonlyMap<string, RegionLayout>;
  readonly borders: readonly (readonly MapPoint[])[];
  readonly routes: ReadonlyMap<string, RouteLayout>;
  readonly places: readonly PlaceLayout[];
  readonly tokens: ReadonlyMap<string, TokenLayout>;
  readonly rose: MapPoint | null; // middle of the compass rose, where a corner has room for it
}

/** `em` is the size of a token's label in map units: bigger when the sheet is small on the screen. */
export function layOut(view: MapView, em: number): Layout {
  const drawn = drawnOf(view);
  const ground = groundOf(view, drawn, em);
  const land = view.regions.map(outlinesOf);
  const homeOf = (x: number, y: number) => land.find((outlines) => insideAny(outlines, x, y));
  const regions = drawn.regions.map((one) => ({ ...one, wish: regionWish(one.region, ground) }));
  const tokens = view.tokens.map((token) => ({ token, wish: tokenWish(token, homeOf(token.x, token.y), ground) }));
  const places = drawn.places.map((one) => ({ ...one, wish: placeWish(one.place, one.at, ground) }));
  const routes = drawn.routes.map((one) => ({ ...one, wish: routeWish(one.route, one.line, ground) }));
  const labelOf = placeLabels([...regions, ...tokens, ...places, ...routes].map(({ wish }) => wish));
  return {
    regions: new Map(regions.map(({ region, outlines, wish }) => [region.id, { outlines, label: labelOf(wish) }])),
    borders: joinLines(view.borders.map((border) => border.points)).map((line) => drawnLine(line, false)),
    routes: new Map(routes.map(({ route, line, wish }) => [route.id, { line, label: labelOf(wish) }])),
    places: places.map(({ at, wish }) => ({ at, label: labelOf(wish) })),
    tokens: new Map(tokens.map(({ token: { id, x, y }, wish }) => [id, { at: [x, y], label: labelOf(wish) }])),
    rose: drawn.rose,
  };
}

/** Of all that is written, line by line. */
export const labelBoxes = ({ regions, routes, places, tokens }: Layout): readonly Box[] =>
  [...regions.values(), ...routes.values(), ...places, ...tokens.values()].flatMap(({ label }) => label?.boxes ?? []);

/** Of all that is written, and of the tokens. */
export function writtenOn(layout: Layout, em: number): readonly Box[] {
  const across = 2 * tokenRadius(em);
  return [...labelBoxes(layout), ...[...layout.tokens.values()].map(({ at }) => boxAround(...at, across, across))];
}

/** The routes, each with its line. */
export const laidRoutes = ({ routes }: MapView, layout: Layout) =>
  routes.flatMap((route) => {
    const line = layout.routes.get(route.id)?.line;
    return line === undefined ? [] : [{ route, line }];
  });

type Drawn = ReturnType<typeof drawnOf>;

/** What is there before anything is written. */
function drawnOf(view: MapView) {
  const regions = view.regions.map((region) => ({
    region,
    outlines: outlinesOf(region).map((outline) => drawnLine(outline, true)),
  }));
  return {
    regions,
    routes: view.routes.map((route) => ({ route, line: smoothLine(route.points.map(waver)) })),
    places: (view.places ?? []).map((place) => ({ place, at: waver([place.x, place.y]) })),
    rose: quietCorner(regions.flatMap(({ region, outlines }) => (region.side === 'sea' ? [] : outlines))),
  };
}

const SIGN = 1; // em across, of the sign of a place

function groundOf({ language, tokens }: MapView, { routes, places, rose }: Drawn, em: number): Ground {
  const across = 2 * tokenRadius(em);
  return {
    em,
    language,
    solid: [
      ...tokens.map(({ x, y }) => boxAround(x, y, across, across)),
      ...places.map(({ at }) => boxAround(...at, SIGN * em, SIGN * em)),
      ...(rose === null ? [] : [roseBox(rose)]),
    ],
    lines: routes.map(({ line }) => line),
  };
}
