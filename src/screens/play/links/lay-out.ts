// Where actors stand on the link chart. A library of forces looks for places; whoever has one keeps it, and whoever the cell does not
// know is not there, so that no gap tells of him. The same from the same, on one computer: nothing is drawn by lot.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export type Spot = readonly [x: number, y: number];
/** By actor, in whole units of the plane: one is a pixel while type has its usual size. */
export type Places = Readonly<Record<string, Spot>>;

export interface ToLay {
  /** all that are known, in the order in which they find their places; `near`: where each would like to stand */
  readonly nodes: readonly { readonly id: string; readonly near: Spot }[];
  readonly ties: readonly (readonly [a: string, b: string])[];
  readonly placed: Places;
}

export const PLANE_WIDTH = 660;
/** Holds so many with room to spare; for each more the plane grows downwards, and what stands on it stays. */
const ROOMY = 12;
const ROOMY_HEIGHT = 380;
const PER_NODE = 34;

export const planeHeight = (nodes: number): number => ROOMY_HEIGHT + PER_NODE * Math.max(0, nodes - ROOMY);

/** What an actor takes up: his token, and two short lines below it. `above` and `below` are from the token's middle. */
export const NODE = { width: 118, above: 18, below: 54 } as const;

/** Forces know circles only: seen so much higher, what is broad and low is one. */
const SQUASH = 1.45;
const RADIUS = NODE.width / 2 + 5;
const STEPS = 300;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly near: Spot;
  x: number;
  y: number;
}

/** A place for each of the nodes: the one it had, or a free one. */
export function layOut({ nodes, ties, placed }: ToLay): Places {
  const height = planeHeight(nodes.length);
  const known = new Map(nodes.flatMap(({ id }) => (placed[id] === undefined ? [] : [[id, placed[id]] as const])));
  const bodies = nodes.map(({ id, near }) => bodyOf(id, known.get(id), beginAt(id, near, { ties, known })));
  const links = ties.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: a, target: b }));
  relax(bodies, links, height);
  const places = new Map<string, Spot>(known);
  for (const { id, x, y } of bodies)
    if (!places.has(id)) places.set(id, freeSpot([x, y / SQUASH], [...places.values()], height));
  return Object.fromEntries(nodes.map(({ id }) => [id, places.get(id) ?? [0, 0]]));
}

function bodyOf(id: string, pinned: Spot | undefined, near: Spot): Body {
  const [x, y] = [(pinned ?? near)[0], (pinned ?? near)[1] * SQUASH];
  const body: Body = { id, near: [near[0], near[1] * SQUASH], x, y };
  return pinned === undefined ? body : { ...body, fx: x, fy: y };
}

/** Beside those to whom he is tied, as far as they have places; else where he would like to stand. */
function beginAt(
  id: string,
  near: Spot,
  { ties, known }: { readonly ties: ToLay['ties']; readonly known: ReadonlyMap<string, Spot> },
): Spot {
  const friends = ties.flatMap(([a, b]) => {
    const spot = a === id ? known.get(b) : b === id ? known.get(a) : undefined;
    return spot === undefined ? [] : [spot];
  });
  if (friends.length === 0) return near;
  const mean = (k: 0 | 1): number => friends.reduce((sum, spot) => sum + spot[k], 0) / friends.length;
  return [(mean(0) + near[0]) / 2, (mean(1) + near[1]) / 2];
}

interface Link {
  source: string | Body;
  target: string | Body;
}

function relax(bodies: Body[], links: Link[], height: number): void {
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(3.2 * RADIUS),
    )
    .force('apart', forceManyBody().strength(-420).distanceMax(400))
    .force('room', forceCollide(RADIUS).iterations(4))
    .force('home-x', forceX<Body>(({ near }) => near[0]).strength(0.04))
    .force('home-y', forceY<Body>(({ near }) => near[1]).strength(0.04))
    .force('lines', () => leaveLines(bodies, links))
    .force('edge', () => keepWithin(bodies, height))
    .stop();
  simulation.tick(STEPS);
}

/** Nobody stands on a line between two others. */
function leaveLines(bodies: readonly Body[], links: readonly Link[]): void {
  for (const { source, target } of links) {
    if (typeof source === 'string' || typeof target === 'string') continue;
    for (const body of bodies) if (body !== source && body !== target) leaveLine(body, source, target);
  }
}

function leaveLine(body: Body, from: Body, to: Body): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return;
  const along = ((body.x - from.x) * dx + (body.y - from.y) * dy) / (length * length);
  if (along <= 0 || along >= 1) return;
  const aside = ((body.x - from.x) * -dy + (body.y - from.y) * dx) / length;
  const missing = 0.75 * RADIUS - Math.abs(aside);
  if (missing <= 0) return;
  const push = (aside < 0 ? -0.12 : 0.12) * missing;
  body.vx = (body.vx ?? 0) + (-dy / length) * push;
  body.vy = (body.vy ?? 0) + (dx / length) * push;
}

function keepWithin(bodies: readonly Body[], height: number): void {
  for (const body of bodies) {
    const [x, y] = within([body.x, body.y / SQUASH], height);
    body.x = x;
    body.y = y * SQUASH;
  }
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

const within = ([x, y]: Spot, height: number): Spot => [
  between(NODE.width / 2, x, PLANE_WIDTH - NODE.width / 2),
  between(NODE.above, y, height - NODE.below),
];

/** The whole unit nearest to it where nobody stands in nobody's way; the place itself where there is none. */
function freeSpot(wish: Spot, taken: readonly Spot[], height: number): Spot {
  const [x, y] = within(wish, height).map(Math.round) as [number, number];
  const free = (spot: Spot): boolean => taken.every((one) => !overlap(one, spot));
  if (free([x, y])) return [x, y];
  let best: Spot = [x, y];
  let nearest = Infinity;
  for (let down = NODE.above; down <= height - NODE.below; down += GRID)
    for (let across = NODE.width / 2; across <= PLANE_WIDTH - NODE.width / 2; across += GRID) {
      const distance = Math.hypot(across - x, down - y);
      if (distance >= nearest || !free([across, down])) continue;
      best = [across, down];
      nearest = distance;
    }
  return best;
}

const GRID = 6;

const overlap = (one: Spot, other: Spot): boolean =>
  Math.abs(one[0] - other[0]) < NODE.width && Math.abs(one[1] - other[1]) < NODE.above + NODE.below;
