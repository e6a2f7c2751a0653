/** What has changed since the report before, as marks that stand on the map: rings round tokens, ticks along what has hardened. */
import type { Layout } from './layout.ts';
import type { MapPoint, MapView } from './map-view.ts';
import { besideLine, inside } from './plane.ts';
import { tokenRadius } from './token-shape.ts';

export interface Ring {
  readonly at: MapPoint;
  readonly radius: number; // map units
}

/** In nibs. */
export const MOVED_PENS = { ring: 2.2, ringGround: 5, ticks: 2.4, edge: 2.6 } as const;

export function ringsOn(view: MapView, layout: Layout, em: number): readonly Ring[] {
  return view.tokens.flatMap(({ id, changed }) => {
    const at = layout.tokens.get(id)?.at;
    return changed === true && at !== undefined ? [{ at, radius: 1.36 * tokenRadius(em) }] : [];
  });
}

const [APART, TICK] = [2, 10] as const; // points of the outline from tick to tick; map units inwards

/** The outlines of regions that have hardened, and a tick inwards at every other of their points. */
export function hardenedOn(view: MapView, layout: Layout) {
  const outlines = view.regions.flatMap(({ id, hardened }) =>
    hardened === true ? (layout.regions.get(id)?.outlines ?? []) : [],
  );
  return { outlines, ticks: outlines.flatMap(ticksAlong) };
}

function ticksAlong(outline: readonly MapPoint[]): MapPoint[][] {
  const left = besideLine(outline, () => TICK);
  const right = besideLine(outline, () => -TICK);
  return outline.flatMap((at, k) => {
    if (k % APART !== 0) return [];
    const inner = [left[k] ?? at, right[k] ?? at].find(([x, y]) => inside(outline, x, y));
    return inner === undefined ? [] : [[at, inner]];
  });
}
