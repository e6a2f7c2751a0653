/**
 * What is open in this tab: sessions being played, logs and scenarios from files. In memory only; the store is the
 * other half. The library page loads this, so it knows core by its types alone.
 */
import type { Session } from '../../core/engine/session.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { PlayStore } from '../../screens/play/common/play-store.ts';
import { inTime, type StorageProblem, type Writing } from './keep-lines.ts';
import { openSessionStore, type SessionStore } from './session-store.ts';

/** A session being played: what the play screen subscribes to, and what the frame asks of it. Made in live-session.ts. */
export interface LiveSession extends PlayStore {
  readonly session: () => Session;
  /** lines that are only in memory */
  readonly unsaved: () => number;
  /** what is wrong with the storage now; `subscribe` tells when it changes */
  readonly problem: () => StorageProblem | null;
  /** the log was saved as a file */
  readonly saved: () => void;
  /** `listener` is told when another tab has gone on with the session */
  readonly onTaken: (listener: () => void) => void;
}

export interface Workspace {
  /** Opened when first asked for; rejects when this browser stores nothing. */
  readonly store: () => Promise<SessionStore>;
  /** Has it opened anew the next time. */
  readonly forgetStore: () => void;
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
  return {
    store: () => opening ?? open(),
    forgetStore: () => (opening = undefined),
    live: new Map(),
    logs: new Map(),
    scenarios: new Map(),
  };
}

/** How the lines of a session are written into the store of this workspace. */
export const writingTo =
  (workspace: Workspace): Writing =>
  async (lines, row) => {
    try {
      return await (await workspace.store()).add(lines, row);
    } catch (error) {
      if (!isClosed(error)) throw error;
      workspace.forgetStore();
      return (await workspace.store()).add(lines, row);
    }
  };

/** A browser that clears what is stored closes what is open. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** Whether closing this tab would lose something. */
export const holdsUnsaved = (workspace: Workspace): boolean =>
  [...workspace.live.values()].some(({ unsaved }) => unsaved() > 0);
