import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';
import { type Box, distanceToLine, inside } from './plane.ts';

/** Our mark: lit from the upper left, and its shadow falls to the upper left as well. */
export interface Rose {
  readonly shadow: readonly MapPoint[];
  readonly between: readonly MapPoint[]; // the small points between the four
  readonly star: readonly MapPoint[];
  readonly dark: readonly (readonly MapPoint[])[]; // the half of each point that is turned from the light
  readonly north: MapPoint; // middle of the letter
}

const RADIUS = 44;
const INSET = 78;

/** The corner farthest from any land, if one has room for the rose. */
export function quietCorner(land: readonly (readonly MapPoint[])[]): MapPoint | null {
  const corners: MapPoint[] = [
    [INSET, MAP_HEIGHT - INSET],
    [MAP_WIDTH - INSET, MAP_HEIGHT - INSET],
    [MAP_WIDTH - INSET, INSET],
    [INSET, INSET],
  ];
  let best: MapPoint | null = null;
  let room = RADIUS + 14;
  for (const [x, y] of corners) {
    const free = Math.min(
      ...land.map((outline) => (inside(outline, x, y) ? 0 : distanceToLine(outline, x, y, true))),
      400,
    );
    if (free > room) [best, room] = [[x, y], free];
  }
  return best;
}

/** What it covers, with its shadow and its letter. */
export function roseBox([x, y]: MapPoint): Box {
  return { left: x - RADIUS - 11, right: x + RADIUS, top: y - RADIUS - 17, bottom: y + RADIUS };
}

function star(x: number, y: number, reach: number, waist: number, turn: number): MapPoint[] {
  return Array.from({ length: 8 }, (_, at): MapPoint => {
    const angle = (Math.PI * at) / 4 + turn;
    const radius = at % 2 === 0 ? reach : waist;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}

export function roseAt([x, y]: MapPoint): Rose {
  const points = star(x, y, RADIUS, RADIUS * 0.2, 0);
  return {
    shadow: star(x - 11, y - 8, RADIUS, RADIUS * 0.2, 0),
    between: star(x, y, RADIUS * 0.56, RADIUS * 0.2, Math.PI / 4),
    star: points,
    dark: [0, 2, 4, 6].map((at) => [points[at] ?? [x, y], points[at + 1] ?? [x, y], [x, y]]),
    north: [x, y - RADIUS - 9],
  };
}
