import { useEffect, useState } from 'react';
import { appText } from '../../text/app-text.ts';
import type { Desk, LiveSession } from './workspace.ts';
import { openStored } from './open-stored.ts';
import { claimSession } from './claim-session.ts';
import { takeToTable } from './live-session.ts';
import type { LogTrouble } from './resume-session.ts';

export type Table =
  | { readonly state: 'reading'; readonly checking: boolean }
  | { readonly state: 'missing' }
  | { readonly state: 'refused'; readonly trouble: LogTrouble }
  /** `round` counts how often it was brought: with another round everything on it is new */
  | { readonly state: 'ready'; readonly live: LiveSession; readonly readOnly: boolean; readonly round: number };

const READING: Table = { state: 'reading', checking: false };

/**
 * Brings a session to the table and claims it. When another tab has it, this one looks on, and goes on by itself from
 * what is stored when the other is closed. When another tab wrote into it all the same, this one stops and looks on.
 */
export function useTable(desk: Desk, id: string, announce: (text: string) => void): Table {
  const [table, setTable] = useState<Table>(READING);
  useEffect(() => {
    let wanted = true;
    let round = 0;
    const show = (next: Table) => {
      if (wanted) setTable(next);
    };
    const lay = (live: LiveSession, readOnly: boolean) => {
      if (!wanted) return;
      if (!readOnly) desk.live.set(id, live);
      live.onTaken(lookOn);
      show({ state: 'ready', live, readOnly, round: round++ });
    };
    const read = async (readOnly: boolean) => {
      show(READING);
      const opened = await openStored(desk, id, () => show({ state: 'reading', checking: true }));
      if (opened.state === 'ready') lay(takeToTable(desk, opened.session), readOnly);
      else show(opened);
    };
    const lookOn = () => {
      desk.live.delete(id);
      announce(appText.lookingOn);
      void read(true);
    };
    const claim = claimSession(id, () => {
      announce(appText.nowYours);
      void read(false);
    });
    void claim.mine.then((mine) => {
      const live = desk.live.get(id);
      if (mine && live !== undefined) lay(live, false);
      else void read(!mine);
    });
    return () => {
      wanted = false;
      claim.release();
    };
  }, [desk, id, announce]);
  return table;
}
