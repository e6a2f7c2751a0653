/** Which way what is told of went, as signs: where each stands on the map, and of what lines it is made. */
import { type Layout, writtenOn } from './layout.ts';
import type { MapPoint, MapView } from './map-view.ts';
import { alongLine, type Box, boundsOfBoxes, boxAround, insideAny, overlap } from './plane.ts';
import { tokenRadius } from './token-shape.ts';

/** Plus, minus, an arrow up or down, an eye. */
export type Sign = 'more' | 'less' | 'better' | 'worse' | 'clearer';

/** Something that went several ways comes once for each. */
export interface Told {
  readonly kind: 'region' | 'route' | 'token';
  readonly id: string;
  readonly sign?: Sign | undefined;
}

export interface PlacedSign {
  readonly sign: Sign;
  readonly at: MapPoint; // middle of its disc
}

export const SIGN_RADIUS = 0.8; // em

/** On the middle of a route, beside a token or where it was, and beside the name of a region where it covers least; several of one thing apart. */
export function signsOn(view: MapView, layout: Layout, told: readonly Told[], em: number): readonly PlacedSign[] {
  const placed: (PlacedSign & { readonly box: Box })[] = [];
  const written = writtenOn(layout, em);
  for (const one of told) {
    const sign = one.sign ?? signOfRoute(view, one);
    if (sign === undefined) continue;
    const spots = spotsFor(view, layout, one, em).map((at) => ({ at, box: boxAround(...at, ...across(em)) }));
    const taken = [...written, ...placed.map((other) => other.box)];
    const cost = (at: MapPoint, box: Box) =>
      taken.reduce((sum, other) => sum + overlap(box, other), 0) + (liesOn(layout, one, at) ? 0 : OUTSIDE * em * em);
    const [best] = spots.map(({ at, box }) => ({ sign, at, box, cost: cost(at, box) })).sort((x, y) => x.cost - y.cost);
    if (best !== undefined) placed.push(best);
  }
  return placed.map(({ sign, at }) => ({ sign, at }));
}

const OUTSIDE = 1; // as bad as covering a square of one em

/** True of what has no outline, too. */
function liesOn(layout: Layout, { kind, id }: Told, [x, y]: MapPoint): boolean {
  const outlines = kind === 'region' ? layout.regions.get(id)?.outlines : undefined;
  return outlines === undefined || insideAny(outlines, x, y);
}

const across = (em: number) => [2 * SIGN_RADIUS * em, 2 * SIGN_RADIUS * em] as const;

/** A route has its sign also where nobody says so: how broad it was is on the map. */
function signOfRoute({ routes }: MapView, { kind, id }: Told): Sign | undefined {
  const route = kind === 'route' ? routes.find((one) => one.id === id) : undefined;
  if (route?.flowBefore === undefined || route.flowBefore === route.flow) return undefined;
  return route.flow > route.flowBefore ? 'more' : 'less';
}

/** Best first. */
function spotsFor(view: MapView, layout: Layout, { kind, id }: Told, em: number): readonly MapPoint[] {
  switch (kind) {
    case 'route': {
      const line = layout.routes.get(id)?.line;
      return line === undefined ? [] : [alongLine(line, 0.5).at];
    }
    case 'token': {
      const at = layout.tokens.get(id)?.at;
      if (at === undefined) return [];
      const away = view.tokens.some((one) => one.id === id) ? tokenRadius(em) * 1.1 : 0;
      return [[at[0] - away, at[1] - away]];
    }
    case 'region':
      return besideName(view, layout, id, em);
  }
}

function besideName(view: MapView, layout: Layout, id: string, em: number): readonly MapPoint[] {
  const region = view.regions.find((one) => one.id === id);
  if (region === undefined) return [];
  const [x, y] = region.labelAt;
  const boxes = layout.regions.get(id)?.label?.boxes ?? [boxAround(x, y, 0, 0)];
  const { left, right, top, bottom } = boundsOfBoxes(boxes);
  const next = 2 * SIGN_RADIUS * em;
  const [middle, height] = [(left + right) / 2, (top + bottom) / 2];
  const away = 0.6 * next;
  const [before, behind] = [left - away, right + away];
  return [
    [before, height],
    [behind, height],
    ...[top - away, bottom + away].flatMap((line) =>
      [middle, middle - next, middle + next, before, behind].map((column): MapPoint => [column, line]),
    ),
    [before - next, height],
    [behind + next, height],
  ];
}

/** Lines around the middle of the disc, in its radius; an open one each. */
export const SIGN_LINES: Readonly<Record<Sign, readonly (readonly MapPoint[])[]>> = {
  more: [
    [
      [-0.52, 0],
      [0.52, 0],
    ],
    [
      [0, -0.52],
      [0, 0.52],
    ],
  ],
  less: [
    [
      [-0.52, 0],
      [0.52, 0],
    ],
  ],
  better: [
    [
      [0, 0.55],
      [0, -0.5],
    ],
    [
      [-0.42, -0.08],
      [0, -0.52],
      [0.42, -0.08],
    ],
  ],
  worse: [
    [
      [0, -0.55],
      [0, 0.5],
    ],
    [
      [-0.42, 0.08],
      [0, 0.52],
      [0.42, 0.08],
    ],
  ],
  clearer: [
    [
      [-0.62, 0],
      [-0.3, -0.34],
      [0, -0.42],
      [0.3, -0.34],
      [0.62, 0],
      [0.3, 0.34],
      [0, 0.42],
      [-0.3, 0.34],
      [-0.62, 0],
    ],
    [
      [-0.08, 0],
      [0, -0.08],
      [0.08, 0],
      [0, 0.08],
      [-0.08, 0],
    ],
  ],
};
