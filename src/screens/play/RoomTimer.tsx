// What is left of the time that the facilitator gave the room.

import { playedAt, type SessionClock } from '../../core/log/clock/session-clock.ts';
import { say } from '../../text/say.ts';
import { useNow } from './common/use-now.ts';
import './RoomTimer.css';

const SECOND = 1000; // milliseconds

export interface RoomTimerProps {
  /** asked only while a timer is set: a clock is made of the whole session */
  readonly clockOf: () => SessionClock;
  /** milliseconds of play; null while none is set */
  readonly ends: number | null;
}

export function RoomTimer({ clockOf, ends }: RoomTimerProps) {
  return ends === null ? null : <Left clock={clockOf()} ends={ends} />;
}

function Left({ clock, ends }: { readonly clock: SessionClock; readonly ends: number }) {
  const now = useNow(clock.standing.paused ? null : SECOND);
  const left = Math.max(0, Math.ceil((ends - playedAt(clock, now)) / SECOND));
  return (
    <div className={left === 0 ? 'room-timer room-timer-over' : 'room-timer'}>
      <span role="timer" aria-label={say('play.timer.title')}>
        {say('play.timer.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
      </span>
      {/* said once, when it is over */}
      <span aria-live="polite">{left === 0 ? say('play.timer.over') : ''}</span>
    </div>
  );
}
