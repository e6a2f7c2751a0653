import { useEffect, useRef, useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { say } from '../../text/say.ts';
import { BY_TEAM } from '../../sheets/whose-words.ts';
import type { SessionCard } from './cards.ts';
import { findSessions } from './find-sessions.ts';
import { type Action, actionOf, Begun, namesOf, standsAt } from './say-session.tsx';
import type { SetAsideActions } from './SetAsideList.tsx';
import { WipeDialog } from './WipeDialog.tsx';
import './SessionList.css';

export interface SessionActions extends SetAsideActions {
  readonly onResume: (id: string) => void;
  readonly onDebrief: (id: string) => void;
  /** log, report, notes and ratings in one archive: of a finished session, since the report tells what was hidden */
  readonly onSaveAll: (id: string) => void;
}

export interface SessionListProps extends SessionActions {
  readonly sessions: readonly SessionCard[];
}

/** so many are shown at first, and so many more each time */
const PAGE = 6;

/** The sessions of this machine, the newest first: a page of them, to be searched or shown on. */
export function SessionList({ sessions, onWipe, ...actions }: SessionListProps) {
  const [wiping, setWiping] = useState<SessionCard | null>(null);
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  const found = findSessions(sessions, query);
  const shown = found.slice(0, pages * PAGE);
  const [first, setFirst] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  // The first of those that have just come, for those who go by keyboard or by ear.
  useEffect(() => {
    if (first > 0) (list.current?.children[first] as HTMLElement | undefined)?.focus();
  }, [first]);
  if (sessions.length === 0) return <p className="quiet">{say('library.no_sessions')}</p>;
  return (
    <>
      <p className="quiet">{say('library.kept')}</p>
      {sessions.length > PAGE && (
        <Search
          query={query}
          onQuery={(next) => {
            setQuery(next);
            setPages(1);
            setFirst(0);
          }}
          counted={say('library.counted', { shown: shown.length, found: found.length, all: sessions.length })}
        />
      )}
      <ul className="session-list" ref={list}>
        {shown.map((session) => (
          <li key={session.id} tabIndex={-1}>
            <SessionSlip session={session} {...actions} onWipe={() => setWiping(session)} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button
          className="session-more"
          onClick={() => {
            setPages(pages + 1);
            setFirst(shown.length);
          }}
        >
          {say('library.show_more', { n: Math.min(PAGE, found.length - shown.length) })}
        </Button>
      )}
      <WipeDialog
        text={wiping === null ? null : say('library.wipe_text', namesOf(wiping))}
        onKeep={() => setWiping(null)}
        onWipe={() => wiping !== null && onWipe(wiping.id)}
      />
    </>
  );
}

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** how many there are, in words */
  readonly counted: string;
}

function Search({ query, onQuery, counted }: SearchProps) {
  return (
    <search className="session-search">
      <TextField
        type="search"
        label={say('library.search')}
        hint={say('library.search_hint')}
        value={query}
        autoComplete="off"
        onChange={onQuery}
      />
      <p className="quiet" role="status">
        {counted}
      </p>
    </search>
  );
}

interface SlipProps extends Omit<SessionActions, 'onWipe'> {
  readonly session: SessionCard;
  readonly onWipe: () => void;
}

function SessionSlip({ session, onResume, onDebrief, onSave, onSaveAll, onWipe }: SlipProps) {
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
        {place?.finished === true && button('save_all', () => onSaveAll(id))}
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
