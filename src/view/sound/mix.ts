import type { Cue, Tension } from './cue.ts';

/** Loudness of each cue under the master volume, 0-1: low in the mix, so that a table can talk over it. */
export const LEVELS: Readonly<Record<Cue, number>> = {
  paper: 0.5,
  stamp: 0.5,
  radio: 0.4,
  pen: 0.35,
  roomtone: 0.3,
  generator: 0.14,
  harbour: 0.16,
  rain: 0.16,
};

/** Tension is not music: it is the room falling silent. */
const ROOM_LEFT: Readonly<Record<Tension, number>> = { 0: 1, 1: 0.8, 2: 0.55, 3: 0.3, 4: 0.08 };

/** How loud a cue is in a scene, 0-1. Papers and stamps stay as loud as they are. */
export function levelOf(cue: Cue, tension: Tension, room: boolean): number {
  return LEVELS[cue] * (room ? ROOM_LEFT[tension] : 1);
}
