import { useEffect } from 'react';
import { type Desk, holdsUnsaved } from './workspace.ts';

/** The browser asks before it closes a tab that holds what could not be stored. */
export function useUnsavedWarning(desk: Desk): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (holdsUnsaved(desk)) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [desk]);
}
