/**
 * The last words before a page is closed. The store answers after a moment, in which a page may be gone; so what is on its way there
 * is set down in localStorage first, which answers at once, and taken away when it has arrived. Nothing stays here longer than that.
 */
import { tryStorage } from '../frame/try-storage.ts';

const PREFIX = 'shadow-mandate:typing:';

export type Typed = ReadonlyMap<string, unknown>;

/** What was on its way when the page was closed. */
export function justTyped(id: string): Typed {
  const kept = tryStorage('localStorage', (storage) => JSON.parse(storage.getItem(PREFIX + id) ?? '[]') as unknown);
  const pairs = Array.isArray(kept) ? kept.filter((pair) => Array.isArray(pair) && typeof pair[0] === 'string') : [];
  return new Map(pairs as [string, unknown][]);
}

export function setDownTyped(id: string, typed: Typed): void {
  tryStorage('localStorage', (storage) => {
    if (typed.size === 0) storage.removeItem(PREFIX + id);
    else storage.setItem(PREFIX + id, JSON.stringify([...typed]));
  });
}

export const dropTyped = (id: string): void => setDownTyped(id, new Map());

/** Sessions of which something is set down. */
export const sessionsTypedIn = (): readonly string[] =>
  tryStorage('localStorage', (storage) =>
    Object.keys(storage).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [])),
  ) ?? [];
