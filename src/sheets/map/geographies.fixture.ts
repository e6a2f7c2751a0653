/** Countries made up for the tests of the map: mainland, mainland with islands, archipelago; the same for the same number. */
import type { Land } from '../../core/scenario/map/anchors.ts';

type Point = [number, number];
type Region = Land['regions'][number];
type Actor = Land['actors'][number];

/** A row of numbers in [0, 1) that belongs to a seed. */
function diceOf(seed: number): () => number {
  let at = seed * 7919 + 17;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return at / 4294967296;
  };
}

const WORDS = [
  'Salt',
  'Upper',
  'Kessen',
  'Old',
  'Marren',
  'Border',
  'Province',
  'Delta',
  'Llanfair',
  'of the Two Rivers',
  'Coast',
  'Ro',
];
const KINDS = ['armed', 'elite', 'network', 'institution', 'community'] as const;

export interface Geography extends Required<Land> {
  readonly routes: readonly { readonly name: string; readonly points: readonly Point[] }[];
}

export function geographyOf(seed: number): Geography {
  const roll = diceOf(seed);
  const below = (n: number) => Math.floor(roll() * n);
  const name = (most: number) => Array.from({ length: 1 + below(most) }, () => WORDS[below(WORDS.length)]).join(' ');
  const [columns, rows] = [2 + below(3), 1 + below(3)];
  const archipelago = seed % 3 === 0;
  const cells = Array.from({ length: columns * rows }, (_, k) => [k % columns, Math.floor(k / columns)] as const);
  const [wide, high] = [(archipelago ? 1000 : 760) / columns, 660 / rows];
  const nudge = (size: number) => Math.floor((roll() - 0.5) * size * 0.4);
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, k): Point => {
    const [column, row] = [k % (columns + 1), Math.floor(k / (columns + 1))];
    return [Math.round(20 + column * wide + nudge(wide)), Math.round(20 + row * high + nudge(high))];
  });
  const corner = (column: number, row: number): Point => corners[row * (columns + 1) + column] ?? [0, 0];
  const islet = (x: number, y: number, size: number): Point[] =>
    Array.from({ length: 7 }, (_, k): Point => {
      const [angle, reach] = [(2 * Math.PI * k) / 7, size * (0.7 + 0.3 * roll())];
      return [Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle))];
    });
  const regions = cells.map(([column, row], k): Region => {
    const middle: Point = [(column + 0.5) * wide, (row + 0.5) * high];
    const islands = archipelago
      ? [islet(middle[0] + wide * 0.36, middle[1] + high * 0.36, Math.min(wide, high) * 0.12)]
      : seed % 3 === 1
        ? [islet(890, 60 + (k * 600) / cells.length, 30 + below(20))]
        : [];
    return {
      id: `r${k}`,
      name: name(2),
      text: '',
      neighbours: [],
      start: {},
      side: roll() < 0.25 ? 'neighbour' : 'host',
      polygon: archipelago
        ? islet(middle[0], middle[1], Math.min(wide, high) * 0.45)
        : [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)],
      islands,
    };
  });
  const actors = Array.from({ length: 3 + below(10) }, (_, k): Actor => {
    return {
      id: `a${k}`,
      name: name(3),
      text: '',
      values: {},
      transitions: [],
      rules: [],
      kind: KINDS[below(KINDS.length)] ?? 'armed',
      region: `r${below(regions.length)}`,
      known: below(4),
      states: roll() < 0.5 ? [{ id: 's', name: `Keeping the ${name(2)}` }] : [],
    };
  });
  const middleOf = (k: number): Point => regions[k]?.polygon[0] ?? [0, 0];
  const places = regions.map(({ polygon }, k) => {
    const sum = polygon.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
    const at: Point = [Math.round(sum[0] / polygon.length), Math.round(sum[1] / polygon.length)];
    return { name: name(2), kind: k === 0 ? 'capital' : 'town', at } as const;
  });
  const routes = Array.from({ length: below(5) }, () => {
    const [from, to] = [below(regions.length), below(regions.length)];
    return { name: name(2), points: [middleOf(from), [below(1000), below(700)] as Point, middleOf(to)] };
  });
  return { regions, actors, places, routes };
}
