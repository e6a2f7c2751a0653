// What was typed and not sent yet. It is kept with the session, survives a reload, and goes when the session is wiped.

export interface Drafts {
  /** What was kept under this name, or null. It may come from a damaged storage: look before believing it. */
  readonly read: (name: string) => unknown;
  /** Null or an empty text keeps nothing. */
  readonly write: (name: string, value: unknown) => void;
}

/** In memory; `keep` brings each to safety. */
export function draftsFrom(kept: Iterable<readonly [string, unknown]>, keep: Drafts['write']): Drafts {
  const values = new Map(kept);
  return {
    read: (name) => values.get(name) ?? null,
    write(name, value) {
      const kept = value === '' ? null : value;
      values.set(name, kept);
      keep(name, kept);
    },
  };
}
