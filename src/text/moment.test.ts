import { describe, expect, test } from 'vitest';
import { dayOf, sayDay, sayMoment } from './moment.ts';

describe('a moment', () => {
  test.each([
    ['2026-11-03T00:05:12.345+14:00', '3 Nov 2026, 00:05', '3 Nov 2026'],
    ['2026-11-02T23:55:00-11:00', '2 Nov 2026, 23:55', '2 Nov 2026'],
    ['2026-11-03T09:05Z', '3 Nov 2026, 09:05 UTC', '3 Nov 2026'],
  ])('%s is shown as its room wrote it', (at, moment, day) => {
    expect([sayMoment(at), sayDay(at), dayOf(at)]).toEqual([moment, day, at.slice(0, 10)]);
  });

  test.each(['', 'yesterday', '2026-11-03', '<b>2026-11-03T09:05Z</b>', '2026-13-45T99:99Z'])(
    '%j is shown as it is',
    (at) => {
      expect([sayMoment(at), sayDay(at)]).toEqual([at, at]);
    },
  );

  test('that is none has no day', () => {
    expect(dayOf('yesterday')).toBeNull();
  });
});
