/**
 * What is open in this tab: sessions being played, logs and scenarios from files. In memory only; the store is the
 * other half. The library page loads this, so it knows core by its types alone.
 */
import type { Session } from '../../core/engine/session.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { inTime, type Keeping, type StorageProblem } from './keep-lines.ts';
import { openSessionStore, type SessionStore } from './session-store.ts';

/** A session being played; how it is made is in live-session.ts. */
export interface LiveSession {
  readonly session: () => Session;
  readonly goOn: (session: Session) => void;
  readonly keeping: Keeping;
  readonly problem: () => StorageProblem | null;
  /** `listener` is told when `problem` changes; gives back how to stop that */
  readonly subscribe: (listener: () => void) => () => void;
  /** `listener` is told when another tab has gone on with the session */
  readonly onTaken: (listener: () => void) => void;
}

export interface Workspace {
  /** Opened when first asked for; rejects when this browser stores nothing. */
  readonly store: () => Promise<SessionStore>;
  readonly live: Map<string, LiveSession>;
  /** finished sessions opened from files, to be debriefed and not stored */
  readonly logs: Map<string, Log>;
  /** scenarios opened from files, by `file:ID` */
  readonly scenarios: Map<string, Scenario>;
}

export function openWorkspace(): Workspace {
  let opening: Promise<SessionStore> | undefined;
  const open = () => {
    opening = inTime(openSessionStore(() => (opening = undefined)));
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return { store: () => opening ?? open(), live: new Map(), logs: new Map(), scenarios: new Map() };
}

/** Whether closing this tab would lose something. */
export const holdsUnsaved = (workspace: Workspace): boolean =>
  [...workspace.live.values()].some(({ keeping }) => keeping.unsaved() > 0);
