import { describe, expect, test, vi } from 'vitest';
import { startKeeping, type StorageProblem, type Writing } from './keep-lines.ts';
import type { Added } from './session-store.ts';
import type { SessionRow, StoredLine } from './stored-session.ts';

const line = (n: number): StoredLine => ({ session: 'a', n, text: `${n}\n` });
const ROW: SessionRow = { id: 'a', scenario: 'mini', title: 'Mini', team: '', turns: 2, at: '' };

/** All of a session that has come to its first record. */
const whole = () => ({ row: ROW, lines: [line(-1), line(0)] });

/** A store whose answers are given one after the other; the last one stays. */
function storeThat(...answers: readonly (Added | Error)[]) {
  const written: number[][] = [];
  const rows: unknown[] = [];
  const write: Writing = (lines, row) => {
    const answer = answers[Math.min(written.length, answers.length - 1)] ?? 'kept';
    written.push(lines.map(({ n }) => n));
    rows.push(row);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { write, written, rows };
}

function told() {
  const problems: (StorageProblem | null)[] = [];
  return { problems, taken: vi.fn(), problem: (problem: StorageProblem | null) => void problems.push(problem) };
}

describe('keeping lines', () => {
  test('stores each as it comes', async () => {
    const { write, written } = storeThat('kept');
    const keeping = startKeeping({ write, told: told(), whole });
    expect([await keeping.keep(line(0)), await keeping.keep(line(1))]).toEqual(['stored', 'stored']);
    expect(written).toEqual([[0], [1]]);
    expect(keeping.unsaved()).toBe(0);
  });

  test('goes on when there is no room, and stores what waited as soon as there is', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const { write, written } = storeThat(full, full, 'kept');
    const listener = told();
    const keeping = startKeeping({ write, told: listener, whole });
    expect(await keeping.keep(line(0))).toBe('in_memory');
    expect(keeping.unsaved()).toBe(1);
    expect(await keeping.keep(line(1))).toBe('in_memory');
    expect(await keeping.keep(line(2))).toBe('stored');
    expect(written).toEqual([[0], [0, 1], [0, 1, 2]]);
    expect(listener.problems).toEqual(['full', 'full', null]);
    expect(keeping.unsaved()).toBe(0);
  });

  test('brings the row of a session that could not be stored at its beginning', async () => {
    const { write, written, rows } = storeThat('kept');
    const keeping = startKeeping({ write, told: told(), whole, first: { row: ROW, lines: [line(-1), line(0)] } });
    await keeping.keep(line(1));
    await keeping.keep(line(2));
    expect(written).toEqual([[-1, 0, 1], [2]]);
    expect(rows).toEqual([ROW, undefined]);
  });

  test('says so and writes nothing more once another tab has gone on', async () => {
    const { write, written } = storeThat('kept', 'taken');
    const listener = told();
    const keeping = startKeeping({ write, told: listener, whole });
    await keeping.keep(line(0));
    const answers = await Promise.all([keeping.keep(line(1)), keeping.keep(line(2))]);
    expect(answers).toEqual(['taken', 'taken']);
    expect([listener.taken.mock.calls.length, written.length, keeping.unsaved()]).toEqual([1, 2, 0]);
  });

  test('does not wait for a storage that never answers', async () => {
    vi.useFakeTimers();
    const listener = told();
    const keeping = startKeeping({ write: () => new Promise(() => undefined), told: listener, whole });
    const kept = keeping.keep(line(0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await kept).toBe('in_memory');
    vi.useRealTimers();
    expect(listener.problems).toEqual(['failed']);
    expect(keeping.unsaved()).toBe(1);
  });

  test('writes the whole session anew when what was stored of it is gone, and says so', async () => {
    const { write, written, rows } = storeThat('gone', 'kept');
    const listener = told();
    const keeping = startKeeping({ write, told: listener, whole });
    expect(await keeping.keep(line(1))).toBe('stored');
    expect(written).toEqual([[1], [-1, 0, 1]]);
    expect(rows).toEqual([undefined, ROW]);
    expect(listener.problems).toEqual(['cleared']);
    await keeping.keep(line(2));
    expect(written.at(-1)).toEqual([2]);
    expect(listener.problems).toEqual(['cleared', null]);
  });

  test('holds the whole session while a storage that was cleared takes nothing', async () => {
    const { write, written } = storeThat('gone', new DOMException('no room', 'QuotaExceededError'), 'kept');
    const listener = told();
    const keeping = startKeeping({ write, told: listener, whole });
    expect(await keeping.keep(line(1))).toBe('in_memory');
    expect(keeping.unsaved()).toBe(3);
    expect(await keeping.keep(line(2))).toBe('stored');
    expect(written).toEqual([[1], [-1, 0, 1], [-1, 0, 1, 2]]);
    expect(listener.problems).toEqual(['full', 'cleared']);
  });

  test.each([
    ['failed', undefined],
    ['none', whole()],
  ] as const)('calls a storage that fails %s by whether it ever kept anything', async (problem, first) => {
    const { write } = storeThat(new DOMException('Internal error', 'UnknownError'));
    const listener = told();
    await startKeeping({ write, told: listener, whole, first }).keep(line(1));
    expect(listener.problems).toEqual([problem]);
  });

  test('stores what waited as soon as there is room, without a further line', async () => {
    vi.useFakeTimers();
    const { write, written } = storeThat(new DOMException('no room', 'QuotaExceededError'), 'kept');
    const listener = told();
    const keeping = startKeeping({ write, told: listener, whole });
    expect(await keeping.keep(line(1))).toBe('in_memory');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(written).toEqual([[1], [1]]);
    expect(listener.problems).toEqual(['full', null]);
    expect(keeping.unsaved()).toBe(0);
  });
});
