// After an undo: what was taken back can be given again, as it was, until the course goes another way.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { END_PLANNING, FIRST_TURN, headerFor, play, playAtRandom, PROCEED } from '../../debrief/played.fixture.ts';
import type { Input } from '../../log/form/input.ts';
import { playMeddled } from '../../simulate/meddle.fixture.ts';
import { beginSession, takeStep } from '../session.ts';
import { smallProgram } from '../small-program.fixture.ts';
import { stateOfWorld } from '../state-hash.ts';
import { facilitatorPictureOf } from './facilitator-picture.ts';
import { forwardOf } from './forward.ts';

const back = (to: number): Input => ({ kind: 'rewind', to });
const NOTE: Input = { kind: 'annotate', text: 'A note.' };
const RATE: Input = { kind: 'rate', objective: 'hold', rating: 'M' };
const [, , CHOOSE, ORDER] = FIRST_TURN as [Input, Input, Input, Input];
const ALONG = { ...CHOOSE, rationale: 'The drivers have families.' } as Input;

/** The inputs that can be given again after these. */
const forward = (...inputs: readonly Input[]) => forwardOf(play(inputs)).map(({ input }) => input);

describe('the way forward', () => {
  test('is empty while nothing was taken back', () => {
    expect(forward()).toEqual([]);
    expect(forward(...FIRST_TURN)).toEqual([]);
  });

  test('holds what the undo took back, in order, whole, with its names and its turn', () => {
    const session = play([PROCEED, PROCEED, ALONG, ORDER, END_PLANNING, back(2)]);
    const list = forwardOf(session);
    expect(list.map(({ input }) => input)).toEqual([ALONG, ORDER, END_PLANNING]);
    expect(list).toMatchObject([
      { n: 3, turn: 1, told: { kind: 'choose', choice: 'Pay the toll this once' } },
      { n: 4, turn: 1, told: { kind: 'order', measure: 'Joint patrols' } },
      { n: 5, turn: 1, told: { kind: 'end_planning' } },
    ]);
    expect(facilitatorPictureOf(session).forward).toEqual(list);
  });

  test('adds up where several undos follow each other', () => {
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(3), back(2))).toEqual([ALONG, ORDER]);
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(3), back(0))).toEqual([PROCEED, PROCEED, ALONG, ORDER]);
  });

  test('grows shorter as it is gone, and an undo on the way gives it back', () => {
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(1), PROCEED)).toEqual([ALONG, ORDER]);
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(1), PROCEED, ALONG, back(6))).toEqual([ALONG, ORDER]);
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(2), ALONG, ORDER)).toEqual([]);
  });

  test.each<[string, readonly Input[]]>([
    ['another choice', [{ ...CHOOSE, choice: 'refuse' } as Input]],
    ['the same choice with another reason', [{ ...ALONG, rationale: 'No.' } as Input]],
    ['a value set by hand', [{ kind: 'override', value: 'indicator.consent', to: 1 }]],
    ['a paper held back', [{ kind: 'hold', inject: 'offer', held: true }]],
    ['a silent position', [{ kind: 'position', role: 'head_of_mission', inject: 'cable', choice: 'pay' }]],
    ['the end of the session', [{ kind: 'close' }]],
  ])('ends with %s', (_what, inputs) => {
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(2), ...inputs)).toEqual([]);
  });

  test('stays open after a note, a rating or a pause', () => {
    const quiet: readonly Input[] = [NOTE, RATE, { kind: 'pause' }, { kind: 'resume' }];
    expect(forward(PROCEED, PROCEED, ALONG, ORDER, back(2), ...quiet)).toEqual([ALONG, ORDER]);
  });

  test('gives notes and ratings again, and passes over pauses', () => {
    const taken: readonly Input[] = [NOTE, { kind: 'pause' }, { kind: 'resume' }, ALONG, RATE];
    expect(forward(PROCEED, PROCEED, ...taken, back(2))).toEqual([NOTE, ALONG, RATE]);
    expect(forward(PROCEED, PROCEED, ...taken, back(2), ALONG)).toEqual([RATE]);
  });

  test('is not to be had from a branch that was taken back itself', () => {
    expect(forward(PROCEED, PROCEED, ALONG, back(2), { ...CHOOSE, choice: 'refuse' } as Input, back(3))).toEqual([]);
    // and from there on it is as anywhere
    const onBranch = [PROCEED, PROCEED, ALONG, back(2), { ...CHOOSE, choice: 'refuse' }, back(3), ORDER] as Input[];
    expect(forward(...onBranch, back(6))).toEqual([ORDER]);
    expect(forward(...onBranch, back(2))).toEqual([ALONG, ORDER]);
  });
});

test('whatever was played and taken back: gone forward to the end, it all stands again as it did', () => {
  const program = smallProgram();
  let gone = 0;
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(1000), fc.boolean(), (seed, share, meddled) => {
      const { records } = meddled ? playMeddled(program, seed) : playAtRandom(program, seed);
      const inputs = records.flatMap(({ input }) => (input === null ? [] : [input]));
      // up to some moment at which nobody has the session paused
      let session = beginSession(program, headerFor(program.scenario, seed));
      for (const input of inputs.slice(0, 1 + (share % inputs.length))) {
        const taken = takeStep(session, input);
        if (!taken.ok) throw new Error(taken.refused.code);
        session = taken.session;
      }
      if (session.run.world.paused) return;
      const before = stateOfWorld(session.run.world);
      const standing = facilitatorPictureOf(session).inputs;
      const to = standing[share % Math.max(1, standing.length)]?.n ?? 1;
      const undone = takeStep(session, back(to - 1));
      if (!undone.ok) throw new Error(undone.refused.code);
      session = undone.session;
      const expected = standing.filter(({ n, told }) => n >= to && told.kind !== 'pause' && told.kind !== 'resume');
      const list = forwardOf(session);
      expect(list.slice(0, expected.length).map(({ n }) => n)).toEqual(expected.map(({ n }) => n));
      if (session.run.world.paused) return;
      for (const { input } of list.slice(0, expected.length)) {
        const taken = takeStep(session, input);
        if (!taken.ok) throw new Error(taken.refused.code);
        session = taken.session;
        gone++;
      }
      expect(stateOfWorld(session.run.world)).toEqual(before);
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(gone).toBeGreaterThan(100);
});
