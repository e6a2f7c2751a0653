/**
 * What was typed in a set-up that is not begun yet. It belongs to no session, so that no list could show it or wipe it: it is kept for
 * this tab alone, and goes when the session begins or the tab is closed.
 */
import { tryStorage } from '../frame/try-storage.ts';

export interface SetupTyped {
  readonly read: () => string | null;
  readonly keep: (draft: object) => void;
  readonly drop: () => void;
}

/** `name` is the scenario, with the session code if one was opened. */
export function setupTyped(name: string): SetupTyped {
  const key = `shadow-mandate:setup:${name}`;
  return {
    read: () => tryStorage('sessionStorage', (storage) => storage.getItem(key)),
    keep: (draft) => void tryStorage('sessionStorage', (storage) => storage.setItem(key, JSON.stringify(draft))),
    drop: () => void tryStorage('sessionStorage', (storage) => storage.removeItem(key)),
  };
}
