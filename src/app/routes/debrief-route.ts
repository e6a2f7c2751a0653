// The way to a debrief, fetched when one is opened: the first page needs none of it.

import type { Route } from './route.ts';
import { withWords } from './with-words.tsx';

export const DebriefRoute = withWords([], async () => (await import('./DebriefRoute.tsx')).DebriefRoute);

/** Goes there with the code of the way at hand: what suspends, if only for a moment, is shown a third of a second later. */
export async function goToDebrief(go: (route: Route) => void, session: string): Promise<void> {
  await DebriefRoute.prepare().catch(() => undefined); // missed there
  go({ page: 'debrief', session });
}
