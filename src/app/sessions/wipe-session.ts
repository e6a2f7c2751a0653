import type { Desk } from './workspace.ts';
import { claimSession } from './claim-session.ts';

/** Removes all that is kept of a session on this machine. Not while another tab plays it: false, and all is as it was. */
export async function wipeSession(desk: Desk, id: string): Promise<boolean> {
  const claim = claimSession(id, () => undefined);
  try {
    if (!(await claim.mine)) return false;
    desk.live.delete(id);
    await (await desk.store()).wipe(id);
    return true;
  } finally {
    claim.release();
  }
}
