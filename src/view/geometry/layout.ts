/**
 * From a view to where everything stands on the sheet, in map units: outlines as drawn, then the names in order of what
 * can give way least (places, regions, routes), then tokens fanned out around them, then their labels. Pure: the scene
 * only paints it, the hit test only asks it.
 */
import { joinLines } from './join-lines.ts';
import type { MapPlace, MapRegion, MapToken, MapPoint, MapView } from './map-view.ts';
import { drawnLine, smoothLine, waver } from './pen-stroke.ts';
import { alongLine, type Box, boxAround, offSheet, overlap, roomiestPoint, thinned } from './plane.ts';
import { quietCorner, roseBox } from './rose.ts';
import { type Seeker, type Settled, settleTokens } from './settle-tokens.ts';

export interface RegionLayout {
  readonly outline: readonly MapPoint[];
  readonly name: MapPoint;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface RouteLayout {
  readonly line: readonly MapPoint[];
  readonly label: MapPoint;
  readonly angle: number;
  readonly box: Box;
}

export interface PlaceLayout {
  readonly at: MapPoint;
  readonly side: 'left' | 'right';
  readonly box: Box;
}

export interface Layout {
  readonly regions: ReadonlyMap<string, RegionLayout>;
  readonly borders: readonly (readonly MapPoint[])[];
  readonly routes: ReadonlyMap<string, RouteLayout>;
  readonly places: readonly PlaceLayout[];
  readonly tokens: ReadonlyMap<string, Settled>;
  readonly rose: MapPoint | null; // middle of the compass rose, where a corner has room for it
}

/** Sizes of lettering in units of `em`: one em is the size of a token's label. */
export const LETTERING = { region: 1.08, level: 0.92, place: 0.92, route: 0.9, token: 1, state: 0.88 } as const;
export const TOKEN_RADIUS = 1.05; // em

const LINE = 1.25; // em
export const LABEL_LINE = 1.14; // em
const STEEP = 0.7; // radians; a name on a steeper line is written level beside it

/** A name longer than this is written in two lines. */
export function wrapName(name: string): readonly string[] {
  if (name.length <= 15) return [name];
  const middle = name.length / 2;
  const gaps = [...name.matchAll(/ /g)].map((match) => match.index);
  const best = gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0];
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
const covered = (box: Box, boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);

function layPlace(place: MapPlace, em: number): PlaceLayout {
  const at = waver([place.x, place.y]);
  const width = (place.name.length * 0.48 * LETTERING.place + 0.7) * em;
  const right: Box = { left: at[0] - 0.5 * em, right: at[0] + width, top: at[1] - 0.6 * em, bottom: at[1] + 0.6 * em };
  if (offSheet(right) === 0) return { at, side: 'right', box: right };
  return { at, side: 'left', box: { ...right, left: at[0] - width, right: at[0] + 0.5 * em } };
}

function layRegion(region: MapRegion, drawn: readonly (readonly MapPoint[])[], em: number): RegionLayout {
  const outline = drawnLine(region.polygon, true);
  const lines = wrapName(region.label);
  const name = roomiestPoint(outline, drawn);
  const letters = widest(lines) * 0.84 * LETTERING.region;
  const width = Math.max(letters, region.levelLabel.length * 0.5) * em;
  const box = boxAround(name[0], name[1], width, (lines.length + 1) * LINE * em);
  return { outline, name, lines, box };
}

interface RouteLabel {
  readonly label: MapPoint;
  readonly angle: number;
  readonly box: Box;
}

/** Where a route's name could stand: along it where it runs flat, level beside it where it is steep. */
function routeLabels(line: readonly MapPoint[], name: string, em: number): RouteLabel[] {
  const width = (name.length * 0.46 + 0.6) * LETTERING.route * em;
  return [0.5, 0.38, 0.62, 0.25, 0.75, 0.15, 0.85].flatMap((part) => {
    const { at, angle } = alongLine(line, part);
    const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
    if (Math.abs(upright) < STEEP) {
      const away = 0.95 * em;
      const label: MapPoint = [at[0] + away * Math.sin(upright), at[1] - away * Math.cos(upright)];
      const height = (1 + Math.abs(Math.sin(upright)) * name.length * 0.4) * em;
      return [{ label, angle: upright, box: boxAround(label[0], label[1], width, height) }];
    }
    return [1, -1].map((side): RouteLabel => {
      const label: MapPoint = [at[0] + side * (width / 2 + 0.7 * em), at[1]];
      return { label, angle: 0, box: boxAround(label[0], label[1], width, 1.1 * em) };
    });
  });
}

function layRoutes(view: MapView, lines: ReadonlyMap<string, readonly MapPoint[]>, taken: readonly Box[], em: number) {
  const laid = new Map<string, RouteLayout>();
  for (const route of view.routes) {
    const line = lines.get(route.id) ?? [];
    const others = [...laid.values()].map((other) => other.box);
    let best: RouteLabel = { label: line[0] ?? [0, 0], angle: 0, box: boxAround(0, 0, 0, 0) };
    let least = Infinity;
    for (const [rank, candidate] of routeLabels(line, `${route.label} ?`, em).entries()) {
      const cost = covered(candidate.box, [...taken, ...others]) + offSheet(candidate.box) * 400 + rank * em;
      if (cost < least) [best, least] = [candidate, cost];
    }
    laid.set(route.id, { line, ...best });
  }
  return laid;
}

/** Height of what is written beside a token, in em. */
export function labelHeight(token: MapToken): number {
  return wrapName(token.label).length * LABEL_LINE + (token.state === undefined ? 0.1 : LABEL_LINE);
}

function seekers(view: MapView, em: number): Seeker[] {
  return view.tokens.map((token) => ({
    id: token.id,
    x: token.x,
    y: token.y,
    width: Math.max(widest(wrapName(token.label)) * 0.53, (token.state ?? '').length * 0.43) * em,
    height: labelHeight(token) * em,
  }));
}

/** `em` is the size of a token's label in map units: bigger when the sheet is small on the screen. */
export function layOut(view: MapView, em: number): Layout {
  const places = (view.places ?? []).map((place) => layPlace(place, em));
  const lines = new Map(view.routes.map((route) => [route.id, smoothLine(route.points.map(waver))]));
  const drawn = [
    ...[...lines.values()].map((line) => thinned(line, 4)),
    ...places.map(({ box, at }): MapPoint[] => [
      [box.left, at[1]],
      [box.right, at[1]],
    ]),
  ];
  const regions = new Map(view.regions.map((region) => [region.id, layRegion(region, drawn, em)]));
  const land = view.regions.flatMap(({ id, side }) => (side === 'sea' ? [] : [regions.get(id)?.outline ?? []]));
  const rose = quietCorner(land);
  const standing = [
    ...places.map((place) => place.box),
    ...[...regions.values()].map((region) => region.box),
    ...(rose === null ? [] : [roseBox(rose)]),
  ];
  const routes = layRoutes(view, lines, standing, em);
  const names = [...standing, ...[...routes.values()].map((route) => route.box)];
  const outlines = [...regions.values()].map((region) => region.outline);
  const around = { radius: TOKEN_RADIUS * em, names, lines: [...lines.values()], outlines };
  const tokens = settleTokens(seekers(view, em), around);
  const borders = joinLines(view.borders.map((border) => border.points)).map((line) => drawnLine(line, false));
  return { regions, borders, routes, places, tokens, rose };
}
