/**
 * The way that each route takes on the map. The scenario's points lead it; between them it goes along roads, tracks, rivers and the coast,
 * where the land has them and they are no great detour, as people and boats do. Found once, in whole map units.
 */
import { remembered } from '../../ref/remembered.ts';
import type { Scenario } from '../language/schema.ts';
import { type Edge, findWay, type Net, netOf } from './net.ts';
import { doubleArea, HEIGHT, isInAny, outlinesOf, type Point, type Shape, WIDTH } from './outlines.ts';
import { terrainOf } from './terrain.ts';

/** As much of a scenario as they are made of. */
interface Land extends Partial<Pick<Scenario, 'terrain'>> {
  readonly regions: readonly Shape[];
  readonly routes: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

/** The way of a route by its id; without points where there is none. */
export const coursesOf = remembered((land: Land): ReadonlyMap<string, readonly Point[]> => {
  const net = netOf([...waysOf(land), ...coastsOf(land)]);
  return new Map(land.routes.map(({ id, points }) => [id, course(net, points)]));
});

const waysOf = (land: Land): readonly (readonly Point[])[] =>
  terrainOf(land).flatMap(({ kind, points }) =>
    kind === 'road' || kind === 'track' || kind === 'river' ? [points] : [],
  );

const SNAP = 18; // map units: a point so near a way is on it; the ends of a route stay where they are

function course(net: Net, points: readonly Point[]): readonly Point[] {
  const led = points.map((point, k) => (k === 0 || k === points.length - 1 ? point : net.nearest(point, SNAP)));
  const way: Point[] = [];
  led.forEach((to, k) => {
    const from = led[k - 1];
    if (from === undefined) way.push([to[0], to[1]]);
    else way.push(...findWay(net, from, to).slice(1));
  });
  return way;
}

const OFFSHORE = 11; // map units between the coast and a boat that keeps to it

/** Lines along all coasts, a little out at sea. */
function coastsOf({ regions }: Land): readonly (readonly Point[])[] {
  const outlines = regions.flatMap(outlinesOf);
  const keyOf = ([a, b]: Edge): string => [a.join(), b.join()].sort().join(' ');
  const count = new Map<string, number>();
  for (const edge of outlines.flatMap(edgesOf)) count.set(keyOf(edge), (count.get(keyOf(edge)) ?? 0) + 1);
  const isCoast = (edge: Edge): boolean => count.get(keyOf(edge)) === 1 && !onFrame(edge);
  return outlines.flatMap((outline) => {
    const sign = doubleArea(outline) > 0 ? 1 : -1;
    return edgesOf(outline)
      .filter(isCoast)
      .map((edge) => offshore(edge, sign))
      .filter((edge) => !edge.some((end) => isInAny(end, outlines)));
  });
}

const edgesOf = (outline: readonly Point[]): Edge[] =>
  outline.map((point, k): Edge => [point, outline[(k + 1) % outline.length] ?? point]);

/** Where the sheet ends, the land goes on. */
const onFrame = ([[ax, ay], [bx, by]]: Edge): boolean =>
  Math.max(ax, bx) <= 0 || Math.min(ax, bx) >= WIDTH || Math.max(ay, by) <= 0 || Math.min(ay, by) >= HEIGHT;

function offshore([a, b]: Edge, sign: number): Edge {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.max(1, Math.floor(Math.sqrt(dx * dx + dy * dy)));
  const [outX, outY] = [Math.round((sign * OFFSHORE * dy) / length), Math.round((-sign * OFFSHORE * dx) / length)];
  return [
    [a[0] + outX, a[1] + outY],
    [b[0] + outX, b[1] + outY],
  ];
}
