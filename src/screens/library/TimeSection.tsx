// How much time there is, and for how many: what fits is said at once.

import type { ReactNode } from 'react';
import { MINUTES, PEOPLE, planSession, type SessionPlan } from '../../core/scenario/pace/plan-session.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { TextField } from '../../view/controls/fields.tsx';
import { minutesIn, peopleIn, type SetupDraft } from './setup-draft.ts';
import { SetupSection } from './SetupSection.tsx';
import './TimeSection.css';

type Time = Pick<SetupDraft, 'people' | 'minutes'>;

export interface TimeSectionProps extends Time {
  readonly scenario: Scenario;
  readonly onTime: (time: Partial<Time>) => void;
  /** below what fits */
  readonly children?: ReactNode;
}

export function TimeSection({ scenario, people, minutes, onTime, children }: TimeSectionProps) {
  const [given, there] = [peopleIn({ people }), minutesIn({ minutes })];
  return (
    <SetupSection title={say('setup.time')}>
      <div className="setup-time">
        <TextField
          label={say('setup.people')}
          error={given === null ? say('setup.number_error', PEOPLE) : null}
          value={people}
          inputMode="numeric"
          autoComplete="off"
          onChange={(value) => onTime({ people: value.trim() })}
        />
        <TextField
          label={say('setup.minutes')}
          error={there === null ? say('setup.number_error', MINUTES) : null}
          value={minutes}
          inputMode="numeric"
          autoComplete="off"
          onChange={(value) => onTime({ minutes: value.trim() })}
        />
      </div>
      <div aria-live="polite">
        {given !== null && there !== null && <Fits scenario={scenario} people={given} minutes={there} />}
      </div>
      {children}
    </SetupSection>
  );
}

/** Sizes of teams that are told beside one's own. */
const OTHERS = [1, 3, 5] as const;

interface FitsProps {
  readonly scenario: Scenario;
  readonly people: number;
  readonly minutes: number;
}

function Fits({ scenario, people, minutes }: FitsProps) {
  const plan = planSession(scenario, people, minutes);
  const [one, three, five] = OTHERS.map((size) => planSession(scenario, size, minutes).whole) as [
    number,
    number,
    number,
  ];
  return (
    <>
      <p className="setup-fits">{whatFits(plan)}</p>
      <p className="quiet">{say('setup.fits_others', { one, three, five })}</p>
    </>
  );
}

function whatFits({ minutes, fits, planned, whole, turns }: SessionPlan): string {
  if (planned > minutes) return say('setup.fits_none', { planned });
  if (fits === turns.length) return say('setup.fits_all', { turns: fits, planned, spare: minutes - planned });
  return say('setup.fits_some', { fits, planned, turns: turns.length, whole });
}
