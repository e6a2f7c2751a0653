/** How a route is drawn: pattern by commodity, width by flow, casing by confidence, and barbs in the direction of the trade. */
import type { MapPoint, MapRoute } from './map-view.ts';

/** Dashes in line widths, one pattern per commodity. */
const DASHES: readonly (readonly number[])[] = [[], [4, 2.2], [0.01, 2.1], [6, 2, 0.01, 2]];

/** Width in fine lines at each level of flow. */
const FLOW_WIDTH = [1.4, 2.4, 3.6, 5, 6.8] as const;

/** Widths in map units. */
export interface RoutePen {
  readonly width: number;
  readonly dash: readonly number[]; // map units
  readonly cap: 'round' | 'butt';
  readonly ground: number; // paper beneath, so that hatching keeps clear of it
  readonly casing: { readonly outer: number; readonly inner: number } | null; // of what is evidenced
  readonly barbs: { readonly size: number; readonly width: number };
}

export type RouteLook = Pick<MapRoute, 'flow' | 'pattern' | 'confidence'>;

/** Suspected is pencil; known is ink; evidenced is ink that has been traced over, with an outline. */
export function routePen({ flow, pattern, confidence }: RouteLook, nib: number): RoutePen {
  const width = FLOW_WIDTH[flow] * nib;
  const size = Math.max(5.5 * nib, width * 1.7);
  return {
    width,
    dash: (DASHES[pattern] ?? []).map((part) => part * width),
    cap: pattern >= 2 ? 'round' : 'butt',
    ground: width + 4.4 * nib,
    casing: confidence === 'evidenced' ? { outer: width + 3.4 * nib, inner: width + 1.5 * nib } : null,
    barbs: { size, width: Math.max(1.5 * nib, size * 0.22) },
  };
}

/** What is written along it. */
export const routeLabel = ({ label, confidence }: MapRoute): string =>
  confidence === 'suspected' ? `${label} ?` : label;

/** Each barb as a line over its tip. */
export function barbsAlong(line: readonly MapPoint[], size: number): MapPoint[][] {
  const barbs: MapPoint[][] = [];
  const every = Math.max(12, Math.floor(line.length / 3));
  for (let at = Math.floor(every * 0.7); at + 2 < line.length; at += every) {
    const [ax, ay] = line[at] ?? [0, 0];
    const [bx, by] = line[at + 2] ?? [ax, ay];
    const angle = Math.atan2(by - ay, bx - ax);
    const end = (side: number): MapPoint => [bx + size * Math.cos(angle + side), by + size * Math.sin(angle + side)];
    barbs.push([end(2.6), [bx, by], end(-2.6)]);
  }
  return barbs;
}
