// What is left of the time that the facilitator gave the room.

import { playedAt } from '../../core/log/clock/session-clock.ts';
import { say } from '../../text/say.ts';
import type { TimerPicture } from './common/room-timer.ts';
import { useNow } from './common/use-now.ts';
import './RoomTimer.css';

const SECOND = 1000; // milliseconds

export interface RoomTimerProps {
  /** null while none is set */
  readonly timer: TimerPicture | null;
}

export function RoomTimer({ timer }: RoomTimerProps) {
  return timer === null ? null : <Left {...timer} />;
}

function Left({ time, ends }: TimerPicture) {
  const now = useNow(time.standing.paused ? null : SECOND);
  const left = Math.max(0, Math.ceil((ends - playedAt(time, now)) / SECOND));
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
