import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

const FRAME = 16; // milliseconds

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('is done after the next frame, not in it', () => {
  const act = vi.fn();
  const inFrame: number[] = [];
  afterPaint(act);
  requestAnimationFrame(() => void inFrame.push(act.mock.calls.length));
  vi.runAllTimers();
  expect([inFrame, act.mock.calls.length]).toEqual([[0], 1]);
});

test.each([
  ['before the frame', FRAME - 1],
  ['after it', FRAME],
])('is not done when taken back %s', (_when, passed) => {
  const act = vi.fn();
  const takeBack = afterPaint(act);
  vi.advanceTimersByTime(passed);
  takeBack();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
