import { useCallback, useState } from 'react';
import type { Drafts } from './drafts.ts';

/** A state that is kept as a draft. `read` makes it of what was kept, which may be nothing or nonsense. */
export function useDraft<T>(drafts: Drafts, name: string, read: (kept: unknown) => T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState(() => read(drafts.read(name)));
  const set = useCallback(
    (next: T) => {
      setValue(next);
      drafts.write(name, next);
    },
    [drafts, name],
  );
  return [value, set];
}

export const readText = (kept: unknown): string => (typeof kept === 'string' ? kept : '');

/** The fields of what was kept, none when it has none. */
export const fieldsOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
