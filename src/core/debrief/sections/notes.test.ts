import { describe, expect, test } from 'vitest';
import type { Input } from '../../log/form/input.ts';
import { FIRST_TURN, play, PROCEED } from '../played.fixture.ts';
import { reportModel } from './report-model.ts';

const note = (text: string): Input => ({ kind: 'annotate', text });
const notesAfter = (...inputs: readonly Input[]) => reportModel(play(inputs)).notes;

describe('the notes of the facilitator', () => {
  test('are none where none was made', () => {
    expect(notesAfter(...FIRST_TURN)).toEqual([]);
  });

  test('stand in order, each with its turn, its step and the paper that lay there', () => {
    const [, , choose, ...planning] = FIRST_TURN as [Input, Input, Input, ...Input[]];
    const inputs = [note('Late.'), PROCEED, PROCEED, note('They ask who profits.'), choose, note('Loud.'), ...planning];
    expect(notesAfter(...inputs)).toMatchObject([
      { phase: 'briefing', paper: null, text: 'Late.', abandoned: false },
      { turn: 1, phase: 'inject', paper: 'A toll on the pier', text: 'They ask who profits.', abandoned: false },
      { turn: 1, phase: 'planning', paper: null, text: 'Loud.', abandoned: false },
    ]);
  });

  test('that were taken back are told as such', () => {
    const inputs: Input[] = [...FIRST_TURN, note('Before.'), { kind: 'rewind', to: 2 }, note('Again.')];
    expect(notesAfter(...inputs).map(({ text, phase, abandoned }) => [text, phase, abandoned])).toEqual([
      ['Before.', 'report', true],
      ['Again.', 'inject', false],
    ]);
  });
});
