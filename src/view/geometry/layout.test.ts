import { describe, expect, it } from 'vitest';
import { layOut, type Layout } from './layout.ts';
import type { MapToken, MapView } from './map-view.ts';
import { type Box, boxAround, offSheet, overlap } from './plane.ts';
import { roseBox } from './rose.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { tokenRadius } from './token-shape.ts';

const EM = 17;

/** Tokens side by side. */
const crowd = (count: number): MapView => ({
  ...SAMPLE_MAP,
  tokens: Array.from({ length: count }, (_, at): MapToken => {
    return { id: `t${at}`, name: `Token ${at}`, kind: 'armed', x: 80 + 120 * at, y: 330, label: `Token ${at}` };
  }),
});

const labelsOf = ({ regions, tokens, routes, places }: Layout): (readonly Box[])[] =>
  [...regions.values(), ...tokens.values(), ...routes.values(), ...places].flatMap(({ label }) =>
    label === null ? [] : [label.boxes],
  );

describe('layout', () => {
  it('leaves every token where it is told to stand, on a sheet of any size and whatever else is written there', () => {
    const few = { ...SAMPLE_MAP, tokens: SAMPLE_MAP.tokens.slice(1, 2), routes: [] };
    for (const view of [SAMPLE_MAP, crowd(4), few]) {
      for (const em of [12, EM, 24, 40]) {
        const stood = view.tokens.map(({ id }) => layOut(view, em).tokens.get(id)?.at);
        expect(stood).toEqual(view.tokens.map(({ x, y }) => [x, y]));
      }
    }
  });

  it('has tokens grow with the letters as far as there is room between them', () => {
    expect(tokenRadius(18)).toBeCloseTo(18.9, 6);
    expect(tokenRadius(38)).toBe(24);
  });

  it('writes no label over another, none over a token or the rose, and none over the edge of the sheet', () => {
    for (const view of [SAMPLE_MAP, crowd(4)]) {
      for (const em of [12, EM, 24, 40]) {
        const layout = layOut(view, em);
        const labels = labelsOf(layout);
        expect(labels.length).toBeGreaterThan(3);
        const radius = tokenRadius(em);
        const tokens = view.tokens.map(({ x, y }) => boxAround(x, y, 2 * radius, 2 * radius));
        const solid = [...tokens, ...(layout.rose === null ? [] : [roseBox(layout.rose)])];
        labels.forEach((boxes, at) => {
          const others = [...labels.slice(at + 1).flat(), ...solid];
          for (const box of boxes) {
            expect(offSheet(box)).toBe(0);
            expect(others.filter((other) => overlap(box, other) > 0)).toEqual([]);
          }
        });
      }
    }
  });

  it('gives up what matters least first', () => {
    const more = SAMPLE_MAP.routes.map(({ id, points, ...route }) => {
      return { ...route, id: `${id}2`, points: points.map(([x, y]) => [x, y + 30] as const) };
    });
    const narrow = layOut({ ...SAMPLE_MAP, routes: [...SAMPLE_MAP.routes, ...more] }, 48);
    const kept = (laid: Iterable<{ readonly label: unknown }>) =>
      [...laid].filter(({ label }) => label !== null).length;
    expect(kept(narrow.regions.values())).toBe(2);
    expect(kept(narrow.tokens.values())).toBe(4);
    expect(kept(narrow.routes.values())).toBeLessThan(4);
  });

  it('is the same every time', () => {
    expect(layOut(SAMPLE_MAP, EM)).toEqual(layOut(structuredClone(SAMPLE_MAP), EM));
  });
});
