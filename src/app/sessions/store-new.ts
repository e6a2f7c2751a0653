import type { Session } from '../../core/engine/session.ts';
import { openLive, type Workspace, writingTo } from './workspace.ts';
import { newDrafts } from './drafts.ts';
import { inTime, problemOf, type StorageProblem, type Unstored } from './keep-lines.ts';
import { liveSession } from './live-session.ts';

/** Stores a session that is new on this machine and opens it in the workspace. Without storage it is in memory only. */
export async function storeNew(workspace: Workspace, id: string, session: Session, all: Unstored): Promise<void> {
  const problem = await stored(workspace, all);
  const notStored = problem === null ? undefined : { problem, lines: all };
  openLive(
    workspace,
    id,
    liveSession(session, { id, write: writingTo(workspace), drafts: newDrafts(workspace, id), notStored }),
  );
}

async function stored(workspace: Workspace, { lines, row }: Unstored): Promise<StorageProblem | null> {
  try {
    await inTime(writingTo(workspace)(lines, row));
    askToKeep();
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Asks the browser not to clear what is stored here when it wants room. It may ask people in turn: nothing waits for the answer. */
export function askToKeep(): void {
  const { storage } = navigator as { storage?: StorageManager };
  storage?.persist().catch(() => undefined);
}
