import { useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';
import { libraryText as text } from '../../text/library-text.ts';
import type { SessionCard } from './cards.ts';
import { placeWords, whenBegun } from './say-session.ts';
import './SessionList.css';

export interface SessionActions {
  readonly onResume: (id: string) => void;
  readonly onDebrief: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onWipe: (id: string) => void;
}

export interface SessionListProps extends SessionActions {
  readonly sessions: readonly SessionCard[];
}

/** The sessions of this machine, the newest first. */
export function SessionList({ sessions, onWipe, ...actions }: SessionListProps) {
  const [wiping, setWiping] = useState<SessionCard | null>(null);
  if (sessions.length === 0) return <p className="quiet">{text.noSessions}</p>;
  return (
    <>
      <ul className="session-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionSlip session={session} {...actions} onWipe={() => setWiping(session)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={wiping !== null}
        title={text.wipeTitle}
        confirmLabel={text.wipeConfirm}
        cancelLabel={text.keep}
        danger
        onCancel={() => setWiping(null)}
        onConfirm={() => {
          if (wiping !== null) onWipe(wiping.id);
          setWiping(null);
        }}
      >
        <p>{wiping === null ? '' : text.wipeText(wiping.team, wiping.title)}</p>
      </ConfirmDialog>
    </>
  );
}

interface SlipProps extends Omit<SessionActions, 'onWipe'> {
  readonly session: SessionCard;
  readonly onWipe: () => void;
}

function SessionSlip({ session, onResume, onDebrief, onSave, onWipe }: SlipProps) {
  const { id, title, team, place } = session;
  const action = (label: string, run: () => void) => (
    <Button size="small" aria-label={text.ofSession(label, team, title)} onClick={run}>
      {label}
    </Button>
  );
  return (
    <article className="session-slip">
      <h3 className="session-name">{team === '' ? text.noTeam : team}</h3>
      <p className="session-facts">
        {title}, {placeWords(session)}
        <span className="quiet"> · {text.begun(whenBegun(session))}</span>
      </p>
      <div className="session-actions">
        {place?.phase !== 'debrief' && action(text.resume, () => onResume(id))}
        {place?.finished === true && action(text.debrief, () => onDebrief(id))}
        {action(text.save, () => onSave(id))}
        <Button
          size="small"
          kind="quiet"
          aria-label={text.ofSession(text.wipe, team, title)}
          className="session-wipe"
          onClick={onWipe}
        >
          {text.wipe}
        </Button>
      </div>
    </article>
  );
}
