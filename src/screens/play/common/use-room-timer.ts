// The timer that the facilitator starts for the room. It is kept as the minute of play at which it ends: so a pause stops it, and a
// reload does not.

import { useMemo } from 'react';
import { playedAt, type SessionClock } from '../../../core/log/clock/session-clock.ts';
import type { Drafts } from './drafts.ts';
import { useDraft } from './use-draft.ts';

const MINUTE = 60_000; // milliseconds

export interface RoomTimer {
  /** milliseconds of play at which it ends; null while none is set */
  readonly ends: number | null;
  readonly start: (minutes: number, clock: SessionClock) => void;
  readonly stop: () => void;
}

export function useRoomTimer(drafts: Drafts): RoomTimer {
  const [ends, setEnds] = useDraft(drafts, 'timer', readEnds);
  return useMemo(
    () => ({
      ends,
      start: (minutes, clock) => setEnds(playedAt(clock, Date.now()) + minutes * MINUTE),
      stop: () => setEnds(null),
    }),
    [ends, setEnds],
  );
}

const readEnds = (kept: unknown): number | null => (typeof kept === 'number' && kept >= 0 ? kept : null);
