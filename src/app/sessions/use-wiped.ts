import { useSyncExternalStore } from 'react';
import type { Workspace } from './workspace.ts';

/** Whether this session was wiped, in this tab or in another, since the page was opened. */
export function useWiped({ tabs, wiped }: Workspace, id: string | null): boolean {
  return useSyncExternalStore(tabs.hear, () => id !== null && wiped.has(id));
}
