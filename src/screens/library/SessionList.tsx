import { useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { say } from '../../text/say.ts';
import { BY_TEAM } from '../../sheets/whose-words.ts';
import type { SessionCard } from './cards.ts';
import { type Action, actionOf, Begun, namesOf, standsAt } from './say-session.tsx';
import type { SetAsideActions } from './SetAsideList.tsx';
import { WipeDialog } from './WipeDialog.tsx';
import './SessionList.css';

export interface SessionActions extends SetAsideActions {
  readonly onResume: (id: string) => void;
  readonly onDebrief: (id: string) => void;
}

export interface SessionListProps extends SessionActions {
  readonly sessions: readonly SessionCard[];
}

/** The sessions of this machine, the newest first. */
export function SessionList({ sessions, onWipe, ...actions }: SessionListProps) {
  const [wiping, setWiping] = useState<SessionCard | null>(null);
  if (sessions.length === 0) return <p className="quiet">{say('library.no_sessions')}</p>;
  return (
    <>
      <ul className="session-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionSlip session={session} {...actions} onWipe={() => setWiping(session)} />
          </li>
        ))}
      </ul>
      <WipeDialog
        text={wiping === null ? null : say('library.wipe_text', namesOf(wiping))}
        onKeep={() => setWiping(null)}
        onWipe={() => wiping !== null && onWipe(wiping.id)}
      />
    </>
  );
}

interface SlipProps extends Omit<SessionActions, 'onWipe'> {
  readonly session: SessionCard;
  readonly onWipe: () => void;
}

function SessionSlip({ session, onResume, onDebrief, onSave, onWipe }: SlipProps) {
  const { id, team, place } = session;
  const button = (action: Action, run: () => void) => (
    <Button size="small" aria-label={actionOf(action, session)} onClick={run}>
      {say(`library.${action}`)}
    </Button>
  );
  return (
    <article className="session-slip">
      <h3 className="session-name" {...(team === '' ? {} : BY_TEAM)}>
        {team === '' ? say('library.no_team') : team}
      </h3>
      <p className="session-facts">
        {standsAt(session)}
        <span className="quiet">
          {' '}
          · <Begun at={session.at} />
        </span>
      </p>
      <div className="session-actions">
        {place?.phase !== 'debrief' && button('resume', () => onResume(id))}
        {place?.finished === true && button('debrief', () => onDebrief(id))}
        {button('save', () => onSave(id))}
        <Button
          size="small"
          kind="quiet"
          aria-label={actionOf('wipe', session)}
          className="session-wipe"
          onClick={onWipe}
        >
          {say('library.wipe')}
        </Button>
      </div>
    </article>
  );
}
