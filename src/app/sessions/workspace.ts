/**
 * What is open in this tab: sessions being played, logs and scenarios from files. In memory only; the store is the
 * other half. The library page loads this, so it knows core by its types alone.
 */
import type { Session } from '../../core/engine/session.ts';
import type { Whose } from '../../screens/library/import-outcome.ts';
import type { RunningReader } from '../reading/start-reader.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { PlayStore } from '../../screens/play/common/play-store.ts';
import { inTime, type StorageProblem, type Writing } from './keep-lines.ts';
import { type Added, openSessionStore, type SessionStore } from './session-store.ts';
import { dropTyped, sessionsTypedIn } from './just-typed.ts';
import { openTabs, type Tabs } from './tabs.ts';

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

/** A log that was opened from a file, and found to be true. */
export interface OpenedLog {
  readonly file: File;
  readonly whose: Whose;
  /** who has it open still, as which of its files; it is read once more when it is debriefed again */
  readonly open: { readonly reader: RunningReader; readonly at: number } | null;
}

export interface Workspace {
  /** Opened when first asked for; rejects when this browser stores nothing. */
  readonly store: () => Promise<SessionStore>;
  /** Has it opened anew the next time. */
  readonly forgetStore: () => void;
  readonly live: Map<string, LiveSession>;
  /** finished sessions opened from files, to be debriefed and not stored */
  readonly logs: Map<string, OpenedLog>;
  /** scenarios opened from files, by `file:ID` */
  readonly scenarios: Map<string, Scenario>;
  readonly tabs: Tabs;
  /** sessions that were wiped since this page was opened, in whichever tab: nothing may be written of them any more */
  readonly wiped: Set<string>;
}

export function openWorkspace(): Workspace {
  let opening: Promise<SessionStore> | undefined;
  const open = () => {
    opening = inTime(openSwept(() => (opening = undefined)));
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const workspace: Workspace = {
    store: () => opening ?? open(),
    forgetStore: () => (opening = undefined),
    live: new Map(),
    logs: new Map(),
    scenarios: new Map(),
    tabs: openTabs(),
    wiped: new Set(),
  };
  workspace.tabs.hear((news) => {
    if (news.kind === 'wiped') forget(workspace, news.id);
  });
  return workspace;
}

/** What belongs to no session is swept first: nobody could find it to wipe it. */
async function openSwept(onLost: () => void): Promise<SessionStore> {
  const store = await openSessionStore(onLost);
  await store.sweep().catch(() => undefined);
  for (const id of sessionsTypedIn()) if ((await store.row(id)) === undefined) dropTyped(id);
  return store;
}

/**
 * Makes this the session that is open in this tab. Others are let go, since they can be read again from the store; those stay of which
 * something is in memory alone, or whose storage is in trouble.
 */
export function openLive({ live }: Workspace, id: string, opened: LiveSession): void {
  for (const [other, { unsaved, problem }] of live)
    if (other !== id && unsaved() === 0 && problem() === null) live.delete(other);
  live.set(id, opened);
}

function forget(workspace: Workspace, id: string): void {
  workspace.wiped.add(id);
  workspace.live.delete(id);
  dropTyped(id);
}

/**
 * How the lines of a session are written into the store of this workspace, and the other tabs told. Nothing is written of a session
 * that was wiped; whoever finds it gone listens for a moment whether that was why.
 */
export const writingTo =
  (workspace: Workspace): Writing =>
  async (lines, row) => {
    const id = lines[0]?.session ?? '';
    if (workspace.wiped.has(id)) return 'wiped';
    const added = await addTo(workspace, lines, row);
    if (added === 'kept') workspace.tabs.tell({ kind: 'changed' });
    if (added !== 'gone') return added;
    await new Promise((resolve) => setTimeout(resolve, NEWS_TAKES));
    return workspace.wiped.has(id) ? 'wiped' : 'gone';
  };

const NEWS_TAKES = 400; // milliseconds

async function addTo(workspace: Workspace, ...what: Parameters<SessionStore['add']>): Promise<Added> {
  try {
    return await (await workspace.store()).add(...what);
  } catch (error) {
    if (!isClosed(error)) throw error;
    workspace.forgetStore();
    return (await workspace.store()).add(...what);
  }
}

/** A browser that clears what is stored closes what is open. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** Whether closing this tab would lose something. */
export const holdsUnsaved = (workspace: Workspace): boolean =>
  [...workspace.live.values()].some(({ unsaved }) => unsaved() > 0);
