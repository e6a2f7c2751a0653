import type { ClockRow, SessionClock } from '../../core/log/clock/session-clock.ts';
import { say, sayStart } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { ClockRows } from '../clock/ClockRows.tsx';
import type { SheetModel } from './sheet-model.ts';
import type { SheetProps } from './sheet-props.ts';
import { Wide } from './Wide.tsx';

const MINUTE = 60_000; // milliseconds

/** Where the time went, by the wall clock of the log. */
export function TimeSpent({ model, slots }: SheetProps) {
  const { plan, rows } = model.clock;
  const played = Math.round(rows.reduce((sum, { time }) => sum + time, 0) / MINUTE);
  const label = say('debrief.clock.heading');
  return (
    <>
      <p>
        {plan === null
          ? say('debrief.clock.played', { played })
          : say('debrief.clock.planned', { people: plan.people, minutes: plan.minutes, played })}
      </p>
      {slots.long(rows, (part) => (
        <Wide label={label}>
          <ClockRows rows={part} planned={plan !== null} nameOf={(row) => stepName(model, row)} heads={heads()} />
        </Wide>
      ))}
    </>
  );
}

const heads = () => ({
  step: say('debrief.clock.step'),
  planned: say('debrief.clock.col_planned'),
  played: say('debrief.clock.col_played'),
});

/** Before and after the turns only the name of the phase. */
function stepName({ turnNames }: SheetModel, { turn, phase }: ClockRow): string {
  const name = turnNames[turn - 1];
  const step = tell('value.phase', { phase });
  return name === undefined || phase === 'briefing' || phase === 'ending'
    ? sayStart(step)
    : say('debrief.clock.in_turn', { turn: name, phase: step });
}

/** A log without a wall clock tells nothing of it. */
export const isTimed = ({ rows }: SessionClock): boolean => rows.some(({ time }) => time > 0);
