import { libraryText as text } from '../../text/library-text.ts';
import type { SessionCard } from './cards.ts';

export function placeWords({ place, turns }: Pick<SessionCard, 'place' | 'turns'>): string {
  if (place === null) return text.place.damaged;
  if (place.finished) return text.place.finished;
  return place.turn === 0 || place.phase === 'briefing' ? text.place.briefing : text.place.turn(place.turn, turns);
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function whenBegun({ at }: Pick<SessionCard, 'at'>): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : WHEN.format(time);
}
