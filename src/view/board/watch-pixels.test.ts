import { expect, test, vi } from 'vitest';
import { watchPixels } from './watch-pixels.ts';

/** A window on a screen of so many pixels, whose media queries answer as a browser's do. */
function windowOn(ratio: number) {
  const asked = new Map<string, EventTarget>();
  const events = new EventTarget();
  const made = Object.assign(events, {
    devicePixelRatio: ratio,
    matchMedia(query: string) {
      const media = asked.get(query) ?? new EventTarget();
      asked.set(query, media);
      return media;
    },
  });
  const moveTo = (other: number) => {
    const before = made.devicePixelRatio;
    made.devicePixelRatio = other;
    asked.get(`(resolution: ${before}dppx)`)?.dispatchEvent(new Event('change'));
  };
  return { made, moveTo };
}

test('every move to a screen with other pixels is told once, until nobody listens', () => {
  const { made, moveTo } = windowOn(1);
  vi.stubGlobal('window', made);
  const changed = vi.fn();
  const release = watchPixels(changed);
  for (const ratio of [2, 1, 1.5]) moveTo(ratio);
  expect(changed).toHaveBeenCalledTimes(3);
  made.dispatchEvent(new Event('resize'));
  expect(changed).toHaveBeenCalledTimes(3);
  made.devicePixelRatio = 3;
  made.dispatchEvent(new Event('resize'));
  expect(changed).toHaveBeenCalledTimes(4);
  release();
  moveTo(1);
  expect(changed).toHaveBeenCalledTimes(4);
  vi.unstubAllGlobals();
});
