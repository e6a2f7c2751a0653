import { afterEach, expect, test } from 'vitest';
import { roomTime } from './room-clock.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['Pacific/Kiritimati', '2026-11-04T09:30:15.250+14:00'],
  ['Pacific/Pago_Pago', '2026-11-03T08:30:15.250-11:00'],
  ['Asia/Kathmandu', '2026-11-04T01:15:15.250+05:45'],
  ['America/St_Johns', '2026-11-03T16:00:15.250-03:30'],
  ['UTC', '2026-11-03T19:30:15.250+00:00'],
])('the clock of %s says %s', (place, at) => {
  process.env['TZ'] = place;
  const now = new Date('2026-11-03T19:30:15.250Z');
  expect(roomTime(now)).toBe(at);
  expect(Date.parse(roomTime(now))).toBe(now.getTime());
});
