// What everybody in the country knows will fall due: a vote, a summit, the drawdown.

import { z } from 'zod';
import { anId, condition, field, prose, title, whole } from './schema-parts.ts';

export const calendarEntry = z.strictObject({
  id: anId('Name of the entry.', 'vote'),
  turn: whole(1, 40, 'The turn in which it falls due; without it, it has no date yet', 8).optional(),
  title: title('What falls due.', 'The vote'),
  text: prose('What everybody knows of it.', 'The roads are dry then. Lists close a quarter before.').optional(),
  storyline: field(
    'world',
    z.string(),
    'The storyline it belongs to. In what stage that is can then be seen by all, always.',
    'election',
  ).optional(),
  when: condition(
    'Only while this holds, and while players see all that it reads.',
    "storyline.election.state != 'called_off'",
  ).optional(),
});
