import { dayOf, sayMoment } from '../../text/moment.ts';
import type { SessionCard } from './cards.ts';

/** Those in which every word of the query is found: in the team, the scenario or the date, as it is shown or as 2026-11-23. */
export function findSessions(sessions: readonly SessionCard[], query: string): readonly SessionCard[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return sessions;
  return sessions.filter(({ team, title, at }) => {
    const text = plain([team, title, sayMoment(at), dayOf(at) ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Capitals and accents make no difference, nor do two ways to spell the same letter. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
