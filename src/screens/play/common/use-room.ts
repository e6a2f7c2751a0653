// What the room is like: its light, and whether things may move. Follows the system unless the people at the table chose.

import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../common/preferences.ts';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export function useRoom(preferences: Preferences): {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
} {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const theme = preferences.theme === 'auto' ? (dark ? 'dark' : 'light') : preferences.theme;
  return { theme, reducedMotion: preferences.reducedMotion === 'on' || still };
}

/** A small laptop or an old projector: fewer columns have room side by side. */
export function useSmall(): boolean {
  return useMedia('(max-width: 1199px)');
}

/** Below this the panels become tabs (look.md). */
export function useNarrow(): boolean {
  return useMedia('(max-width: 899px)');
}
