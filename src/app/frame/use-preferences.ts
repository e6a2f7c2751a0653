import { useCallback, useEffect, useState } from 'react';
import { applyPreferences, type Preferences, readPreferences } from '../../screens/common/preferences.ts';

const KEY = 'shadow-mandate:preferences';

/** The preferences as stored, applied to the page, and how to change them. A browser that stores nothing forgets them. */
export function usePreferences(): readonly [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(storedPreferences);
  useEffect(() => applyPreferences(preferences, document.documentElement), [preferences]);
  const change = useCallback((next: Preferences) => {
    setPreferences(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // no room, or not allowed: they hold until the page is closed
    }
  }, []);
  return [preferences, change];
}

export function storedPreferences(): Preferences {
  try {
    return readPreferences(localStorage.getItem(KEY));
  } catch {
    return readPreferences(null);
  }
}
