// The way to the table, fetched when one is opened: the first page needs none of it.

import { withWords } from './with-words.tsx';

export const PlayRoute = withWords([], async () => (await import('./PlayRoute.tsx')).PlayRoute);
