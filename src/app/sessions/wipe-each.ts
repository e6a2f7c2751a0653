import { wipeSession } from './wipe-session.ts';
import type { Workspace } from './workspace.ts';

/** Wipes sessions one after the other, each as it is wiped alone; one that stays keeps none of the others. Gives back how many are gone. */
export async function wipeEach(workspace: Workspace, ids: readonly IDBValidKey[]): Promise<number> {
  let wiped = 0;
  for (const id of ids) if (await wipeSession(workspace, id).catch(() => false)) wiped += 1;
  return wiped;
}
