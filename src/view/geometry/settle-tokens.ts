/**
 * Where tokens stand and on which side their labels are written: near the anchor, clear of names, of routes and of each
 * other, inside their region. Several on one anchor fan out. A small search over places and sides, the same every time.
 */
import type { MapPoint } from './map-view.ts';
import { type Box, boxAround, distanceToLine, inside, offSheet, overlap, thinned } from './plane.ts';

export interface Seeker {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number; // of its label, map units
  readonly height: number;
}

export interface Surroundings {
  readonly radius: number; // of a token, map units
  readonly names: readonly Box[]; // what is written on the map already
  readonly lines: readonly (readonly MapPoint[])[]; // routes
  readonly outlines: readonly (readonly MapPoint[])[]; // regions; a token stays in the one its anchor lies in
}

export const SIDES = ['below', 'right', 'left', 'above'] as const;
export type Side = (typeof SIDES)[number];

export interface Settled {
  readonly at: MapPoint;
  readonly side: Side;
  readonly label: MapPoint; // offset of the label's middle from the token's
  readonly text: Box; // where the label lies
}

interface Spot {
  readonly at: MapPoint;
  readonly counter: Box;
  readonly cost: number; // of standing here, whatever the others do
  readonly home: (x: number, y: number) => boolean; // whether a point is in the token's own region
}

interface Seat {
  readonly spot: Spot;
  readonly side: Side;
  readonly label: MapPoint;
  readonly text: Box;
}

const RINGS = 9;
const REACH = 60; // map units
const SWEEPS = 3; // each token is reconsidered that often, knowing where the others went

/** In areas of one token: what is worth avoiding, and how much. */
const COST = {
  far: 0.1,
  onRoute: 0.5,
  overBorder: 0.5,
  tokenOnName: 4,
  tokenOnToken: 6,
  textOnText: 2.5,
  textOnToken: 3,
  textAbroad: 0.15,
  textOnRoute: 0.06, // for each point of it
};
const SIDE_COST: Readonly<Record<Side, number>> = { below: 0, right: 0.06, left: 0.14, above: 0.22 };

const covered = (box: Box, boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);

function ringsAround(x: number, y: number, step: number): MapPoint[] {
  const points: MapPoint[] = [[x, y]];
  for (let ring = 1; ring <= RINGS; ring += 1) {
    for (let at = 0; at < ring * 6; at += 1) {
      const angle = (2 * Math.PI * at) / (ring * 6) + Math.PI / 2;
      points.push([x + ring * step * Math.cos(angle), y + ring * step * Math.sin(angle)]);
    }
  }
  return points;
}

/** The region an anchor lies in, or the nearest one when it lies in none: the middle of a horseshoe is outside it. */
function homeOf({ x, y }: Seeker, outlines: Surroundings['outlines']): readonly MapPoint[] | undefined {
  const near = outlines.map((outline) => (inside(outline, x, y) ? 0 : distanceToLine(outline, x, y, true)));
  const least = Math.min(...near);
  return least < REACH ? outlines[near.indexOf(least)] : undefined;
}

function spotsFor(seeker: Seeker, { radius, names, lines, outlines }: Surroundings): Spot[] {
  const outline = homeOf(seeker, outlines);
  const home = outline === undefined ? undefined : thinned(outline, 2);
  const atHome = (x: number, y: number) => home === undefined || inside(home, x, y);
  return ringsAround(seeker.x, seeker.y, radius * 1.1).flatMap(([x, y], index): Spot[] => {
    const counter = boxAround(x, y, radius * 2.6, radius * 2.6);
    if (index > 0 && (!atHome(x, y) || offSheet(counter) > 0)) return [];
    const corners = [x - radius, x + radius].flatMap((cx) => [y - radius, y + radius].map((cy) => atHome(cx, cy)));
    const astray = corners.filter((fits) => !fits).length / 4;
    const near = lines.some((line) => distanceToLine(line, x, y) < radius * 1.15);
    const cost =
      COST.far * (Math.hypot(x - seeker.x, y - seeker.y) / radius) +
      COST.overBorder * astray +
      (near ? COST.onRoute : 0) +
      (COST.tokenOnName * covered(counter, names)) / (4 * radius * radius);
    return [{ at: [x, y], counter, cost, home: atHome }];
  });
}

function labelOffset(seeker: Seeker, side: Side, radius: number): MapPoint {
  const clear = radius * 1.15;
  switch (side) {
    case 'below':
      return [0, clear + seeker.height / 2];
    case 'above':
      return [0, -clear - seeker.height / 2];
    case 'right':
      return [clear + seeker.width / 2, 0];
    case 'left':
      return [-clear - seeker.width / 2, 0];
  }
}

function pointsIn(box: Box, lines: Surroundings['lines']): number {
  let count = 0;
  for (const line of lines) {
    for (const [x, y] of line) if (x > box.left && x < box.right && y > box.top && y < box.bottom) count += 1;
  }
  return count;
}

function bestSeat(seeker: Seeker, spots: readonly Spot[], others: readonly Seat[], around: Surroundings): Seat | null {
  const counters = others.map((seat) => seat.spot.counter);
  const texts = [...around.names, ...others.map((seat) => seat.text)];
  const whole = 4 * around.radius * around.radius;
  let best: Seat | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const standing = spot.cost + (COST.tokenOnToken * covered(spot.counter, counters)) / whole;
    const crowded = standing + (COST.textOnToken * covered(spot.counter, texts)) / whole;
    if (crowded >= least) continue;
    for (const side of SIDES) {
      const label = labelOffset(seeker, side, around.radius);
      const text = boxAround(spot.at[0] + label[0], spot.at[1] + label[1], seeker.width, seeker.height);
      const hidden = COST.textOnText * covered(text, texts) + COST.textOnToken * covered(text, counters);
      const abroad = spot.home(spot.at[0] + label[0], spot.at[1] + label[1]) ? 0 : COST.textAbroad;
      const crossed = COST.textOnRoute * pointsIn(text, around.lines);
      const cost = crowded + SIDE_COST[side] + abroad + crossed + hidden / whole + offSheet(text);
      if (cost < least) [best, least] = [{ spot, side, label, text }, cost];
    }
  }
  return best;
}

export function settleTokens(seekers: readonly Seeker[], around: Surroundings): ReadonlyMap<string, Settled> {
  const spots = seekers.map((seeker) => spotsFor(seeker, around));
  const seats = new Map<number, Seat>();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    seekers.forEach((seeker, own) => {
      const others = [...seats].flatMap(([at, seat]) => (at === own ? [] : [seat]));
      const seat = bestSeat(seeker, spots[own] ?? [], others, around);
      if (seat !== null) seats.set(own, seat);
    });
  }
  return new Map(
    seekers.flatMap((seeker, at): [string, Settled][] => {
      const seat = seats.get(at);
      return seat === undefined
        ? []
        : [[seeker.id, { at: seat.spot.at, side: seat.side, label: seat.label, text: seat.text }]];
    }),
  );
}
