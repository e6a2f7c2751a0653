import { expect, test } from 'vitest';
import { wantsGzip } from './wants-gzip.ts';

test.each(['gzip', 'gzip, deflate', 'br;q=1.0, GZIP;q=0.5', '*', 'identity, *;q=0.1'])('%s takes gzip', (accepted) => {
  expect(wantsGzip({ headers: { 'accept-encoding': accepted } })).toBe(true);
});

test.each([undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, *', '*;q=0', 'x-gzip', 'gzip;q=nonsense'])(
  '%s does not',
  (accepted) => {
    expect(wantsGzip({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })).toBe(false);
  },
);
