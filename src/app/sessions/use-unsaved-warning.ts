import { useEffect } from 'react';
import { type Workspace, holdsUnsaved } from './workspace.ts';

/** The browser asks before it closes a tab that holds what could not be stored. */
export function useUnsavedWarning(workspace: Workspace): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (holdsUnsaved(workspace)) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [workspace]);
}
