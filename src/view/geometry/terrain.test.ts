import { describe, expect, it } from 'vitest';
import type { MapPoint, MapTerrain, MapView } from './map-view.ts';
import { inside } from './plane.ts';
import { SAMPLE_MAP } from './sample-map.fixture.ts';
import { relief, ways } from './terrain.ts';

const LAND: readonly MapPoint[] = [
  [100, 100],
  [600, 100],
  [600, 600],
  [100, 600],
];
const [FINE, SMALL] = [16, 30];

const one = (kind: MapTerrain['kind'], ...points: MapPoint[]): MapView => ({
  ...SAMPLE_MAP,
  places: [],
  terrain: [{ kind, points }],
});
const RIDGE = one('ridge', [200, 300], [350, 320], [500, 300]);
const MARSH = one('marsh', [150, 150], [400, 150], [400, 400], [150, 400]);
const RIVER = one('river', [300, 120], [320, 300], [300, 700]);

const pointsOf = (strokes: ReturnType<typeof relief>) => strokes.flatMap(({ lines }) => lines.flat());
const penned = (strokes: ReturnType<typeof relief>) => strokes.map(({ pen }) => pen);

describe('the face of the land', () => {
  it('is empty without terrain and places', () => {
    const bare = { ...SAMPLE_MAP, places: [], terrain: [] };
    expect(relief(bare, [LAND], FINE)).toEqual([]);
    expect(ways(bare, [LAND])).toEqual([]);
  });

  it('rises around a ridge in lines that run around it, and not at sea', () => {
    const [contours] = relief(RIDGE, [LAND], FINE);
    expect(contours?.pen).toBe('contour');
    const closed = contours?.lines.filter((line) => String(line[0]) === String(line.at(-1))) ?? [];
    expect(closed.length).toBeGreaterThan(2);
    const round = closed.filter((line) => inside(line, 350, 320));
    expect(round.length).toBeGreaterThan(2);
    const half: MapPoint[] = LAND.map(([x, y]) => [Math.min(x, 350), y]);
    const cut = pointsOf(relief(RIDGE, [half], FINE));
    expect(cut.length).toBeGreaterThan(10);
    expect(Math.max(...cut.map(([x]) => x))).toBeLessThanOrEqual(350);
  });

  it.each([RIDGE, MARSH])('says less on a small sheet', (view) => {
    const [fine, small] = [FINE, SMALL].map((em) => pointsOf(relief(view, [LAND], em)).length);
    expect(small).toBeGreaterThan(10);
    expect(small).toBeLessThan(0.7 * (fine ?? 0));
  });

  it('has reeds in the marsh and nowhere else', () => {
    const reeds = pointsOf(relief(MARSH, [LAND], FINE));
    expect(reeds.length).toBeGreaterThan(100);
    expect(reeds.filter(([x, y]) => x < 130 || x > 420 || y < 130 || y > 420)).toEqual([]);
  });

  it('has a river that grows to its mouth, and ends just out at sea', () => {
    const strokes = ways(RIVER, [LAND]);
    expect(penned(strokes)).toEqual(['bank', 'river']);
    const [left = [], right = []] = strokes[0]?.lines ?? [];
    const wide = (k: number) => {
      const [a, b] = [left.at(k) ?? [0, 0], right.at(k) ?? [0, 0]];
      return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
    };
    expect(wide(-1)).toBeGreaterThan(3 * wide(0));
    const lowest = Math.max(...left.map(([, y]) => y));
    expect(lowest).toBeGreaterThan(600);
    expect(lowest).toBeLessThan(612);
  });

  it('has houses around a capital, none on a road nor in the sea', () => {
    const road: MapTerrain = {
      kind: 'road',
      points: [
        [300, 300],
        [300, 500],
      ],
    };
    const capital: MapView = {
      ...SAMPLE_MAP,
      terrain: [road],
      places: [{ name: 'Ansa', kind: 'capital', x: 300, y: 590 }],
    };
    const strokes = ways(capital, [LAND]);
    expect(penned(strokes)).toEqual(['verge', 'road', 'town']);
    const blocks = strokes.at(-1)?.lines ?? [];
    expect(blocks.length).toBeGreaterThan(5);
    const middles = blocks.map((block) => block.reduce((sum, [, y]) => sum + y / block.length, 0));
    expect(middles.filter((y) => y > 600)).toEqual([]);
    const village: MapView = { ...capital, places: [{ name: 'Ansa', kind: 'crossing', x: 300, y: 590 }] };
    expect(penned(ways(village, [LAND]))).toEqual(['verge', 'road']);
  });
});
