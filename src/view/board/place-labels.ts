import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from './board-view.ts';
import { type Box, boxAround, overlap } from './geometry.ts';

export interface LabelWish {
  readonly id: string;
  readonly at: MapPoint;
  readonly width: number;
  readonly height: number;
  /** How far from the point the label must keep, in map units. */
  readonly clear: number;
}

export interface PlacedLabel {
  readonly dx: number;
  readonly dy: number;
  readonly side: 'below' | 'right' | 'left' | 'above';
}

const SIDES = ['below', 'right', 'left', 'above'] as const;

function offset(wish: LabelWish, side: (typeof SIDES)[number]): readonly [number, number] {
  switch (side) {
    case 'below':
      return [0, wish.clear + wish.height / 2];
    case 'above':
      return [0, -wish.clear - wish.height / 2];
    case 'right':
      return [wish.clear + wish.width / 2, 0];
    case 'left':
      return [-wish.clear - wish.width / 2, 0];
  }
}

function offSheet(box: Box): number {
  const outside =
    Math.max(0, -box.left) +
    Math.max(0, -box.top) +
    Math.max(0, box.right - MAP_WIDTH) +
    Math.max(0, box.bottom - MAP_HEIGHT);
  return outside * 400;
}

/** Puts each label on the side of its token where it covers least: below if that is free, for the eye looks there. */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[]): ReadonlyMap<string, PlacedLabel> {
  const tokens = wishes.map((wish) => boxAround(wish.at[0], wish.at[1], wish.clear * 2, wish.clear * 2));
  const written: Box[] = [...taken];
  const placed = new Map<string, PlacedLabel>();
  wishes.forEach((wish, own) => {
    let best: PlacedLabel = { dx: 0, dy: 0, side: 'below' };
    let least = Infinity;
    let room: Box = boxAround(0, 0, 0, 0);
    for (const [rank, side] of SIDES.entries()) {
      const [dx, dy] = offset(wish, side);
      const box = boxAround(wish.at[0] + dx, wish.at[1] + dy, wish.width, wish.height);
      const covered = written.reduce((sum, other) => sum + overlap(box, other), 0);
      const hidden = tokens.reduce((sum, other, at) => sum + (at === own ? 0 : overlap(box, other) * 1.5), 0);
      const cost = covered + hidden + offSheet(box) + rank * wish.width * 0.6;
      if (cost < least) [least, best, room] = [cost, { dx, dy, side }, box];
    }
    written.push(room);
    placed.set(wish.id, best);
  });
  return placed;
}
