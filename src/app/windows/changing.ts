/** A value that tells when it changes; the same object as long as nothing of it does. */
export interface Changing<T> {
  readonly now: () => T;
  readonly set: (change: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function changing<T extends object>(first: T): Changing<T> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    set(change) {
      const keys = Object.keys(change) as (keyof T)[];
      if (keys.every((key) => change[key] === now[key])) return;
      now = { ...now, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
