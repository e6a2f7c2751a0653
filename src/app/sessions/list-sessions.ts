import type { Workspace, LiveSession } from './workspace.ts';
import type { SessionStore } from './session-store.ts';
import type { SessionPlace } from '../../screens/library/cards.ts';
import { placeOf } from './session-place.ts';
import { type DamagedRow, isDamaged, type SessionRow } from './stored-session.ts';

export interface ListedSession extends SessionRow {
  readonly place: SessionPlace | null;
}

export interface Listed {
  readonly sessions: readonly ListedSession[];
  /** damaged rows, which are no sessions to go on with */
  readonly setAside: readonly DamagedRow[];
}

/**
 * The sessions of this machine and those that are only in the memory of this tab, the newest first. Rejects when there
 * is neither storage nor such a session.
 */
export async function listSessions(workspace: Workspace): Promise<Listed> {
  const { sessions: stored, setAside } = await listStored(workspace);
  const known = new Set(stored.map(({ id }) => id));
  const unstored = [...workspace.live].filter(([id]) => !known.has(id));
  const listed = [...stored, ...(await Promise.all(unstored.map(([id, live]) => listLive(id, live))))];
  return { sessions: listed.sort((a, b) => timeOf(b) - timeOf(a)), setAside };
}

/** What is stored may be damaged. */
const timeOf = ({ at }: SessionRow): number => Date.parse(at) || 0;

async function listStored(workspace: Workspace): Promise<Listed> {
  try {
    const store = await workspace.store();
    const rows = await store.rows();
    const sound = rows.flatMap((row) => (isDamaged(row) ? [] : [withPlace(store, row)]));
    return { sessions: await Promise.all(sound), setAside: rows.filter(isDamaged) };
  } catch (error) {
    if (workspace.live.size === 0) throw error;
    return { sessions: [], setAside: [] };
  }
}

async function withPlace(store: SessionStore, row: SessionRow): Promise<ListedSession> {
  const place = await placeOf(await store.last(row.id), (n) => store.line(row.id, n));
  return { ...row, place };
}

async function listLive(id: string, live: LiveSession): Promise<ListedSession> {
  const { header, records } = live.session();
  const { id: scenario, title, turns } = header.scenario;
  const place = await placeOf(records.length - 1, (n) => JSON.stringify({ facts: records[n]?.facts }));
  return { id, scenario, title, turns, team: header.team, at: header.at ?? '', place };
}
