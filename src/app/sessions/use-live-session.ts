import { useEffect, useState } from 'react';
import { say } from '../../text/say.ts';
import { type LiveSession, openLive, type Workspace, writingTo } from './workspace.ts';
import { mendStored, openStored } from './open-stored.ts';
import { noDrafts, openDrafts } from './drafts.ts';
import { claimSession } from './claim-session.ts';
import type { Desk } from '../windows/desk.ts';
import type { LogTrouble } from './resume-session.ts';

export type Table =
  | { readonly state: 'reading'; readonly checking: boolean }
  | { readonly state: 'missing' }
  | { readonly state: 'older' }
  | { readonly state: 'refused'; readonly trouble: LogTrouble }
  | {
      readonly state: 'ready';
      readonly live: LiveSession;
      /** how often it was brought: with another attempt everything on it is new */
      readonly attempt: number;
      /** null in a tab that only looks */
      readonly desk: Desk | null;
    };

/** Where it cannot be fetched, the room has no window of its own, and the mission is played all the same. */
async function deskFor(live: LiveSession, id: string): Promise<Desk | null> {
  try {
    return (await import('../windows/desk-of.ts')).deskOf(live, id);
  } catch {
    return null;
  }
}

const READING: Table = { state: 'reading', checking: false };

/**
 * Brings a session to the table and claims it. When another tab has it, this one looks on, and goes on by itself from
 * what is stored when the other is closed. When another tab wrote into it all the same, this one stops and looks on.
 */
export function useLiveSession(workspace: Workspace, id: string, announce: (text: string) => void): Table {
  const [table, setTable] = useState<Table>(READING);
  useEffect(() => {
    let active = true;
    let attempt = 0;
    const show = (next: Table) => {
      if (active) setTable(next);
    };
    const lay = async (live: LiveSession, readOnly: boolean) => {
      const desk = readOnly ? null : await deskFor(live, id);
      if (!active) return;
      if (!readOnly) openLive(workspace, id, live);
      live.onTaken(lookOn);
      show({ state: 'ready', live, attempt: attempt++, desk });
    };
    const read = async (readOnly: boolean) => {
      show(READING);
      const opened = await openStored(workspace, id, () => show({ state: 'reading', checking: true }));
      if (opened.state !== 'ready') return show(opened);
      const { liveSession } = await import('./live-session.ts');
      if (opened.cut && !readOnly) {
        await mendStored(workspace, id, opened.session).catch(() => undefined); // the next write will tell
        announce(say('app.cut'));
      }
      const drafts = readOnly ? noDrafts() : await openDrafts(workspace, id);
      await lay(liveSession(opened.session, { id, write: writingTo(workspace), drafts, readOnly }), readOnly);
    };
    const lookOn = () => {
      workspace.live.delete(id);
      announce(say('app.looking_on'));
      void read(true);
    };
    const claim = claimSession(id, () => {
      announce(say('app.now_yours'));
      void read(false);
    });
    void claim.mine.then((mine) => {
      const live = workspace.live.get(id);
      if (mine && live !== undefined) void lay(live, false);
      else void read(!mine);
    });
    return () => {
      active = false;
      claim.release();
    };
  }, [workspace, id, announce]);
  return table;
}
