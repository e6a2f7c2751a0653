// Clocks of a class that began so many minutes ago, and a timer that only tells what is asked of it.

import { vi } from 'vitest';
import { type SessionClock, sessionClock } from '../../../core/log/clock/session-clock.ts';
import type { Session } from '../../../core/engine/session.ts';
import type { RoomTimer } from './room-timer.ts';

const MINUTE = 60_000; // milliseconds

/** The last input of the session was given so many minutes ago, the others a minute apart before it. */
export function clockOf({ header, records }: Session, ago: number, minutes: number | null = 90): SessionClock {
  const last = Date.now() - ago * MINUTE;
  const timed = records.map((record, k) => ({
    ...record,
    at: new Date(last - (records.length - 1 - k) * MINUTE).toISOString(),
  }));
  const plan = minutes === null ? {} : { plan: { people: 5, minutes } };
  return sessionClock({ header: { ...header, ...plan }, records: timed });
}

export const timerOf = (ends: number | null = null): RoomTimer => ({ ends, start: vi.fn(), stop: vi.fn() });
