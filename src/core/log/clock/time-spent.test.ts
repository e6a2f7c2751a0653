import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_TURN, play, PROCEED } from '../../debrief/played.fixture.ts';
import type { Input } from '../form/input.ts';
import { momentOf } from './moment-of.ts';
import { BREAK, stretch, timeSpent } from './time-spent.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 28, 9);

/** A log of these inputs, each so many minutes after the one before. */
function timed(inputs: readonly Input[], minutes: readonly number[]) {
  let at = START;
  return play([...inputs]).records.map((record, k) => {
    at += (k === 0 ? 0 : (minutes[k - 1] ?? 0)) * MINUTE;
    return { ...record, at: new Date(at).toISOString() };
  });
}

const inMinutes = (inputs: readonly Input[], minutes: readonly number[]) =>
  timeSpent(timed(inputs, minutes)).spent.map(({ turn, phase, time }) => [turn, phase, time / MINUTE]);

describe('the wall clock of a log', () => {
  test('is read to the millisecond wherever the room is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_102_444_800_000 }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (at, ahead) => {
          const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((n) =>
            `${n}`.padStart(2, '0'),
          );
          const local = new Date(at + ahead * MINUTE).toISOString().slice(0, -1);
          expect(momentOf(`${local}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`)).toBe(at);
          expect(momentOf(new Date(at).toISOString())).toBe(at);
        },
      ),
    );
    expect(momentOf('2024-02-29T12:00:00Z')).toBe(Date.UTC(2024, 1, 29, 12));
  });

  test('is none where somebody wrote something else', () => {
    expect([undefined, '', 'yesterday', '2026-11-28', '2026-11-28T09:00'].map(momentOf)).toEqual(Array(5).fill(null));
  });
});

describe('the time that was spent', () => {
  const [choose, endPlanning] = [FIRST_TURN.find(({ kind }) => kind === 'choose'), { kind: 'end_planning' } as const];
  const inputs: readonly Input[] = [PROCEED, PROCEED, choose ?? expect.unreachable(), endPlanning, PROCEED];

  test('is that of the phase in which the table stood', () => {
    expect(inMinutes(inputs, [5, 2, 9, 4, 1])).toEqual([
      [0, 'briefing', 5],
      [1, 'situation', 2],
      [1, 'inject', 9],
      [1, 'planning', 4],
      [1, 'report', 1],
      [2, 'situation', 0],
    ]);
  });

  test('has no pause in it, nor a night between two days', () => {
    const paused: readonly Input[] = [PROCEED, { kind: 'pause' }, { kind: 'resume' }, PROCEED];
    expect(inMinutes(paused, [5, 1, 30, 2]).slice(0, 2)).toEqual([
      [0, 'briefing', 5],
      [1, 'situation', 3],
    ]);
    expect(inMinutes([PROCEED, PROCEED], [5, BREAK / MINUTE + 1])).toContainEqual([1, 'situation', 0]);
  });

  test('counts what was taken back, and then stands again where it stood', () => {
    const back: readonly Input[] = [PROCEED, PROCEED, { kind: 'rewind', to: 1 }, PROCEED];
    expect(inMinutes(back, [5, 2, 3, 4])).toEqual([
      [0, 'briefing', 5],
      [1, 'situation', 6],
      [1, 'inject', 3],
    ]);
  });

  test('is none where the log has no clock, or one that went backwards', () => {
    const bare = play([...inputs]).records.map(({ at: _, ...record }) => record);
    expect(timeSpent(bare).spent.map(({ time }) => time)).toEqual(Array(6).fill(0));
    expect(inMinutes(inputs, [5, -2, 9, 4, 1])[1]).toEqual([1, 'situation', 0]);
  });

  test('runs on from the last input until now, and stands still in a pause and once it is over', () => {
    const { standing } = timeSpent(timed(inputs, [5, 2, 9, 4, 1]));
    expect(standing).toEqual({ turn: 2, phase: 'situation', paused: false, since: START + 21 * MINUTE });
    expect(stretch(standing, START + 24 * MINUTE)).toBe(3 * MINUTE);
    expect(stretch({ ...standing, paused: true }, START + 24 * MINUTE)).toBe(0);
    expect(stretch({ ...standing, phase: null }, START + 24 * MINUTE)).toBe(0);
  });
});
