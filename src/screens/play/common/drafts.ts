// What was typed and stands in no log: what was not sent yet, and names that are to stay out of it. It is kept with the session, survives a reload, and goes when the session is wiped.

/** The names of who plays which role, where no file may have them: role id to name. */
export const PLAYERS = 'players';

/** How positions stay silent, as it was chosen at set-up; in no log and in no file. */
export const SILENCE = 'silence';

export interface Drafts {
  /** What was kept under this name, or null. It may come from a damaged storage: look before believing it. */
  readonly read: (name: string) => unknown;
  /** Null or an empty text keeps nothing. */
  readonly write: (name: string, value: unknown) => void;
  /** Tells under which name something was written. Gives back how to stop listening. */
  readonly hear: (listener: (name: string) => void) => () => void;
}

/** In memory; `keep` brings each to safety. */
export function draftsFrom(kept: Iterable<readonly [string, unknown]>, keep: Drafts['write']): Drafts {
  const values = new Map(kept);
  const listeners = new Set<(name: string) => void>();
  return {
    read: (name) => values.get(name) ?? null,
    write(name, value) {
      const kept = value === '' ? null : value;
      values.set(name, kept);
      keep(name, kept);
      for (const listener of listeners) listener(name);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
