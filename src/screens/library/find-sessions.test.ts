import { expect, test } from 'vitest';
import type { SessionCard } from './cards.ts';
import { findSessions } from './find-sessions.ts';

const card = (team: string, title: string, at: string): SessionCard => ({
  id: team,
  team,
  title,
  turns: 2,
  at,
  place: null,
});
const SESSIONS = [
  card('Équipe Bleue', 'The Half Bridge', '2026-11-23T09:30:00+01:00'),
  card('Blue', 'Lantern Nights', '2026-12-03T09:30:00+01:00'),
  card('', 'The Half Bridge', 'no date'),
];

test.each<[string, readonly string[]]>([
  ['', ['Équipe Bleue', 'Blue', '']],
  ['  ', ['Équipe Bleue', 'Blue', '']],
  ['equipe', ['Équipe Bleue']],
  ['HALF bridge', ['Équipe Bleue', '']],
  ['bridge bleue', ['Équipe Bleue']],
  ['2026-12', ['Blue']],
  ['3 dec 2026', ['Blue']],
  ['nov', ['Équipe Bleue']],
  ['no date', ['']],
  ['nobody', []],
])('%j finds %j', (query, teams) => {
  expect(findSessions(SESSIONS, query).map(({ team }) => team)).toEqual(teams);
});
