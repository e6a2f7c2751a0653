// What the team reads of what falls due, and of the storylines that everybody can follow.

import { describe, expect, test } from 'vitest';
import { END_PLANNING, play, PROCEED, resolvedSmall } from '../../debrief/played.fixture.ts';
import { reportModel } from '../../debrief/sections/report-model.ts';
import type { Input } from '../../log/form/input.ts';
import { withCalendar } from '../../scenario/dated.fixture.ts';
import { sayWithin } from '../../../text/say.ts';
import { pictureOf } from './picture.ts';

const scenario = resolvedSmall(withCalendar);
const choosing = (choice: string): readonly Input[] => [
  PROCEED,
  PROCEED,
  { kind: 'choose', inject: 'cable', choice },
  END_PLANNING,
];
const calendarAfter = (inputs: readonly Input[]) => pictureOf(play(inputs, scenario)).calendar;
const dueAfter = (inputs: readonly Input[]) =>
  calendarAfter(inputs).due.map(({ turn, entry }) => `${turn ?? 'open'} ${entry?.id ?? 'renewal'}`);

describe('the calendar', () => {
  test('has what falls due from now on, by turn, and nothing that hangs on what nobody sees', () => {
    expect(dueAfter([])).toEqual(['1 first', '2 vote', '2 renewal', '3 still', '4 drawdown']);
  });

  test('drops what is past, and what no longer stands', () => {
    expect(dueAfter([...choosing('pay'), PROCEED])).toEqual(['2 vote', '2 renewal', '4 drawdown']);
  });

  test('has what has no date yet at the end', () => {
    expect(dueAfter([...choosing('refuse'), PROCEED])).toEqual(['2 renewal', '4 drawdown', 'open vote_later']);
  });

  test('has the author’s words, and none of his for a renewal', () => {
    const [, vote, renewal] = calendarAfter([]).due;
    expect(vote).toEqual({ turn: 2, entry: { id: 'vote', title: 'The vote', text: 'In both valleys.' } });
    expect(renewal).toEqual({ turn: 2, entry: null });
  });

  test('says in what stage a storyline is that belongs to it, and nothing of others', () => {
    const name = { name: 'The vote in the hills' };
    expect(calendarAfter([]).stages).toMatchObject([
      { id: 'vote', name, stage: 'Lists', text: 'Names are written down.' },
    ]);
    expect(calendarAfter(choosing('pay')).stages).toMatchObject([{ id: 'vote', stage: 'Voted', text: null }]);
  });
});

test('the report tells a step of such a storyline, and names it as a cause', () => {
  const { report } = pictureOf(play(choosing('refuse'), scenario));
  expect(report?.moves.map(({ chart, from, to }) => [chart, from, to])).toContainEqual([
    'storyline.vote',
    'Lists',
    'Voted',
  ]);
  const consent = report?.lines.find(({ path }) => path === 'indicator.consent');
  expect(consent?.causes.map(({ text }) => sayWithin(text))).toContain('the course of The vote in the hills');
  const unfollowed = resolvedSmall((given) => {
    withCalendar(given);
    delete given.calendar;
  });
  const hidden = pictureOf(play(choosing('refuse'), unfollowed));
  expect(hidden.calendar.stages).toEqual([]);
  expect(JSON.stringify(hidden.report)).not.toContain('vote');
  expect(hidden.report?.lines.find(({ path }) => path === 'indicator.consent')?.unexplained).toBe(true);
});

test('the debrief tells at the head of each turn what fell due in it', () => {
  const second: readonly Input[] = [PROCEED, PROCEED];
  const due = (inputs: readonly Input[]) =>
    reportModel(play(inputs, scenario)).timeline.flatMap((entry) =>
      entry.kind === 'due' ? [`${entry.turn} ${sayWithin(entry.what)}`] : [],
    );
  expect(due([...choosing('pay'), ...second])).toEqual([
    '1 due in this turn: “The first boats”',
    '2 due in this turn: “The vote”; renewal of the mandate',
  ]);
  expect(due([...choosing('refuse'), PROCEED])).toContain('2 due in this turn: renewal of the mandate');
});
