import { describe, expect, test } from 'vitest';
import { play, PROCEED } from '../../debrief/played.fixture.ts';
import type { Input } from '../form/input.ts';
import { seal } from './chain.ts';
import { shownSeal } from './shown-seal.ts';

const CLOSED: readonly Input[] = [PROCEED, { kind: 'close' }];
const NOTE: Input = { kind: 'annotate', text: 'A note.' };

/** The place in the log after which the seal stood on screen. */
function placeOf(inputs: readonly Input[]) {
  const log = play(inputs);
  const { code, more, whole } = shownSeal(log);
  expect(whole).toBe(seal(log.records.at(-1)?.hash ?? ''));
  const place = log.records.findIndex(({ hash }) => seal(hash) === code);
  expect(more).toBe(log.records.length - 1 - place);
  return place;
}

describe('the seal that the ending showed', () => {
  test.each<[string, readonly Input[], number]>([
    ['given a session that goes on, then that of the whole log', [PROCEED], 1],
    ['given an ending, then that of the whole log', CLOSED, 2],
    ['given a note at the ending, then that with the note', [...CLOSED, NOTE], 3],
    ['given the debrief, then that before it', [...CLOSED, PROCEED], 2],
    ['given notes in the debrief, then still that before it', [...CLOSED, PROCEED, NOTE, NOTE], 2],
    [
      'given a turn taken back out of the debrief, then that of the whole log',
      [...CLOSED, PROCEED, { kind: 'rewind', to: 1 }],
      4,
    ],
    [
      'given a second ending, then what that one showed',
      [...CLOSED, PROCEED, { kind: 'rewind', to: 1 }, { kind: 'close' }, PROCEED],
      5,
    ],
    [
      'given a note in the debrief taken back, then that before it',
      [...CLOSED, PROCEED, NOTE, { kind: 'rewind', to: 3 }],
      2,
    ],
  ])('%s', (_given, inputs, place) => {
    expect(placeOf(inputs)).toBe(place);
  });
});
