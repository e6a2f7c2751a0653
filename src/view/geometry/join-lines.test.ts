import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import type { MapPoint } from './map-view.ts';

const a: MapPoint = [0, 0];
const b: MapPoint = [10, 0];
const c: MapPoint = [20, 5];
const d: MapPoint = [30, 5];

describe('joining pieces of a border', () => {
  it('makes one line of pieces in any order and direction', () => {
    const pieces: MapPoint[][] = [
      [c, d],
      [b, a],
      [c, b],
    ];
    const [line, ...more] = joinLines(pieces);
    expect(more).toEqual([]);
    expect([line, [...(line ?? [])].reverse()]).toContainEqual([a, b, c, d]);
  });

  it('leaves apart what does not touch', () => {
    const apart: MapPoint[][] = [
      [a, b],
      [c, d],
    ];
    expect(joinLines(apart)).toEqual(apart);
  });
});
