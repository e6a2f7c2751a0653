/** What is drawn on the water: lines along the coast, and a few waves. */
import type { Curve } from './curve.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';
import { grain } from './pen-stroke.ts';
import { distanceToLine, inside } from './plane.ts';

/** The lines map engravers draw along a coast, outermost first: distance in map units, and how strong (0-1). */
export const WATER_LINES: readonly (readonly [distance: number, strength: number])[] = [
  [19, 0.12],
  [12, 0.2],
  [6, 0.3],
];

const CELL = 74;
const FROM_COAST = 34;
const FROM_ROSE = 84;

function wave(x: number, y: number, size: number): Curve {
  return {
    from: [x - 2 * size, y],
    bends: [
      [
        [x - size, y - size * 0.9],
        [x, y],
      ],
      [
        [x + size, y - size * 0.9],
        [x + 2 * size, y],
      ],
    ],
  };
}

/** Each where its cell of an invisible grid says, none near the coast or the rose. */
export function wavesOn(land: readonly (readonly MapPoint[])[], rose: MapPoint | null): Curve[] {
  const waves: Curve[] = [];
  for (let row = 0; row * CELL < MAP_HEIGHT; row += 1) {
    for (let column = 0; column * CELL < MAP_WIDTH; column += 1) {
      const x = (column + 0.15 + 0.6 * grain(column, row)) * CELL;
      const y = (row + 0.15 + 0.7 * grain(row + 51, column)) * CELL;
      const near = land.some((outline) => inside(outline, x, y) || distanceToLine(outline, x, y, true) < FROM_COAST);
      const onRose = rose !== null && Math.hypot(rose[0] - x, rose[1] - y) < FROM_ROSE;
      if (near || onRose || grain(column + 7, row + 13) < 0.25) continue;
      waves.push(wave(x, y, 5 + 3 * grain(column + 3, row)));
    }
  }
  return waves;
}
