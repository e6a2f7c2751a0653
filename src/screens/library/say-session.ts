import { libraryText as text } from '../../text/library-text.ts';
import type { SessionCard } from './cards.ts';

export function standingWords({ standing, turns }: Pick<SessionCard, 'standing' | 'turns'>): string {
  if (standing === null) return text.standing.damaged;
  if (standing.finished) return text.standing.finished;
  return standing.turn === 0 || standing.phase === 'briefing'
    ? text.standing.briefing
    : text.standing.turn(standing.turn, turns);
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function whenBegun({ at }: Pick<SessionCard, 'at'>): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : WHEN.format(time);
}
