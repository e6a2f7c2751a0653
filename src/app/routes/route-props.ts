import type { Desk } from '../desk.ts';
import type { Preferences } from '../preferences.ts';
import type { Route } from '../route.ts';

/** What every route has in hand. */
export interface RouteProps {
  readonly desk: Desk;
  readonly go: (route: Route) => void;
  /** Says something once to those who cannot see it happen. */
  readonly announce: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}
