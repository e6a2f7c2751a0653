// The timer that the facilitator starts for the room. It is kept as the minute of play at which it ends: so a pause stops it, and a
// reload does not.

import { playedAt, type PlayTime, playTimeOf, type SessionClock } from '../../../core/log/clock/session-clock.ts';
import type { Drafts } from './drafts.ts';

const MINUTE = 60_000; // milliseconds

/** Under which it is kept. */
export const TIMER = 'timer';

/** What a window needs to show it. */
export interface TimerPicture {
  /** milliseconds of play at which it ends */
  readonly ends: number;
  readonly time: PlayTime;
}

/** How it is started and stopped. */
export interface RoomTimer {
  /** milliseconds of play at which it ends; null while none is set */
  readonly ends: number | null;
  readonly start: (minutes: number, clock: SessionClock) => void;
  readonly stop: () => void;
}

/** Null while none is set; only then is the clock, which is made of the whole session, not asked for. */
export function timerPicture(drafts: Drafts, clockOf: () => SessionClock): TimerPicture | null {
  const ends = readEnds(drafts.read(TIMER));
  return ends === null ? null : { ends, time: playTimeOf(clockOf()) };
}

export const roomTimer = (drafts: Drafts, shown: TimerPicture | null): RoomTimer => ({
  ends: shown?.ends ?? null,
  start: (minutes, clock) => drafts.write(TIMER, playedAt(playTimeOf(clock), Date.now()) + minutes * MINUTE),
  stop: () => drafts.write(TIMER, null),
});

const readEnds = (kept: unknown): number | null => (typeof kept === 'number' && kept >= 0 ? kept : null);
