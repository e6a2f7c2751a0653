import { describe, expect, test } from 'vitest';
import type { Input } from '../../log/form/input.ts';
import { said } from '../../../text/said.fixture.ts';
import { FIRST_TURN, play, PROCEED } from '../played.fixture.ts';
import { reportModel } from './report-model.ts';

const rate = (objective: string, rating: 'P' | 'S' | 'M' | 'U', note?: string): Input => ({
  kind: 'rate',
  objective,
  rating,
  ...(note !== undefined && { note }),
});
const ratingsAfter = (...inputs: readonly Input[]) => reportModel(play(inputs)).ratings;

describe('the ratings of the evaluator', () => {
  test('are none where none was given', () => {
    expect(ratingsAfter(...FIRST_TURN)).toEqual([]);
  });

  test('stand by objective, each with its moment; a later one takes nothing from an earlier one', () => {
    const [, , choose, ...planning] = FIRST_TURN as [Input, Input, Input, ...Input[]];
    const inputs = [
      rate('offices', 'P'),
      PROCEED,
      PROCEED,
      rate('hold', 'U', 'Nobody asked.'),
      choose,
      rate('hold', 'S', ''),
      ...planning,
      rate('hold', 'S'),
    ];
    expect(ratingsAfter(...inputs)).toMatchObject([
      {
        id: 'hold',
        title: 'Keep the licence to operate',
        moments: [
          { turn: 1, phase: 'inject', paper: 'A toll on the pier', rating: 'U', note: 'Nobody asked.' },
          { turn: 1, phase: 'planning', paper: null, rating: 'S', note: null },
          { turn: 1, phase: 'report', paper: null, rating: 'S', note: null },
        ],
      },
      { id: 'offices', moments: [{ phase: 'briefing', paper: null, rating: 'P', abandoned: false }] },
    ]);
  });

  test('that were taken back are told as such, with the moment of their own branch', () => {
    const inputs = [...FIRST_TURN, rate('hold', 'M'), { kind: 'rewind', to: 2 } as Input, rate('hold', 'P')];
    expect(ratingsAfter(...inputs)[0]?.moments).toMatchObject([
      { phase: 'report', paper: null, rating: 'M', abandoned: true },
      { phase: 'inject', paper: 'A toll on the pier', rating: 'P', abandoned: false },
    ]);
  });

  test('stand in the timeline with their reason, and are no intervention', () => {
    const { timeline, interventions } = reportModel(play([PROCEED, rate('hold', 'S', 'Slow.'), rate('hold', 'M')]));
    const acts = timeline.flatMap((entry) => (entry.kind === 'facilitator' ? [[entry.what, entry.note]] : []));
    expect(said(acts)).toEqual([
      ['the evaluator rated “Keep the licence to operate”: performed with some challenges', 'Slow.'],
      ['the evaluator rated “Keep the licence to operate”: performed with major challenges', null],
    ]);
    expect(interventions).toEqual([]);
  });
});
