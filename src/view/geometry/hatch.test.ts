import { describe, expect, it } from 'vitest';
import { hatch } from './hatch.ts';
import type { Level, MapPoint } from './map-view.ts';
import { drawnLine } from './pen-stroke.ts';
import { boundsOf, distanceToLine, inside } from './plane.ts';

const SQUARE: MapPoint[] = [
  [100, 100],
  [300, 100],
  [300, 300],
  [100, 300],
];
/** A horseshoe: strokes must not run across its gap. */
const SHOE: MapPoint[] = [
  [0, 0],
  [300, 0],
  [300, 200],
  [200, 200],
  [200, 80],
  [100, 80],
  [100, 200],
  [0, 200],
];

const ink = (level: Level, polygon = SQUARE) =>
  hatch(polygon, level).reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);

describe('hatching', () => {
  it('leaves level 0 open and uses more ink at each level', () => {
    expect(hatch(SQUARE, 0)).toEqual([]);
    const used = ([1, 2, 3, 4] as const).map((level) => ink(level));
    expect([...used].sort((a, b) => a - b)).toEqual(used);
    expect(new Set(used).size).toBe(4);
  });

  it('keeps every stroke inside, also in a hollow shape', () => {
    for (const polygon of [SQUARE, SHOE, drawnLine(SHOE, true)]) {
      const strokes = hatch(polygon, 4);
      expect(strokes.length).toBeGreaterThan(20);
      for (const [a, b] of strokes) {
        const middle: MapPoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        const out = !inside(polygon, ...middle) && distanceToLine(polygon, ...middle, true) > 0.5;
        expect(out ? [a, b] : null).toBeNull();
      }
    }
  });

  it('starts and ends on the outline', () => {
    for (const [a, b] of hatch(SQUARE, 2)) {
      expect(distanceToLine(SQUARE, ...a, true)).toBeLessThan(1e-6);
      expect(distanceToLine(SQUARE, ...b, true)).toBeLessThan(1e-6);
    }
  });

  it('lines up in two regions that touch', () => {
    const right = SQUARE.map(([x, y]): MapPoint => [x + 200, y]);
    const lines = new Set(hatch(SQUARE, 2).map(([a]) => (a[0] + a[1]).toFixed(3)));
    expect(hatch(right, 2).filter(([a]) => lines.has((a[0] + a[1]).toFixed(3))).length).toBeGreaterThan(3);
  });
});

describe('a drawn outline', () => {
  it('draws a shared edge the same way from either side', () => {
    const edge: MapPoint[] = [
      [300, 100],
      [320, 300],
    ];
    const there = drawnLine(edge, false);
    const back = drawnLine([...edge].reverse(), false).reverse();
    expect(back).toHaveLength(there.length);
    there.forEach(([x, y], at) => {
      expect(back[at]?.[0]).toBeCloseTo(x, 6);
      expect(back[at]?.[1]).toBeCloseTo(y, 6);
    });
  });

  it('really wavers, but not at the edge of the sheet', () => {
    const box = boundsOf(drawnLine(SQUARE, true));
    expect(box.left).not.toBe(100);
    expect(
      boundsOf(
        drawnLine(
          [
            [0, 0],
            [0, 700],
            [400, 300],
          ],
          true,
        ),
      ).left,
    ).toBe(0);
  });
});
