import { describe, expect, it } from 'vitest';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { thinOut } from './thin-out.ts';

describe('a small sheet', () => {
  it('keeps every region, route and token, and writes less beside them', () => {
    const small = thinOut(SAMPLE_MAP, 30);
    const ids = (view: typeof SAMPLE_MAP) =>
      [view.regions, view.routes, view.tokens].map((list) => list.map(({ id }) => id));
    expect(ids(small)).toEqual(ids(SAMPLE_MAP));
    expect(small.tokens.some((token) => 'state' in token)).toBe(false);
    expect(small.places).toEqual([]);
    expect(small.routes).toEqual(SAMPLE_MAP.routes);
  });

  it('is only for a small sheet', () => {
    expect(thinOut(SAMPLE_MAP, 18)).toBe(SAMPLE_MAP);
  });
});
