// What is true in this run and hidden from the players: drawn at the start, found out by analysis.

import { z } from 'zod';
import { anId, effects, field, listOf, prose, title, whole } from './schema-parts.ts';

/** A weight is drawn against the sum of them all. */
const option = z.strictObject({
  id: anId("Name in conditions: `unknown.UNKNOWN == 'ID'`.", 'a_till'),
  weight: whole(1, 1000, 'How likely it is against the others; 1 if left out', 2).optional(),
  text: prose('What is true then, as it is told once it is found out, and in the debrief.', 'Its accounts buy flats.'),
  effects: effects(
    'What it does to the world before the first turn: `change`, `set`, `move` and `learn`, without `after`.',
  ).optional(),
});

export const unknown = z.strictObject({
  id: anId('Name in conditions: `unknown.ID`, and `unknown.ID.known` once it is found out.', 'company_wants'),
  title: title(
    'What the question is, as the debrief heads it; the name of what it is about, if left out.',
    'What the company is for',
  ).optional(),
  about: field(
    'world',
    z.string(),
    'The actor, tie or route whose dossier tells it: `actor.company`, `tie.x`, `route.y`.',
    'actor.company',
  ),
  shown_at: whole(1, 3, 'How much must be known of it for a dossier in use to tell', 2),
  told: prose(
    'For the debrief: what hung on it, whatever was true.',
    'Whether its money wanted office or only flats decided what a contract could buy.',
  ),
  options: listOf('parts', option, 6, 'Two to six things that may be true; one is drawn when the session begins.', [
    { id: 'a_till', text: 'Its accounts buy flats.' },
  ]).min(2),
});
