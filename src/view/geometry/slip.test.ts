import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { offSheet } from './plane.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { apart, slipOf } from './slip.ts';

const EM = 17;
const BIG = 400; // so big that hardly anything can be written

describe('a slip', () => {
  it('is not shown of what stands on the map as it is', () => {
    const layout = layOut(SAMPLE_MAP, EM);
    const targets = [
      ...SAMPLE_MAP.regions.map(({ id }) => ({ kind: 'region', id }) as const),
      ...SAMPLE_MAP.routes.map(({ id }) => ({ kind: 'route', id }) as const),
      ...SAMPLE_MAP.tokens.map(({ id }) => ({ kind: 'token', id }) as const),
    ];
    expect(targets.filter((target) => slipOf(SAMPLE_MAP, layout, target, EM) !== null)).toEqual([]);
  });

  it('says of a token, a region and a route what gave way, whole on the sheet', () => {
    const layout = layOut({ ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.map((token) => ({ ...token, y: 20 })) }, BIG);
    const said = (['token guard', 'region coast', 'route road'] as const).map((target) => {
      const [kind, id] = target.split(' ') as ['token' | 'region' | 'route', string];
      const slip = slipOf(SAMPLE_MAP, layout, { kind, id }, EM);
      return [slip?.name, slip?.more, slip === null ? null : offSheet(slip.box)];
    });
    expect(said).toEqual([
      ['Ridge Guard', 'quiet', 0],
      ['Salt Coast', 'troubled', 0],
      ['Ridge road ?', '', 0],
    ]);
  });

  it('says what a token is doing where only its name found room', () => {
    const thin = { ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.map(({ state: _, ...token }) => token) };
    const layout = layOut(thin, EM);
    expect(slipOf(SAMPLE_MAP, layout, { kind: 'token', id: 'guard' }, EM)?.more).toBe('quiet');
    expect(slipOf(SAMPLE_MAP, layout, { kind: 'token', id: 'nobody' }, EM)).toBeNull();
  });

  it('gives way to one that lies there already', () => {
    const layout = layOut({ ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.map((token) => ({ ...token, y: 20 })) }, BIG);
    const slip = slipOf(SAMPLE_MAP, layout, { kind: 'token', id: 'guard' }, EM);
    const elsewhere = slip === null ? null : { ...slip, box: { ...slip.box, left: slip.box.right, right: 9_999 } };
    expect(apart([null, slip, slip, elsewhere])).toEqual([slip, elsewhere]);
  });
});
