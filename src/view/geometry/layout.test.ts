import { describe, expect, it } from 'vitest';
import { layOut, TOKEN_RADIUS, wrapName } from './layout.ts';
import type { MapPoint, MapToken, MapView } from './map-view.ts';
import { boxAround, inside, offSheet, overlap } from './plane.ts';
import { roseBox } from './rose.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';

const EM = 17;

const crowd = (count: number): MapView => ({
  ...SAMPLE_MAP,
  tokens: Array.from({ length: count }, (_, at): MapToken => {
    return { id: `t${at}`, name: `Token ${at}`, kind: 'armed', x: 220, y: 260, label: `Token ${at}` };
  }),
});

describe('layout', () => {
  it('fans out tokens that stand on one spot, so that none covers another', () => {
    for (const count of [2, 4, 8]) {
      const places = [...layOut(crowd(count), EM).tokens.values()].map((token) => token.at);
      expect(places).toHaveLength(count);
      places.forEach((one, at) => {
        for (const other of places.slice(at + 1)) {
          expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(1.8 * TOKEN_RADIUS * EM);
        }
      });
    }
  });

  it('keeps them in their region, off the names, and near', () => {
    const layout = layOut(crowd(6), EM);
    const home = layout.regions.get('coast');
    for (const { at } of layout.tokens.values()) {
      expect(inside(home?.outline ?? [], at[0], at[1])).toBe(true);
      expect(overlap(boxAround(at[0], at[1], EM, EM), home?.box ?? boxAround(0, 0, 0, 0))).toBe(0);
      expect(Math.hypot(at[0] - 220, at[1] - 260)).toBeLessThan(170);
    }
  });

  it('leaves a token that is alone and unhindered where it is', () => {
    const alone = { ...crowd(1), routes: [], places: [], regions: [] };
    expect(layOut(alone, EM).tokens.get('t0')?.at).toEqual([220, 260]);
  });

  it('writes no label over another and none off the sheet', () => {
    const view = crowd(5);
    const boxes = [...layOut(view, EM).tokens.values()].map(({ at, label }) =>
      boxAround(at[0] + label[0], at[1] + label[1], 0.5 * 7 * EM, EM),
    );
    boxes.forEach((one, at) => {
      expect(offSheet(one)).toBe(0);
      for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBeLessThan(0.03 * 0.5 * 7 * EM * EM);
    });
  });

  it('keeps names and tokens off the compass rose', () => {
    const rose = layOut(SAMPLE_MAP, EM).rose ?? [0, 0];
    const [x, y] = rose;
    const route = {
      id: 'sea',
      name: 'Night run',
      label: 'Night run',
      commodity: 'Tin',
      pattern: 0,
      flow: 1,
      confidence: 'known',
    } as const;
    const points: MapPoint[] = [
      [x + 70, y + 30],
      [x - 260, y + 20],
    ];
    const tokens: MapToken[] = [{ id: 'boat', name: 'Boat', kind: 'network', x, y, label: 'Boat' }];
    const layout = layOut({ ...SAMPLE_MAP, routes: [{ ...route, points }], tokens }, EM);
    expect(layout.rose).toEqual(rose);
    const boat = layout.tokens.get('boat');
    const [atX, atY] = boat?.at ?? rose;
    const written = [layout.routes.get('sea')?.box, boat?.text, boxAround(atX, atY, 2 * EM, 2 * EM)];
    expect(written.map((box) => overlap(box ?? roseBox(rose), roseBox(rose)))).toEqual([0, 0, 0]);
  });

  it('is the same every time', () => {
    expect(layOut(SAMPLE_MAP, EM)).toEqual(layOut(structuredClone(SAMPLE_MAP), EM));
  });

  it('breaks a long name near its middle and leaves a short or single one', () => {
    expect(wrapName('Kessen Border Province')).toEqual(['Kessen Border', 'Province']);
    expect(wrapName('Marren')).toEqual(['Marren']);
    expect(wrapName('Llanfairpwllgwyngyll')).toEqual(['Llanfairpwllgwyngyll']);
  });
});
