// The way to a debrief, fetched when one is opened: the first page needs none of it.

import { withWords } from './with-words.tsx';

export const DebriefRoute = withWords([], async () => (await import('./DebriefRoute.tsx')).DebriefRoute);
