import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { offSheet, overlap } from './plane.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { slipsOf } from './slip.ts';

const EM = 17;
const ANYBODY = SAMPLE_MAP.tokens[0] ?? expect.unreachable();
const BIG = 400; // so big that hardly anything can be written

describe('a slip', () => {
  it('is not shown of what stands on the map as it is', () => {
    const layout = layOut(SAMPLE_MAP, EM);
    const targets = [
      ...SAMPLE_MAP.regions.map(({ id }) => ({ kind: 'region', id }) as const),
      ...SAMPLE_MAP.routes.map(({ id }) => ({ kind: 'route', id }) as const),
      ...SAMPLE_MAP.tokens.map(({ id }) => ({ kind: 'token', id }) as const),
    ];
    expect(slipsOf(SAMPLE_MAP, layout, targets, EM)).toEqual([]);
  });

  it('says of a token, a region and a route what gave way, whole on the sheet', () => {
    const layout = layOut({ ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.map((token) => ({ ...token, y: 20 })) }, BIG);
    const said = (['token guard', 'region coast', 'route road'] as const).map((target) => {
      const [kind, id] = target.split(' ') as ['token' | 'region' | 'route', string];
      const [slip] = slipsOf(SAMPLE_MAP, layout, [{ kind, id }], EM);
      return [slip?.name, slip?.more, slip === undefined ? null : offSheet(slip.box)];
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
    const said = ['guard', 'nobody'].map((id) => slipsOf(SAMPLE_MAP, layout, [{ kind: 'token', id }], EM));
    expect(said.map((slips) => slips.map(({ more }) => more))).toEqual([['quiet'], []]);
  });

  it('lies where it covers nothing that is written, though nearer there would be room', () => {
    const [guard] = SAMPLE_MAP.tokens.filter(({ id }) => id === 'guard');
    if (guard === undefined) throw new Error('no guard');
    const bare = layOut({ ...SAMPLE_MAP, tokens: [{ ...guard, y: 350, state: '' }], places: [], routes: [] }, EM);
    const view = { ...SAMPLE_MAP, tokens: [{ ...guard, y: 350, label: 'A name that found no room' }] };
    const alone = {
      ...bare,
      regions: new Map(),
      tokens: new Map([['guard', { at: [guard.x, 350], label: null }] as const]),
    };
    const [first] = slipsOf(view, alone, [{ kind: 'token', id: 'guard' }], EM);
    if (first === undefined) throw new Error('no slip');
    const [named] = layOut(SAMPLE_MAP, EM).places.flatMap(({ at, label }) => (label === null ? [] : [{ at, label }]));
    if (named === undefined) throw new Error('no place has a name');
    const place = { ...named, label: { ...named.label, boxes: [first.box] } };
    const [second] = slipsOf(view, { ...alone, places: [place] }, [{ kind: 'token', id: 'guard' }], EM);
    expect(second === undefined ? null : overlap(first.box, second.box)).toBe(0);
  });

  it('lies on no other: all of a place have one beside it, as long as there is room', () => {
    const crowd = Array.from({ length: 12 }, (_, n) => ({
      ...ANYBODY,
      id: `one-${n}`,
      x: 500,
      y: 350,
    }));
    const view = { ...SAMPLE_MAP, tokens: crowd };
    const layout = layOut({ ...view, tokens: crowd.map((one) => ({ ...one, label: 'x'.repeat(400) })) }, EM);
    const targets = crowd.map(({ id }) => ({ kind: 'token', id }) as const);
    const slips = slipsOf(view, layout, targets, EM);
    expect(slips.length).toBeGreaterThan(2);
    expect(slips.length).toBeLessThan(12);
    const pairs = slips.flatMap((one, n) => slips.slice(n + 1).map((other) => overlap(one.box, other.box)));
    expect(Math.max(...pairs)).toBe(0);
  });
});
