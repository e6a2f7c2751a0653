import type { Session } from '../../core/engine/session.ts';
import type { Desk } from './workspace.ts';
import { inTime, problemOf, type StorageProblem, type Unstored } from './keep-lines.ts';
import { takeToTable } from './live-session.ts';

/** Stores a session that is new on this machine and puts it on the desk. Without storage it is there in memory only. */
export async function storeNew(desk: Desk, id: string, session: Session, all: Unstored): Promise<void> {
  const problem = await stored(desk, all);
  desk.live.set(id, takeToTable(desk, session, problem === null ? undefined : { problem, lines: all }));
}

async function stored(desk: Desk, { lines, row }: Unstored): Promise<StorageProblem | null> {
  try {
    const store = await desk.store();
    await inTime(store.add(lines, row));
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
