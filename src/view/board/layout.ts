/**
 * From a view to where everything stands on the sheet, in map units: outlines as drawn, names, tokens fanned out and
 * their labels. Pure: the scene only paints it, the hit test only asks it.
 */
import type { BoardView, MapPoint } from './board-view.ts';
import { type Box, boxAround, boundsOf, middleOf, roomiestPoint } from './geometry.ts';
import { drawnLine, smoothLine, waver } from './pen-stroke.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import { spreadTokens } from './spread-tokens.ts';

export interface RegionLayout {
  readonly outline: readonly MapPoint[];
  readonly name: MapPoint;
  readonly lines: readonly string[];
}

export interface RouteLayout {
  readonly line: readonly MapPoint[];
  readonly label: MapPoint;
  readonly angle: number;
}

export interface Layout {
  readonly regions: ReadonlyMap<string, RegionLayout>;
  readonly borders: readonly (readonly MapPoint[])[];
  readonly routes: ReadonlyMap<string, RouteLayout>;
  readonly places: readonly MapPoint[];
  readonly tokens: ReadonlyMap<string, MapPoint>;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/** Sizes of lettering in units of `em`: one em is the size of a token's label. */
export const LETTERING = { region: 1.08, level: 0.92, place: 0.92, route: 0.9, token: 1, state: 0.88 } as const;
export const TOKEN_RADIUS = 1.05; // em

const LINE = 1.25; // em

/** A name longer than this is written in two lines. */
export function wrapName(name: string): readonly string[] {
  if (name.length <= 15) return [name];
  const middle = name.length / 2;
  const gaps = [...name.matchAll(/ /g)].map((match) => match.index);
  const best = gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0];
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));

function regionBox(region: RegionLayout, levelLabel: string, em: number): Box {
  const width = Math.max(widest(region.lines) * 0.84 * LETTERING.region, levelLabel.length * 0.5) * em;
  return boxAround(region.name[0], region.name[1] + 0.3 * em, width, (region.lines.length + 1.1) * LINE * em);
}

function layRegions(view: BoardView): ReadonlyMap<string, RegionLayout> {
  return new Map(
    view.regions.map((region) => {
      const outline = drawnLine(region.polygon, true);
      const lines = wrapName(region.name);
      return [region.id, { outline, name: roomiestPoint(outline, boundsOf(outline)), lines }];
    }),
  );
}

function layRoutes(view: BoardView): ReadonlyMap<string, RouteLayout> {
  return new Map(
    view.routes.map((route) => {
      const line = smoothLine(route.points.map(waver));
      const { at, angle } = middleOf(line);
      const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
      return [route.id, { line, label: at, angle: upright }];
    }),
  );
}

function placeBox(name: string, [x, y]: MapPoint, em: number): Box {
  const width = (name.length * 0.48 * LETTERING.place + 1.6) * em;
  return { left: x - 0.6 * em, right: x - 0.6 * em + width, top: y - 0.65 * em, bottom: y + 0.65 * em };
}

function labelWishes(view: BoardView, tokens: ReadonlyMap<string, MapPoint>, em: number): LabelWish[] {
  return view.tokens.map((token) => ({
    id: token.id,
    at: tokens.get(token.id) ?? [token.x, token.y],
    width: Math.max(token.label.length * 0.52, (token.state ?? '').length * 0.44) * em,
    height: (token.state === undefined ? LINE : LINE * 2) * em,
    clear: TOKEN_RADIUS * em * 1.15,
  }));
}

/** `em` is the size of a token's label in map units: bigger when the sheet is small on the screen. */
export function layOut(view: BoardView, em: number): Layout {
  const regions = layRegions(view);
  const places = (view.places ?? []).map((place) => waver([place.x, place.y]));
  const routes = layRoutes(view);
  const names = view.regions.flatMap((region) => {
    const laid = regions.get(region.id);
    return laid === undefined ? [] : [regionBox(laid, region.levelLabel, em)];
  });
  const placeNames = (view.places ?? []).map((place, at) => placeBox(place.name, places[at] ?? [0, 0], em));
  const taken = [...names, ...placeNames];
  const polygons = [...regions.values()].map((region) => region.outline);
  const tokens = spreadTokens(view.tokens, { across: 4.6 * em, down: 3.6 * em, obstacles: taken, polygons });
  const labels = placeLabels(labelWishes(view, tokens, em), taken);
  const borders = view.borders.map((border) => drawnLine(border.points, false));
  return { regions, borders, routes, places, tokens, labels };
}
