import { useCallback, useEffect, useState } from 'react';
import { applyPreferences, type Preferences, readPreferences } from '../../screens/common/preferences.ts';
import { tryStorage } from './try-storage.ts';

const KEY = 'shadow-mandate:preferences';

/** The preferences as stored, applied to the page, and how to change them. A browser that stores nothing forgets them. */
export function usePreferences(): readonly [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(storedPreferences);
  useEffect(() => applyPreferences(preferences, document.documentElement), [preferences]);
  const change = useCallback((next: Preferences) => {
    setPreferences(next);
    // No room, or not allowed: they hold until the page is closed.
    tryStorage('localStorage', (storage) => storage.setItem(KEY, JSON.stringify(next)));
  }, []);
  return [preferences, change];
}

export const storedPreferences = (): Preferences =>
  readPreferences(tryStorage('localStorage', (storage) => storage.getItem(KEY)));
