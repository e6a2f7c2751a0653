// The room that the board has in the turn, in CSS pixels, by the size of the window: what is tried of labels and tokens is tried
// there. `e2e/board.e2e.ts` holds the program to these figures.

export interface BoardRoom {
  readonly window: readonly [width: number, height: number];
  readonly board: readonly [width: number, height: number];
}

/** All is written there. */
export const LARGE_ROOMS: readonly [BoardRoom, BoardRoom] = [
  { window: [1920, 1080], board: [1024, 696] },
  { window: [1366, 768], board: [614, 432] },
];

/** Some labels may give way. */
export const SMALL_ROOMS: readonly [BoardRoom, BoardRoom, BoardRoom] = [
  { window: [1280, 800], board: [592, 464] },
  { window: [1024, 768], board: [456, 400] },
  { window: [390, 844], board: [374, 576] },
];
