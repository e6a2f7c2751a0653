import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './board-view.ts';
import { type Box, inside } from './geometry.ts';

export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface SpreadOptions {
  /** Least distance between two tokens, across and down, in map units. */
  readonly across: number;
  readonly down: number;
  /** Names already written on the map. */
  readonly obstacles: readonly Box[];
  /** Outlines; a token stays inside the one its anchor lies in. */
  readonly polygons: readonly (readonly MapPoint[])[];
}

interface Place {
  readonly anchor: Anchor;
  readonly home: readonly MapPoint[] | undefined;
  x: number;
  y: number;
}

const ROUNDS = 90;

/** Tokens set down on one spot start on a small ring around it, each in a direction of its own, in order. */
function setDown(anchors: readonly Anchor[], options: SpreadOptions): Place[] {
  return anchors.map((anchor, at) => {
    const turn = (2 * Math.PI * at) / Math.max(1, anchors.length) + Math.PI / 2;
    const home = options.polygons.find((polygon) => inside(polygon, anchor.x, anchor.y));
    return { anchor, home, x: anchor.x + Math.cos(turn) * 2, y: anchor.y + Math.sin(turn) * 2 };
  });
}

function pushApart(places: readonly Place[], { across, down }: SpreadOptions): void {
  places.forEach((one, at) => {
    for (const other of places.slice(at + 1)) {
      const dx = (other.x - one.x) / across;
      const dy = (other.y - one.y) / down;
      const distance = Math.hypot(dx, dy) || 1e-6;
      if (distance >= 1) continue;
      const push = (1 - distance) / 2 / distance;
      one.x -= dx * push * across;
      one.y -= dy * push * down;
      other.x += dx * push * across;
      other.y += dy * push * down;
    }
  });
}

/** Out of a name by the nearest long side. */
function stepOff(place: Place, box: Box, across: number, down: number): void {
  const left = box.left - across / 3;
  const right = box.right + across / 3;
  const top = box.top - down / 2;
  const bottom = box.bottom + down / 2;
  if (place.x <= left || place.x >= right || place.y <= top || place.y >= bottom) return;
  const below = bottom - place.y;
  const above = place.y - top;
  place.y += below <= above * 1.4 ? below * 0.6 : -above * 0.6;
}

function stayHome(place: Place, { across, down }: SpreadOptions): void {
  place.x = Math.max(across / 3, Math.min(MAP_WIDTH - across / 3, place.x));
  place.y = Math.max(down / 2, Math.min(MAP_HEIGHT - down, place.y));
  if (place.home === undefined || inside(place.home, place.x, place.y)) return;
  place.x += (place.anchor.x - place.x) * 0.3;
  place.y += (place.anchor.y - place.y) * 0.3;
}

/** Where each token really stands: near its anchor, clear of the others and of the names, inside its region. */
export function spreadTokens(anchors: readonly Anchor[], options: SpreadOptions): ReadonlyMap<string, MapPoint> {
  const places = setDown(anchors, options);
  for (let round = 0; round < ROUNDS; round += 1) {
    pushApart(places, options);
    for (const place of places) {
      for (const box of options.obstacles) stepOff(place, box, options.across, options.down);
      stayHome(place, options);
    }
  }
  pushApart(places, options);
  return new Map(places.map((place) => [place.anchor.id, [place.x, place.y]]));
}
