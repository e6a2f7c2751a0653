import type { Workspace } from '../sessions/workspace.ts';
import type { Preferences } from '../../screens/common/preferences.ts';
import type { Route } from './route.ts';

/** What every route has in hand. */
export interface RouteProps {
  readonly workspace: Workspace;
  readonly go: (route: Route) => void;
  /** Says once what has been done. */
  readonly announce: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}
