import type { Desk } from './desk.ts';
import type { SessionStore } from './storage/session-store.ts';
import { type Standing, standingOf } from './storage/standing.ts';
import type { SessionRow } from './storage/stored-session.ts';

export interface ListedSession extends SessionRow {
  readonly standing: Standing | null;
}

/** The sessions of this machine, the newest first. */
export async function listSessions(desk: Desk): Promise<readonly ListedSession[]> {
  const store = await desk.store();
  const listed = await Promise.all((await store.rows()).map((row) => withStanding(store, row)));
  return listed.sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function withStanding(store: SessionStore, row: SessionRow): Promise<ListedSession> {
  const standing = await standingOf(await store.last(row.id), (n) => store.line(row.id, n));
  return { ...row, standing };
}
