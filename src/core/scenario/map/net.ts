/** Ways on the map as a net of points, and the cheapest way from one place to another along it and across country. */
import type { Point } from './outlines.ts';

export type Edge = readonly [Point, Point];

interface Node {
  readonly at: Point;
  readonly next: readonly (readonly [node: number, cost: number])[];
}

export interface Net {
  readonly nodes: readonly Node[];
  /** The nearest of its points within so many units, or the place itself. */
  readonly nearest: (place: Point, within: number) => Point;
}

const STEP = 12; // map units between two points of the net, at most
const JOINED = 16; // map units between points of two ways that can be changed at
const REACH = 90; // map units across country between a way and a place
/** Across country every unit counts for so many. */
const OFF_ROAD = 2;

/** In whole units, rounded down. */
const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.floor(Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)));

export function netOf(ways: readonly (readonly Point[])[]): Net {
  const nodes: { readonly at: Point; readonly way: number; readonly next: [number, number][] }[] = [];
  const link = (a: number, b: number, cost: number): void => {
    nodes[a]?.next.push([b, cost]);
    nodes[b]?.next.push([a, cost]);
  };
  ways.forEach((way, k) => {
    divided(way).forEach((at, n) => {
      nodes.push({ at, way: k, next: [] });
      const before = nodes.at(-2);
      if (n > 0 && before !== undefined) link(nodes.length - 2, nodes.length - 1, distance(before.at, at));
    });
  });
  const cells = new Map<string, number[]>();
  const cellOf = (x: number, y: number): string => `${Math.floor(x / JOINED)},${Math.floor(y / JOINED)}`;
  nodes.forEach(({ at: [x, y], way }, k) => {
    for (const dx of [-JOINED, 0, JOINED]) {
      for (const dy of [-JOINED, 0, JOINED]) {
        for (const other of cells.get(cellOf(x + dx, y + dy)) ?? []) {
          const far = distance([x, y], nodes[other]?.at ?? [x, y]);
          if (nodes[other]?.way !== way && far <= JOINED) link(other, k, OFF_ROAD * far);
        }
      }
    }
    const cell = cellOf(x, y);
    cells.set(cell, [...(cells.get(cell) ?? []), k]);
  });
  return {
    nodes,
    nearest(place, within) {
      let [found, least] = [place, within + 1];
      for (const { at } of nodes) {
        const far = distance(place, at);
        if (far < least) [found, least] = [at, far];
      }
      return found;
    },
  };
}

/** With points between those that are far apart. */
function divided(way: readonly Point[]): readonly Point[] {
  return way.flatMap((to, k): Point[] => {
    const from = way[k - 1];
    if (from === undefined) return [to];
    const pieces = Math.max(1, Math.ceil(distance(from, to) / STEP));
    return Array.from({ length: pieces }, (_, n): Point => {
      const part = (end: 0 | 1) => Math.round(from[end] + ((to[end] - from[end]) * (n + 1)) / pieces);
      return [part(0), part(1)];
    });
  });
}

interface Reached {
  readonly from: number;
  readonly cost: number;
}

const [START, DIRECT] = [-1, -2] as const;

/** From place to place, both included; straight where no way is worth the detour. */
export function findWay({ nodes }: Net, from: Point, to: Point): readonly Point[] {
  const most = OFF_ROAD * distance(from, to);
  // What leads farther away than this costs more than to go straight.
  const near = new Set(nodes.flatMap(({ at }, k) => (distance(from, at) + distance(at, to) <= most ? [k] : [])));
  const reached = new Map<number, Reached>();
  for (const k of near) {
    const far = distance(from, nodes[k]?.at ?? from);
    if (far <= REACH) reached.set(k, { from: START, cost: OFF_ROAD * far });
  }
  const done = new Set<number>();
  let arrived: Reached = { from: DIRECT, cost: most };
  for (let here = cheapest(reached, done); here !== undefined; here = cheapest(reached, done)) {
    const { cost } = reached.get(here) ?? { cost: most };
    if (cost >= arrived.cost) break;
    done.add(here);
    const node = nodes[here];
    if (node === undefined) continue;
    const home = distance(node.at, to);
    if (home <= REACH && cost + OFF_ROAD * home < arrived.cost) arrived = { from: here, cost: cost + OFF_ROAD * home };
    for (const [other, more] of node.next) {
      const known = reached.get(other);
      if (near.has(other) && (known === undefined || cost + more < known.cost))
        reached.set(other, { from: here, cost: cost + more });
    }
  }
  const way: Point[] = [to];
  for (let k = arrived.from; k >= 0; k = reached.get(k)?.from ?? START) way.push(nodes[k]?.at ?? to);
  return [...way, from].reverse();
}

/** Of those that were reached and not left yet; the first of several that cost the same. */
function cheapest(reached: ReadonlyMap<number, Reached>, done: ReadonlySet<number>): number | undefined {
  let [found, least]: [number | undefined, number] = [undefined, Infinity];
  for (const [k, { cost }] of reached) if (cost < least && !done.has(k)) [found, least] = [k, cost];
  return found;
}
