import { useEffect, useState } from 'react';
import type { Loaded } from '../../screens/common/loaded.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { DebriefScreen } from './debrief-screen.ts';
import type { FoundDebrief } from './open-debrief.ts';

type Found = Loaded<FoundDebrief>;

export interface Debriefing {
  /** `gone` also when its reader dies while it is shown */
  readonly found: Found;
  /** Opens it once more. */
  readonly again: () => void;
}

const LOADING: Found = { state: 'loading' };

/** The debrief of a session, held open for as long as it is shown. */
export function useDebrief(workspace: Workspace, id: string): Debriefing {
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState(LOADING);
  useEffect(() => {
    let shown = true;
    let end = (): void => undefined;
    const set = (next: Found) => {
      if (shown) setFound(next);
    };
    const screen = DebriefScreen.prepare().catch(() => undefined); // missed when it is shown
    const open = async () => {
      const { openDebrief } = await import('./open-debrief.ts');
      const value = await openDebrief(workspace, id);
      if (typeof value === 'object' && value !== null && 'end' in value) {
        if (!shown) return value.end();
        ({ end } = value);
        value.onGone(() => set({ state: 'ready', value: 'gone' }));
      }
      await screen;
      set({ state: 'ready', value });
    };
    open().catch(() => set({ state: 'failed' }));
    return () => {
      shown = false;
      end();
    };
  }, [workspace, id, attempt]);
  return {
    found,
    again: () => {
      setFound(LOADING);
      setAttempt(attempt + 1);
    },
  };
}
