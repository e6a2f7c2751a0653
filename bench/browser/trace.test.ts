import { describe, expect, test } from 'vitest';
import { computed, longestTask, mainThread, type TraceEvent } from './trace.mjs';

const event = (name: string, ts: number, of: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ts,
  pid: 1,
  tid: 1,
  ...of,
});
const task = (ts: number, tdur: number, of: Partial<TraceEvent> = {}) =>
  event('RunTask', ts, { tdur, dur: 9e6, ...of });
const BEGIN = event('bench-begin', 100);
const END = event('bench-end', 200);

describe('what a trace says of the main thread', () => {
  test('given tasks before, after and elsewhere, then only those between the marks count, by what they computed', () => {
    const events = mainThread([
      task(10, 80_000),
      BEGIN,
      task(150, 3_000),
      task(110, 7_000),
      task(120, 90_000, { tid: 2 }),
      task(130, 90_000, { pid: 2 }),
      event('bench-end', 140, { pid: 2 }),
      END,
      task(210, 80_000),
    ]);
    expect(computed(events, 'RunTask')).toEqual([3, 7]);
    expect(longestTask(events)).toBe(7);
  });

  test('given no task and no frame, then nothing was computed', () => {
    const events = mainThread([BEGIN, END]);
    expect([longestTask(events), computed(events, 'FireAnimationFrame').length]).toEqual([0, 0]);
  });

  test.each([
    ['no beginning', [task(110, 1), END]],
    ['no end', [BEGIN, task(110, 1)]],
    ['the end of another page', [BEGIN, { ...END, pid: 2 }]],
  ])('given %s, then it is no answer', (_, events) => {
    expect(() => mainThread(events)).toThrow('nothing was recorded');
  });
});
