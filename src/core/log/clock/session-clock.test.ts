import { describe, expect, test } from 'vitest';
import { FIRST_TURN, play, PROCEED } from '../../debrief/played.fixture.ts';
import type { Input } from '../form/input.ts';
import { clockAt, sessionClock } from './session-clock.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 28, 9);

/** A log for five people with 90 minutes, each input so many minutes after the one before. */
function clockOf(
  inputs: readonly Input[],
  minutes: readonly number[],
  plan: { people: number; minutes: number } | null,
) {
  let at = START;
  const { header, records } = play([...inputs]);
  const timed = records.map((record, k) => {
    at += (k === 0 ? 0 : (minutes[k - 1] ?? 0)) * MINUTE;
    return { ...record, at: new Date(at).toISOString() };
  });
  return { clock: sessionClock({ header: { ...header, ...(plan !== null && { plan }) }, records: timed }), at };
}

const FIVE = { people: 5, minutes: 90 };

describe('the clock of a session', () => {
  test('sets what a phase took beside what was planned for it', () => {
    const { clock } = clockOf([PROCEED, PROCEED], [10, 1], FIVE);
    expect(clock.rows.map(({ turn, phase, time }) => [turn, phase, time / MINUTE])).toEqual([
      [0, 'briefing', 10],
      [1, 'situation', 1],
      [1, 'inject', 0],
    ]);
    const { plan } = clock;
    expect(clock.rows.map(({ planned }) => planned)).toEqual([
      plan?.briefing,
      plan?.turns[0]?.situation,
      plan?.turns[0]?.inject,
    ]);
  });

  test('is behind as far as more was used than planned, and this phase counts only once it takes longer', () => {
    const { clock, at } = clockOf([PROCEED, PROCEED], [10, 1], FIVE);
    const [briefing = 0, situation = 0, inject = 0] = clock.rows.map(({ planned }) => planned ?? 0);
    const before = 11 - briefing - situation;
    expect(clockAt(clock, at)).toMatchObject({ played: 11, here: { played: 0, planned: inject }, behind: before });
    expect(clockAt(clock, at + inject * MINUTE).behind).toBe(before);
    expect(clockAt(clock, at + (inject + 4) * MINUTE).behind).toBe(before + 4);
  });

  test('says how many more turns there is time for, fewer as time goes, and none at the end', () => {
    const { clock, at } = clockOf([], [], { people: 5, minutes: 600 });
    expect(clockAt(clock, at).fit).toBe(clock.plan?.turns.length);
    const fits = [0, 30, 60, 80, 100].map(
      (later) => clockAt(clockOf([], [], FIVE).clock, at + later * MINUTE).fit ?? -1,
    );
    expect([...fits].sort((a, b) => b - a)).toEqual(fits);
    expect(fits[0]).toBe(clockOf([], [], FIVE).clock.plan?.fits);
    expect(fits.at(-1)).toBe(0);
    const last = clockOf(FIRST_TURN, [1, 1, 1, 1, 1], { people: 5, minutes: 600 });
    expect(clockAt(last.clock, last.at).fit).toBe(1);
  });

  test('stands still in a pause', () => {
    const { clock, at } = clockOf([PROCEED, { kind: 'pause' }], [10, 1], FIVE);
    expect(clockAt(clock, at + 30 * MINUTE)).toEqual(clockAt(clock, at));
  });

  test('tells what was played where nobody said how much time there was', () => {
    const { clock, at } = clockOf([PROCEED], [10], null);
    expect(clockAt(clock, at + 2 * MINUTE)).toEqual({
      played: 12,
      here: { played: 2, planned: null },
      behind: null,
      fit: null,
    });
  });
});
