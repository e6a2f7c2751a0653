// The link chart keeps still while it grows, in plays of what we ship and in graphs made up.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playAtRandom } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { programsToPlay } from '../../../core/simulate/shipped.fixture.ts';
import { drawTies, type TieToDraw } from './draw-ties.ts';
import { layOut, NODE, type Places, PLANE_WIDTH, planeHeight, type ToLay } from './lay-out.ts';
import { readPlaces, toLay } from './use-places.ts';

/** Tokens and names that meet, or reach over the edge. */
function faultsOf(places: Places): string[] {
  const all = Object.entries(places);
  const height = planeHeight(all.length);
  return all.flatMap(([id, [x, y]], k) => [
    ...(x - NODE.width / 2 < 0 || x + NODE.width / 2 > PLANE_WIDTH ? [`${id} is cut at a side`] : []),
    ...(y - NODE.above < 0 || y + NODE.below > height ? [`${id} is cut above or below`] : []),
    ...all
      .slice(k + 1)
      .filter(([, [ox, oy]]) => Math.abs(x - ox) < NODE.width && Math.abs(y - oy) < NODE.above + NODE.below)
      .map(([other]) => `${id} over ${other}`),
  ]);
}

/** Each of these is learnt after the one before. */
function growing(orders: readonly Omit<ToLay, 'placed'>[]): Places[] {
  const steps: Places[] = [];
  for (const order of orders) steps.push(layOut({ ...order, placed: steps.at(-1) ?? {} }));
  return steps;
}

const keptIn = (before: Places, after: Places): Places =>
  Object.fromEntries(Object.keys(before).flatMap((id) => (after[id] === undefined ? [] : [[id, after[id]]])));

const graph = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    near: fc.array(fc.tuple(fc.integer({ min: 0, max: PLANE_WIDTH }), fc.integer({ min: 0, max: 400 })), {
      minLength: count,
      maxLength: count,
    }),
    ties: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count }),
    first: fc.nat(count),
  }),
);

describe('the places on the link chart', () => {
  it('stay when somebody comes, whoever he is, and leave room for everybody', () => {
    fc.assert(
      fc.property(graph, ({ near, ties, first }) => {
        const nodes = near.map((spot, k) => ({ id: `n${k}`, near: spot }));
        const orders = nodes.slice(Math.max(1, first) - 1).map((_, k) => {
          const known = nodes.slice(0, Math.max(1, first) + k);
          return {
            nodes: known,
            ties: ties
              .filter((pair) => pair.every((one) => one < known.length))
              .map(([a, b]) => [`n${a}`, `n${b}`] as const),
          };
        });
        const steps = growing(orders);
        steps.forEach((places, k) => {
          expect(Object.keys(places)).toHaveLength(orders[k]?.nodes.length ?? 0);
          expect(faultsOf(places)).toEqual([]);
          const before = steps[k - 1] ?? {};
          expect(keptIn(before, places)).toEqual(before);
        });
        expect(growing(orders)).toEqual(steps);
      }),
      { numRuns: 6 }, // each grows up to thirty charts, twice
    );
  });

  it('draw together who is tied', () => {
    const nodes = [0, 1, 2, 3, 4, 5].map((k) => ({
      id: `n${k}`,
      near: [k % 2 === 0 ? 80 : 580, 40 + 60 * k] as const,
    }));
    const apart = (ties: ToLay['ties']) => {
      const { n0, n5 } = layOut({ nodes, ties, placed: {} });
      return Math.hypot((n0?.[0] ?? 0) - (n5?.[0] ?? 0), (n0?.[1] ?? 0) - (n5?.[1] ?? 0));
    };
    expect(apart([['n0', 'n5']])).toBeLessThan(0.7 * apart([]));
  });
});

describe.each(programsToPlay())('the link chart of %s', (_id, program) => {
  const steps: { readonly places: Places; readonly ties: readonly TieToDraw[] }[] = [];
  const seen = new Set<string>();
  playAtRandom(program, 3, (session) => {
    const picture = pictureOf(session);
    const known = JSON.stringify([picture.actors.map(({ id }) => id), picture.ties.map(({ id, kind }) => [id, kind])]);
    if (seen.has(known)) return;
    seen.add(known);
    steps.push({
      places: layOut(toLay(picture, steps.at(-1)?.places ?? {})),
      ties: picture.ties.map((tie) => ({ ...tie, width: 72 })),
    });
  });

  it('keeps everybody in one place from the first moment to the last', () => {
    for (const [k, { places }] of steps.entries()) {
      expect(faultsOf(places)).toEqual([]);
      const before = steps[k - 1]?.places ?? {};
      expect(keptIn(before, places)).toEqual(keptIn(places, before));
    }
  });

  it('has a word on every tie, in a small room and in a large one', () => {
    for (const { places, ties } of steps)
      for (const [across, down] of [
        [1, 1],
        [1.7, 1.9],
      ] as const) {
        const spots = Object.fromEntries(
          Object.entries(places).map(([id, [x, y]]) => [id, [x * across, y * down] as const]),
        );
        expect(drawTies(ties, { spots, unit: 1 }).map(({ worded }) => worded)).toEqual(ties.map(() => true));
      }
  });
});

describe('places that were kept', () => {
  it('may be anything', () => {
    for (const kept of [
      undefined,
      null,
      7,
      'x',
      [],
      { a: 1, b: [1], c: [1, -2], d: [NaN, 3], e: ['1', 2], f: [99999, 3] },
    ])
      expect(readPlaces(kept)).toEqual({});
    expect(readPlaces({ a: [12, 30], b: null })).toEqual({ a: [12, 30] });
  });

  it('are forgotten of those who are not known any more', () => {
    expect(toLay({ actors: [], ties: [] }, { gone: [100, 100] }).placed).toEqual({});
  });
});
