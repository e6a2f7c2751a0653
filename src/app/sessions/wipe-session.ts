import type { Workspace } from './workspace.ts';
import { claimSession } from './claim-session.ts';

/** Removes all that is kept of a session on this machine. Not while another tab plays it: false, and all is as it was. */
export async function wipeSession(workspace: Workspace, id: IDBValidKey): Promise<boolean> {
  const claim = claimSession(String(id), () => undefined);
  try {
    if (!(await claim.mine)) return false;
    if (typeof id === 'string') workspace.live.delete(id);
    await (await workspace.store()).wipe(id);
    return true;
  } finally {
    claim.release();
  }
}
