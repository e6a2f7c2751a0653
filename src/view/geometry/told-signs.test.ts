import { describe, expect, it } from 'vitest';
import { layOut, writtenOn } from './layout.ts';
import { alongLine, boxAround, inside, overlap } from './plane.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { SIGN_LINES, SIGN_RADIUS, signsOn } from './told-signs.ts';

const EM = 16;
const LAYOUT = layOut(SAMPLE_MAP, EM);
const ROUTE = SAMPLE_MAP.routes[0] ?? expect.unreachable();
const TOKEN = SAMPLE_MAP.tokens[0] ?? expect.unreachable();
const REGION = SAMPLE_MAP.regions[0] ?? expect.unreachable();

describe('the sign of what is told of', () => {
  it('stands on the middle of a route, and is known by its width where nobody says it', () => {
    const at = alongLine(LAYOUT.routes.get(ROUTE.id)?.line ?? [], 0.5).at;
    const flows = (flow: 0 | 1 | 2, flowBefore?: 0 | 1 | 2) => {
      const view = { ...SAMPLE_MAP, routes: [{ ...ROUTE, flow, flowBefore }] };
      return signsOn(view, LAYOUT, [{ kind: 'route', id: ROUTE.id }], EM);
    };
    expect(flows(2, 1)).toEqual([{ sign: 'more', at }]);
    expect(flows(1, 2)).toEqual([{ sign: 'less', at }]);
    expect([flows(1, 1), flows(1)]).toEqual([[], []]);
    expect(signsOn(SAMPLE_MAP, LAYOUT, [{ kind: 'route', id: ROUTE.id, sign: 'clearer' }], EM)[0]?.sign).toBe(
      'clearer',
    );
  });

  it('stands beside a token, also where it has left', () => {
    const view = { ...SAMPLE_MAP, tokens: [] };
    const [sign] = signsOn(view, LAYOUT, [{ kind: 'token', id: TOKEN.id, sign: 'less' }], EM);
    expect(sign?.sign).toBe('less');
    expect(sign?.at).toEqual([TOKEN.x, TOKEN.y]);
    const [there] = signsOn(SAMPLE_MAP, LAYOUT, [{ kind: 'token', id: TOKEN.id, sign: 'more' }], EM);
    const away = Math.hypot((there?.at[0] ?? 0) - TOKEN.x, (there?.at[1] ?? 0) - TOKEN.y);
    expect(away).toBeGreaterThan(0.5 * EM);
    expect(away).toBeLessThan(3 * EM);
  });

  it('stands beside the name of a region, and covers neither a name nor another sign', () => {
    const told = (['better', 'worse'] as const).map((sign) => ({ kind: 'region', id: REGION.id, sign }) as const);
    const signs = signsOn(SAMPLE_MAP, LAYOUT, told, EM);
    expect(signs.map(({ sign }) => sign)).toEqual(['better', 'worse']);
    const boxes = signs.map(({ at }) => boxAround(...at, 2 * SIGN_RADIUS * EM, 2 * SIGN_RADIUS * EM));
    const others = [...writtenOn(LAYOUT, EM), ...boxes];
    expect(boxes.map((box) => others.filter((other) => other !== box && overlap(box, other) > 1e-6))).toEqual([[], []]);
  });

  it('stands in the region where its name gave way', () => {
    const bare = { ...LAYOUT, regions: new Map([[REGION.id, { outlines: [], label: null }]]) };
    const [sign] = signsOn(SAMPLE_MAP, bare, [{ kind: 'region', id: REGION.id, sign: 'better' }], EM);
    expect(inside(REGION.polygon, ...(sign?.at ?? ([0, 0] as const)))).toBe(true);
  });

  it('is not there where nothing is said of it, nor for what is not on the map', () => {
    const told = [
      { kind: 'region', id: REGION.id },
      { kind: 'token', id: 'nobody', sign: 'more' },
      { kind: 'route', id: 'nowhere', sign: 'more' },
    ] as const;
    expect(signsOn(SAMPLE_MAP, LAYOUT, told, EM)).toEqual([]);
  });

  it('is another for each way, all within its disc', () => {
    const drawn = Object.values(SIGN_LINES);
    expect(new Set(drawn.map((lines) => JSON.stringify(lines))).size).toBe(drawn.length);
    const far = drawn.flat(2).map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...far)).toBeLessThan(0.8);
  });
});
