// How the list of sessions and the page of an import speak of a session.

import type { Message } from '../../core/ref/message.ts';
import { Moment } from '../../sheets/Moment.tsx';
import { say, sayParts } from '../../text/say.ts';
import type { SessionCard } from './cards.ts';

export type Action = 'resume' | 'debrief' | 'save' | 'save_all' | 'wipe';

export const namesOf = ({ team, title }: Pick<SessionCard, 'team' | 'title'>) => ({
  named: team !== '',
  team,
  scenario: title,
});

/** For those who hear buttons without what stands around them. */
export const actionOf = (action: Action, session: Pick<SessionCard, 'team' | 'title'>): string =>
  say('library.of_session', { action: { key: `library.${action}`, args: {} }, ...namesOf(session) });

/** How far it has come. */
export function placeOf({ place, turns }: Pick<SessionCard, 'place' | 'turns'>): Message {
  return { key: 'library.place', args: { at: atOf(place), turn: place?.turn ?? 0, turns } };
}

function atOf(place: SessionCard['place']): 'damaged' | 'finished' | 'briefing' | 'turn' {
  if (place === null) return 'damaged';
  if (place.finished) return 'finished';
  return place.turn === 0 || place.phase === 'briefing' ? 'briefing' : 'turn';
}

export const standsAt = (session: SessionCard): string =>
  say('library.session_stands', { scenario: session.title, place: placeOf(session) });

export function Begun({ at }: Pick<SessionCard, 'at'>) {
  return <>{sayParts('library.begun', {}, { when: <Moment key="when" at={at} /> })}</>;
}
