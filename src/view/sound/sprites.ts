import type { DeskCue, RoomCue } from './cue.ts';

/** Start and length in milliseconds, and whether it is a loop: the slots that tools/make-sounds.sh lays out. */
export type Slot = [start: number, length: number] | [start: number, length: number, loop: boolean];

export const DESK_SPRITE: Record<DeskCue, Slot> = {
  paper: [0, 950],
  stamp: [1000, 950],
  radio: [2000, 950],
  pen: [3000, 950],
};

/** Nine seconds a slot with a period of eight: starting half a second in keeps clear of whatever the encoder adds. */
export const ROOM_SPRITE: Record<RoomCue, Slot> = {
  roomtone: [500, 8000, true],
  generator: [9500, 8000, true],
  harbour: [18500, 8000, true],
  rain: [27500, 8000, true],
};
