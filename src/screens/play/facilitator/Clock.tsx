// The quiet clock: how the class stands against what was planned, and the timer that the room is given.

import { useState } from 'react';
import { type ClockRow, clockAt, type ClockNow, type SessionClock } from '../../../core/log/clock/session-clock.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { ClockRows } from '../../../sheets/clock/ClockRows.tsx';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { TextField } from '../../../view/controls/fields.tsx';
import { turnName } from '../common/turn-name.ts';
import { useNow } from '../common/use-now.ts';
import type { RoomTimer } from '../common/room-timer.ts';
import './common.css';
import './Clock.css';

const LOOK = 10_000; // milliseconds

export interface ClockProps {
  readonly clock: SessionClock;
  readonly timer: RoomTimer;
  readonly picture: Picture;
}

export function Clock({ clock, timer, picture }: ClockProps) {
  const now = clockAt(clock, useNow(LOOK));
  const { phase } = clock.standing;
  return (
    <section className="facilitator-clock" aria-labelledby="clock-title">
      <h3 id="clock-title" className="room-heading">
        {say('play.clock.title')}
      </h3>
      <ul className="clock-lines">
        {phase !== null && <li>{hereLine(say('play.phase', { phase }), now)}</li>}
        <li>{allLine(clock, now)}</li>
        {phase !== null && now.fit !== null && <li>{say('play.clock.fit', { n: now.fit })}</li>}
      </ul>
      {phase !== null && <TimerForm clock={clock} timer={timer} now={now} />}
      <Disclosure summary={say('play.clock.rows')}>
        <Rows rows={clock.rows} planned={clock.plan !== null} picture={picture} />
      </Disclosure>
    </section>
  );
}

function hereLine(phase: string, { here: { played, planned } }: ClockNow): string {
  const minutes = Math.floor(played);
  return planned === null
    ? say('play.clock.here', { phase, n: minutes })
    : say('play.clock.here_planned', { phase, n: minutes, planned });
}

function allLine({ plan }: SessionClock, { played, behind }: ClockNow): string {
  const minutes = Math.floor(played);
  if (plan === null || behind === null) return say('play.clock.played', { n: minutes });
  const off = Math.round(behind);
  const way = off > 0 ? 'behind' : off < 0 ? 'ahead' : 'even';
  return say('play.clock.standing', { n: minutes, of: plan.minutes, way, off: Math.abs(off) });
}

/** Minutes that a timer is offered for where nothing is planned, or nothing is left of it. */
const USUAL = 5;
const MOST = 120;

function TimerForm({ clock, timer, now }: Pick<ClockProps, 'clock' | 'timer'> & { readonly now: ClockNow }) {
  const [typed, setTyped] = useState<string | null>(null);
  const left = Math.round((now.here.planned ?? 0) - now.here.played);
  const text = typed ?? String(left > 0 ? left : USUAL);
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  const wrong = minutes < 1 || minutes > MOST;
  return (
    <div className="facilitator-form clock-timer">
      <TextField
        label={say('play.timer.minutes')}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        error={wrong ? say('play.timer.wrong', { most: MOST }) : null}
        onChange={(value) => setTyped(value.trim())}
      />
      <div className="room-row">
        <Button size="small" disabled={wrong} onClick={() => timer.start(minutes, clock)}>
          {timer.ends === null ? say('play.timer.start') : say('play.timer.again')}
        </Button>
        {timer.ends !== null && (
          <Button size="small" kind="quiet" onClick={timer.stop}>
            {say('play.timer.stop')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly ClockRow[];
  readonly planned: boolean;
  readonly picture: Picture;
}

function Rows({ rows, planned, picture }: RowsProps) {
  const heads = {
    step: say('play.clock.step'),
    planned: say('play.clock.col_planned'),
    played: say('play.clock.col_played'),
  };
  const nameOf = ({ turn, phase }: ClockRow): string => stepName(picture, turn, phase);
  return <ClockRows rows={rows} planned={planned} nameOf={nameOf} heads={heads} />;
}

/** Before and after the turns only the name of the phase. */
function stepName(picture: Picture, turn: number, phase: ClockRow['phase']): string {
  const name = say('play.phase', { phase });
  return phase === 'briefing' || phase === 'ending'
    ? name
    : say('play.phase_of_turn', { turn: turnName(picture, turn), phase: name });
}
