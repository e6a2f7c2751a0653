// Ties as lines between tokens, in pixels: what binds the two by the shape of the line, how well it is known by its weight, and a
// word on it where there is room.

import type { TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import { NODE, type Spot } from './lay-out.ts';

export type Bond = 'money' | 'kin' | 'command' | 'rivals' | 'unknown';

const BONDS = {
  pays: 'money',
  owes: 'money',
  trades: 'money',
  kin: 'kin',
  commands: 'command',
  protects: 'command',
  rivals: 'rivals',
} as const;

/** What is only suspected does not tell what binds the two. */
export const bondOf = ({ kind }: Pick<TiePicture, 'kind'>): Bond => (kind === null ? 'unknown' : BONDS[kind]);

/** Whom it points at: money and orders go one way. */
const ONE_WAY: ReadonlySet<TiePicture['kind']> = new Set(['pays', 'owes', 'commands', 'protects']);
const BOTH_WAYS: ReadonlySet<TiePicture['kind']> = new Set(['trades']);

export interface DrawnTie {
  readonly id: string;
  readonly bond: Bond;
  /** strokes, each open */
  readonly lines: readonly (readonly Spot[])[];
  /** filled, each closed: heads of arrows, beads */
  readonly shapes: readonly (readonly Spot[])[];
  /** the middle of what stands on the line, and whether there is room for its word */
  readonly mark: Spot;
  readonly worded: boolean;
}

export interface TieToDraw extends Pick<TiePicture, 'id' | 'a' | 'b' | 'kind'> {
  /** how wide its word is with its frame */
  readonly width: number;
}

export interface Drawn {
  readonly spots: Readonly<Record<string, Spot>>;
  /** of the names below the tokens; where one is missing it has all the room it may have */
  readonly names?: Readonly<Record<string, Size>>;
  /** a unit of the plane in pixels, of type in its usual size: 1, and more where it is larger */
  readonly unit: number;
}

/** Of the height of a mark, and of its width without a word. */
export const MARK = { height: 24, bare: 26 } as const;
const GAP = 5;
const BOW = 26;
const STEPS = 24;

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly middle: Spot;
}

export function drawTies(ties: readonly TieToDraw[], drawn: Drawn): readonly DrawnTie[] {
  const { spots, unit } = drawn;
  const nodes = new Map(Object.keys(spots).map((id) => [id, nodeOf(id, drawn)]));
  const taken = [...nodes.values()].flatMap(({ token, name }) => [token, name]);
  const between = new Map<string, number>();
  return ties.flatMap((tie) => {
    const [from, to] = [nodes.get(tie.a), nodes.get(tie.b)];
    if (from === undefined || to === undefined || from === to) return [];
    const pair = [tie.a, tie.b].sort().join(' ');
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    // The second and the third of the same two go round the first. Both ends in one order, or they would lie on each other.
    const side = tie.a < tie.b ? 1 : -1;
    const way = bent(from, to, {
      bow: side * BOW * unit * (nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2),
      gap: GAP * unit,
    });
    const { mark, worded } = markOn(way, { taken, width: tie.width, unit });
    taken.push(boxOf(mark, worded ? tie.width : MARK.bare * unit, unit));
    return [{ id: tie.id, bond: bondOf(tie), ...strokes(way, tie.kind, unit), mark, worded }];
  });
}

/** An actor as he stands there: his token, and his name below it. */
interface Standing {
  readonly token: Box;
  readonly name: Box;
}

function nodeOf(id: string, { spots, names = {}, unit }: Drawn): Standing {
  const [x, y] = spots[id] ?? [0, 0];
  const { width, height } = names[id] ?? { width: NODE.width * unit, height: (NODE.below - NODE.above) * unit };
  const side = 2 * NODE.above * unit;
  return {
    token: { middle: [x, y], width: side, height: side },
    name: { middle: [x, y + side / 2 + height / 2], width, height },
  };
}

const boxOf = (middle: Spot, width: number, unit: number): Box => ({ middle, width, height: MARK.height * unit });

/** From one to the other, without what lies under tokens and names. */
function bent(
  from: Standing,
  to: Standing,
  { bow, gap }: { readonly bow: number; readonly gap: number },
): readonly Spot[] {
  const [a, b] = [from.token.middle, to.token.middle];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const knee: Spot = [(a[0] + b[0]) / 2 - (2 * bow * dy) / length, (a[1] + b[1]) / 2 + (2 * bow * dx) / length];
  const at = (t: number): Spot => {
    const mixed = (n: 0 | 1): number => (1 - t) * (1 - t) * a[n] + 2 * t * (1 - t) * knee[n] + t * t * b[n];
    return [mixed(0), mixed(1)];
  };
  const [begin, end] = [leaving(at, from, gap), 1 - leaving((t) => at(1 - t), to, gap)];
  // Where the two stand on each other nothing is left between them but a point.
  const last = Math.max(begin, end);
  return Array.from({ length: STEPS + 1 }, (_, k): Spot => at(begin + ((last - begin) * k) / STEPS));
}

const SEARCH = 100;

/** How far along a way it comes out of where an actor stands, 0 to 1. */
function leaving(at: (t: number) => Spot, { token, name }: Standing, gap: number): number {
  const radius = token.width / 2 + gap;
  let last = 0;
  for (let k = 0; k <= SEARCH / 2; k++) {
    const spot = at(k / SEARCH);
    const within = Math.hypot(spot[0] - token.middle[0], spot[1] - token.middle[1]) < radius || isIn(spot, name, gap);
    if (within) last = k + 1;
  }
  return Math.min(last, SEARCH / 2) / SEARCH;
}

const isIn = ([x, y]: Spot, { middle, width, height }: Box, gap: number): boolean =>
  Math.abs(x - middle[0]) < width / 2 + gap && Math.abs(y - middle[1]) < height / 2 + gap;

/** In the middle if there is room, else a little further to one end; as a word if there is room for it. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

interface Room {
  readonly taken: readonly Box[];
  readonly width: number;
  readonly unit: number;
}

function markOn(way: readonly Spot[], { taken, width, unit }: Room): Pick<DrawnTie, 'mark' | 'worded'> {
  const middles = ALONG.map((t): Spot => way[Math.round(t * STEPS)] ?? [0, 0]);
  for (const [worded, wide] of [
    [true, width],
    [false, MARK.bare * unit],
  ] as const)
    for (const mark of middles) if (taken.every((one) => !meet(one, boxOf(mark, wide, unit)))) return { mark, worded };
  return { mark: middles[0] ?? [0, 0], worded: false };
}

/** Each can be pressed by itself, and a little is left between them. */
const APART = 2;

const meet = (one: Box, other: Box): boolean =>
  Math.abs(one.middle[0] - other.middle[0]) * 2 < one.width + other.width + 2 * APART &&
  Math.abs(one.middle[1] - other.middle[1]) * 2 < one.height + other.height + 2 * APART;

function strokes(way: readonly Spot[], kind: TiePicture['kind'], unit: number): Pick<DrawnTie, 'lines' | 'shapes'> {
  const heads = [
    ...(ONE_WAY.has(kind) || BOTH_WAYS.has(kind) ? [headAt(way, unit)] : []),
    ...(BOTH_WAYS.has(kind) ? [headAt([...way].reverse(), unit)] : []),
  ];
  switch (bondOf({ kind })) {
    case 'money':
      return { lines: [way], shapes: [...heads, ...beads(way, unit)] };
    case 'kin':
      return { lines: [aside(way, 2.5 * unit), aside(way, -2.5 * unit)], shapes: [] };
    case 'command':
      return { lines: [way, ...rungs(way, unit)], shapes: heads };
    case 'rivals':
      return { lines: [zigzag(way, unit)], shapes: [] };
    case 'unknown':
      return { lines: [way], shapes: [] };
  }
}

/** Unit vector along the way there. */
function towards(way: readonly Spot[], k: number): Spot {
  const [from, to] = [way[Math.max(0, k - 1)], way[Math.min(way.length - 1, k + 1)]];
  if (from === undefined || to === undefined) return [1, 0];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

function headAt(way: readonly Spot[], unit: number): readonly Spot[] {
  const [x, y] = way.at(-1) ?? [0, 0];
  const [dx, dy] = towards(way, way.length - 1);
  const [long, half] = [11 * unit, 5 * unit];
  return [
    [x, y],
    [x - dx * long - dy * half, y - dy * long + dx * half],
    [x - dx * long + dy * half, y - dy * long - dx * half],
  ];
}

const aside = (way: readonly Spot[], by: number): readonly Spot[] =>
  way.map(([x, y], k) => {
    const [dx, dy] = towards(way, k);
    return [x - dy * by, y + dx * by];
  });

/** Points along the way, at equal distances, with the directions there. */
function along(way: readonly Spot[], every: number): readonly { readonly at: Spot; readonly to: Spot }[] {
  const found: { at: Spot; to: Spot }[] = [];
  let left = every;
  for (let k = 1; k < way.length; k++) {
    const [from, to] = [way[k - 1] ?? [0, 0], way[k] ?? [0, 0]];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    let done = 0;
    while (length - done >= left) {
      done += left;
      const part = done / length;
      found.push({
        at: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
        to: towards(way, k),
      });
      left = every;
    }
    left -= length - done;
  }
  return found;
}

/** Coins on a string. */
const beads = (way: readonly Spot[], unit: number): readonly (readonly Spot[])[] =>
  along(way, 15 * unit)
    .slice(0, -1)
    .map(({ at: [x, y] }) => ring(x, y, 2.6 * unit));

const ring = (x: number, y: number, radius: number): readonly Spot[] =>
  Array.from({ length: 8 }, (_, k): Spot => {
    const angle = (k * Math.PI) / 4;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** Short strokes across, as on a chain of command. */
const rungs = (way: readonly Spot[], unit: number): readonly (readonly Spot[])[] =>
  along(way, 12 * unit)
    .slice(0, -1)
    .map(({ at: [x, y], to: [dx, dy] }): readonly Spot[] => {
      const half = 4 * unit;
      return [
        [x - dy * half, y + dx * half],
        [x + dy * half, y - dx * half],
      ];
    });

function zigzag(way: readonly Spot[], unit: number): readonly Spot[] {
  const turns = along(way, 6 * unit).map(({ at: [x, y], to: [dx, dy] }, k): Spot => {
    const by = (k % 2 === 0 ? 4 : -4) * unit;
    return [x - dy * by, y + dx * by];
  });
  const [first, last] = [way[0], way.at(-1)];
  return [...(first === undefined ? [] : [first]), ...turns, ...(last === undefined ? [] : [last])];
}
