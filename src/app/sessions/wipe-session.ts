import type { Workspace } from './workspace.ts';
import { keyText } from '../../screens/library/cards.ts';
import { claimSession } from './claim-session.ts';

/** Removes all that is kept of a session on this machine, and has the other tabs forget it. Not while another tab plays it: false, and all is as it was. */
export async function wipeSession(workspace: Workspace, id: IDBValidKey): Promise<boolean> {
  const claim = claimSession(keyText(id), () => undefined);
  try {
    if (!(await claim.mine)) return false;
    const store = await workspace.store().catch(() => null); // without storage it is in memory only
    await store?.wipe(id);
    workspace.tabs.tell({ kind: 'wiped', id: keyText(id) });
    return true;
  } finally {
    claim.release();
  }
}
