import { describe, expect, it } from 'vitest';
import type { BoardView } from './board-view.ts';
import { layOut } from '../geometry/layout.ts';
import { diffView, lettersMoved } from './diff-view.ts';
import { SAMPLE_VIEW } from './sample-view.fixture.ts';

const nothing = {
  arranged: false,
  ground: false,
  routes: false,
  lettering: false,
  marks: false,
  left: [],
  redrawn: [],
};

const moved = (x: number, y = 250): BoardView => ({
  ...SAMPLE_VIEW,
  tokens: SAMPLE_VIEW.tokens.map((token) => (token.id === 'guard' ? { ...token, x, y } : token)),
});

describe('diffView', () => {
  it('finds nothing to do for an equal view, however it was made', () => {
    expect(diffView(SAMPLE_VIEW, structuredClone(SAMPLE_VIEW))).toEqual(nothing);
  });

  it('paints everything on the empty table', () => {
    const change = diffView(null, SAMPLE_VIEW);
    expect(change).toMatchObject({ arranged: true, ground: true, routes: true, lettering: true });
  });

  it('lets a token walk without painting anything', () => {
    expect(diffView(SAMPLE_VIEW, moved(700))).toEqual({ ...nothing, arranged: true, marks: true });
  });

  it('redraws a token whose state or kind has changed, and only that', () => {
    const after = {
      ...SAMPLE_VIEW,
      tokens: SAMPLE_VIEW.tokens.map((token) => (token.id === 'guard' ? { ...token, state: 'armed' } : token)),
    };
    expect(diffView(SAMPLE_VIEW, after).redrawn).toEqual(['guard']);
  });

  it('names who has gone', () => {
    const fewer = { ...SAMPLE_VIEW, tokens: SAMPLE_VIEW.tokens.slice(1) };
    expect(diffView(SAMPLE_VIEW, fewer).left).toEqual(['hq']);
    expect(diffView(fewer, SAMPLE_VIEW).left).toEqual([]);
  });

  it('repaints ground and lettering for a level and its word, routes for a flow', () => {
    const worse = { ...SAMPLE_VIEW, regions: SAMPLE_VIEW.regions.map((region) => ({ ...region, level: 4 as const })) };
    expect(diffView(SAMPLE_VIEW, worse)).toMatchObject({ ground: true, routes: false, lettering: false });
    const wider = { ...SAMPLE_VIEW, routes: SAMPLE_VIEW.routes.map((route) => ({ ...route, flow: 4 as const })) };
    expect(diffView(SAMPLE_VIEW, wider)).toMatchObject({ ground: false, routes: true });
  });

  it('only moves the mark when another thing is selected, and paints all in another room', () => {
    const selected = { ...SAMPLE_VIEW, selected: { kind: 'region', id: 'coast' } as const };
    expect(diffView(SAMPLE_VIEW, selected)).toEqual({ ...nothing, marks: true });
    expect(diffView(selected, { ...selected, selected: { kind: 'route', id: 'coast' } }).marks).toBe(true);
    const dark = diffView(SAMPLE_VIEW, { ...SAMPLE_VIEW, theme: 'dark' });
    expect(dark).toMatchObject({ ground: true, routes: true, lettering: true, left: [] });
    expect(dark.redrawn).toHaveLength(4);
  });
});

describe('names of regions, places and routes', () => {
  const layout = layOut(SAMPLE_VIEW, 17);

  it('are painted anew where a token has come to stand on one of them, though they are called the same', () => {
    const [x, y] = SAMPLE_VIEW.regions[0]?.labelAt ?? [0, 0];
    expect(diffView(SAMPLE_VIEW, moved(x, y)).lettering).toBe(false);
    expect(lettersMoved(layout, layOut(moved(x, y), 17))).toBe(true);
  });

  it('are left as they are where a token moves out of their way', () => {
    expect(lettersMoved(layout, layOut(moved(331), 17))).toBe(false);
  });
});
