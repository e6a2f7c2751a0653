/**
 * Where things stand on the map, for good: each actor, the mission in each region, and the middle of each region's name. The
 * scenario says it, or it is found here, once, from what everybody sees of the land at the start. It does not hang on the turn,
 * on a window, nor on anything that the team has yet to learn, so that what moves on the map has moved in the country. In whole map units.
 */
import { remembered } from '../../ref/remembered.ts';
import type { Scenario } from '../language/schema.ts';
import { KNOWN_UNLESS_SAID } from '../names/names.ts';
import {
  HEIGHT,
  isInAny,
  type Outline,
  outlinesOf,
  type Point,
  squaredToEdge,
  squaredToSide,
  WIDTH,
} from './outlines.ts';

export interface Anchors {
  /** `region`: where the actor is now. */
  readonly actorIn: (actor: string, region: string) => Point;
  readonly missionIn: (region: string) => Point;
  readonly nameOf: (region: string) => Point;
}

/** As much of a scenario as they are made of. */
export type Land = Pick<Scenario, 'regions' | 'actors'> & Partial<Pick<Scenario, 'places'>>;

/** Found once for each land. */
export const anchorsOf = remembered(findAnchors);

interface Stands {
  readonly name: Point;
  readonly mission: Point;
  readonly actors: ReadonlyMap<string, Point>; // those whom everybody knows to be at home there
  readonly others: readonly Point[]; // for those who come to light there, and then for those who come from elsewhere
}

const NOWHERE: Stands = { name: [0, 0], mission: [0, 0], actors: new Map(), others: [] };

function findAnchors(land: Land): Anchors {
  const stands = new Map(land.regions.map((region) => [region.id, standsIn(land, region)]));
  const of = (region: string): Stands => stands.get(region) ?? NOWHERE;
  // Those of whom nobody knows at the start come first; where they are decides nothing, or an empty place would tell of them.
  const order = [...land.actors].sort((a, b) => Number(isSeen(a)) - Number(isSeen(b)));
  const placed = new Map(land.actors.flatMap(({ id, region, at }) => (at === undefined ? [] : [[id, { region, at }]])));
  return {
    nameOf: (region) => of(region).name,
    missionIn: (region) => of(region).mission,
    actorIn(actor, region) {
      const given = placed.get(actor);
      if (given?.region === region) return given.at;
      const { actors, others, mission } = of(region);
      const rank = order.filter(({ id }) => !actors.has(id)).findIndex(({ id }) => id === actor);
      return actors.get(actor) ?? others[rank] ?? mission;
    },
  };
}

/** At the start. */
const isSeen = ({ known }: Land['actors'][number]): boolean => (known ?? KNOWN_UNLESS_SAID) > 0;

function standsIn({ actors, places = [] }: Land, region: Land['regions'][number]): Stands {
  const homes = actors.filter((actor) => actor.region === region.id && isSeen(actor));
  const outlines = outlinesOf(region);
  const given = [...homes.map(({ at }) => at), region.mission_at].filter((at) => at !== undefined);
  const kept: Point[] = [...given, ...places.map(({ at }) => at)];
  const spots = spotsIn(outlines);
  const name = region.label_at ?? roomiest(outlines, spots, kept);
  const found = apart(outlines, spots, kept, name, 1 + actors.length);
  return {
    name,
    mission: region.mission_at ?? found[0] ?? name,
    actors: new Map(homes.map(({ id }, k) => [id, found[1 + k] ?? name])),
    others: found.slice(1 + homes.length),
  };
}

const STEPS = [8, 3, 1] as const; // map units between the spots that are tried; finer where a region is tiny
const FROM_FRAME = 28;

/** Points of a grid inside the outlines and on the sheet. */
function spotsIn(outlines: readonly Outline[]): readonly Point[] {
  const corners = outlines.flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.max(FROM_FRAME, Math.min(...xs)), Math.min(WIDTH - FROM_FRAME, Math.max(...xs))];
  const [top, bottom] = [Math.max(FROM_FRAME, Math.min(...ys)), Math.min(HEIGHT - FROM_FRAME, Math.max(...ys))];
  for (const step of STEPS) {
    const spots: Point[] = [];
    for (let y = top + (step >> 1); y <= bottom; y += step) {
      for (let x = left + (step >> 1); x <= right; x += step) if (isInAny([x, y], outlines)) spots.push([x, y]);
    }
    if (spots.length >= 12) return spots;
  }
  return corners.slice(0, 1);
}

const squared = ([ax, ay]: Point, [bx, by]: Point): number => (ax - bx) * (ax - bx) + (ay - by) * (ay - by);

const squaredToEdges = (spot: Point, outlines: readonly Outline[]): number =>
  outlines.reduce((least, outline) => Math.min(least, squaredToEdge(spot, outline)), Number.MAX_SAFE_INTEGER);

/** A name is wider than high, so distances down count double for it. */
const tall = ([x, y]: Point): Point => [x, 2 * y];

function roomiest(outlines: readonly Outline[], spots: readonly Point[], kept: readonly Point[]): Point {
  const [stretched, others] = [outlines.map((outline) => outline.map(tall)), kept.map(tall)];
  return best(spots, (spot) => {
    const free = squaredToEdges(tall(spot), stretched);
    return others.reduce((least, other) => Math.min(least, 2 * squared(tall(spot), other)), free);
  });
}

const NAME_HALF = 60; // map units on either side of its middle that a name has
const ENOUGH = 160 * 160; // farther apart than this is no better
const NEAR_WORTH = 32; // where there is much room, a spot near the middle rather than a far one
const EDGE_WORTH = 4; // half as far from the edge as from each other

/** One after another, each as far as can be from all before it; the first do not hang on how many follow. */
function apart(
  outlines: readonly Outline[],
  spots: readonly Point[],
  kept: readonly Point[],
  [nameX, nameY]: Point,
  count: number,
): readonly Point[] {
  const name = [
    [nameX - NAME_HALF, nameY],
    [nameX + NAME_HALF, nameY],
  ] as const;
  const room = new Map(
    spots.map((spot) => {
      const edge = Math.min(EDGE_WORTH * squaredToEdges(spot, outlines), squaredToSide(spot, ...name), ENOUGH);
      return [spot, kept.reduce((least, other) => Math.min(least, squared(spot, other)), edge)];
    }),
  );
  const found: Point[] = [];
  while (found.length < count) {
    const next = best(spots, (spot) => NEAR_WORTH * (room.get(spot) ?? 0) - squared(spot, [nameX, nameY]));
    found.push(next);
    for (const [spot, free] of room) room.set(spot, Math.min(free, squared(spot, next)));
  }
  return found;
}

/** The first of those that score most. */
function best(spots: readonly Point[], score: (spot: Point) => number): Point {
  let [found, most]: [Point, number] = [spots[0] ?? [0, 0], -Infinity];
  for (const spot of spots) {
    const here = score(spot);
    if (here > most) [found, most] = [spot, here];
  }
  return found;
}
