/** What the storage of this tab or of this computer answers; null where a browser stores nothing, which refuses even to be asked. */
export function tryStorage<T>(which: 'localStorage' | 'sessionStorage', act: (storage: Storage) => T): T | null {
  try {
    return act(globalThis[which]);
  } catch {
    return null;
  }
}
