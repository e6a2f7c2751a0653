import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import type { MapPoint, MapRoute } from './map-view.ts';
import { hardenedOn, ringsOn } from './moved.ts';
import { alongLine, distanceToLine, inside } from './plane.ts';
import { beadsAlong, FLOW_WIDTH, ghostOf, routePen } from './route-pen.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { tokenRadius } from './token-shape.ts';

const EM = 16;
const LINE: readonly MapPoint[] = Array.from({ length: 60 }, (_, k): MapPoint => [100 + 6 * k, 200 + k]);
const route = (fields: Partial<MapRoute>): MapRoute => ({ ...(SAMPLE_MAP.routes[0] as MapRoute), ...fields });

describe('the scale of flows', () => {
  it('has steps that can be seen from afar, whatever is known of the route', () => {
    const widths = Object.values(FLOW_WIDTH);
    expect(widths).toHaveLength(5);
    widths.slice(1).forEach((width, k) => expect(width / (widths[k] ?? 0)).toBeGreaterThan(1.45));
    for (const confidence of ['suspected', 'known', 'evidenced'] as const)
      expect(routePen({ flow: 3, confidence }, 2).width).toBe(2 * FLOW_WIDTH[3]);
  });

  it('breaks a line that is estimated, and leaves whole what there is evidence of', () => {
    const dash = (confidence: MapRoute['confidence']) => routePen({ flow: 2, confidence }, 1).dash;
    expect(dash('evidenced')).toEqual([]);
    const [drawn = 0, left = 0] = dash('known');
    const [faint = 0, gap = 0] = dash('suspected');
    expect(drawn / left).toBeGreaterThan(2 * (faint / gap));
  });

  it('tells commodities apart by beads', () => {
    const beads = ([0, 1, 2, 3] as const).map((pattern) => beadsAlong(LINE, pattern, 5));
    expect(beads.map((list) => list.length)).toEqual([0, 3, 3, 3]);
    expect(new Set(beads.map((list) => list[0]?.length)).size).toBe(3);
  });
});

describe('what has changed', () => {
  it('has the width from before beside the new one, on the same scale, without touching it', () => {
    const ghost = ghostOf(route({ flow: 4, flowBefore: 1 }), LINE, 2);
    expect(ghost?.width).toBe(2 * FLOW_WIDTH[1]);
    const apart = distanceToLine(LINE, ...alongLine(ghost?.line ?? [], 0.5).at);
    expect(apart).toBeGreaterThan(FLOW_WIDTH[1] + FLOW_WIDTH[4]);
    expect(apart).toBeLessThan(FLOW_WIDTH[1] + FLOW_WIDTH[4] + 8);
    expect(ghostOf(route({ flow: 4, flowBefore: 4 }), LINE, 2)).toBeNull();
    expect(ghostOf(route({ flow: 4 }), LINE, 2)).toBeNull();
  });

  it('has a ring round a token that has changed, and round no other', () => {
    const view = { ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.map((one, k) => ({ ...one, changed: k === 1 })) };
    const rings = ringsOn(view, layOut(view, EM), EM);
    expect(rings.map(({ at }) => at)).toEqual([[view.tokens[1]?.x, view.tokens[1]?.y]]);
    expect(rings[0]?.radius).toBeGreaterThan(1.15 * tokenRadius(EM));
  });

  it('has ticks along the edge of what has hardened, inwards', () => {
    const view = { ...SAMPLE_MAP, regions: SAMPLE_MAP.regions.map((one, k) => ({ ...one, hardened: k === 0 })) };
    const layout = layOut(view, EM);
    const { outlines, ticks } = hardenedOn(view, layout);
    const own = layout.regions.get(view.regions[0]?.id ?? '')?.outlines ?? [];
    expect(outlines).toEqual(own);
    expect(ticks.length).toBeGreaterThan(20);
    const out = ticks.filter(([, [x, y] = [0, 0]]) => !inside(own[0] ?? [], x, y));
    expect(out).toEqual([]);
    expect(hardenedOn(SAMPLE_MAP, layout).ticks).toEqual([]);
  });
});
