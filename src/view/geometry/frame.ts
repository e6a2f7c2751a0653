/** Ticks and letters of the grid in the margin, as on any sheet one has to talk about over a radio. */
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './map-view.ts';

export interface Frame {
  readonly ticks: readonly (readonly [MapPoint, MapPoint])[];
  readonly letters: readonly { readonly text: string; readonly at: MapPoint }[];
}

/** Size of the letters in map units. */
export const gridSize = (em: number): number => Math.min(15, em * 0.8);

const CELL = 100;
const TICK = 7;
const steps = (length: number) => Array.from({ length: length / CELL }, (_, at) => at);

export const FRAME: Frame = {
  ticks: [
    ...steps(MAP_WIDTH).flatMap((at) =>
      at === 0 ? [] : [-12, MAP_HEIGHT + 5].map((y) => tick(at * CELL, y, 0, TICK)),
    ),
    ...steps(MAP_HEIGHT).flatMap((at) =>
      at === 0 ? [] : [-12, MAP_WIDTH + 5].map((x) => tick(x, at * CELL, TICK, 0)),
    ),
  ],
  letters: [
    ...steps(MAP_WIDTH).flatMap((at) =>
      [-17, MAP_HEIGHT + 17].map((y) => mark(String.fromCharCode(65 + at), at * CELL + 50, y)),
    ),
    ...steps(MAP_HEIGHT).flatMap((at) => [-17, MAP_WIDTH + 17].map((x) => mark(String(at + 1), x, at * CELL + 50))),
  ],
};

function tick(x: number, y: number, across: number, down: number): readonly [MapPoint, MapPoint] {
  return [
    [x, y],
    [x + across, y + down],
  ];
}

function mark(text: string, x: number, y: number) {
  return { text, at: [x, y] as MapPoint };
}
