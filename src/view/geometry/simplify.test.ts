import { describe, expect, it } from 'vitest';
import type { MapPoint } from './map-view.ts';
import { drawnLine } from './pen-stroke.ts';
import { distanceToLine } from './plane.ts';
import { simplify } from './simplify.ts';

describe('a simplified line', () => {
  const line = drawnLine(
    [
      [50, 50],
      [600, 90],
      [620, 400],
    ],
    false,
  );

  it('keeps its ends and stays close with fewer points', () => {
    const simple = simplify(line, 1);
    expect(simple.length).toBeLessThan(line.length / 2);
    expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
    for (const [x, y] of line) expect(distanceToLine(simple, x, y)).toBeLessThanOrEqual(1);
  });

  it('keeps a corner, and a ring that begins where it ends', () => {
    const corner: MapPoint[] = [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 0],
    ];
    expect(simplify(corner, 1)).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 0],
    ]);
  });
});
