import { describe, expect, test } from 'vitest';
import { hashOf, LIBRARY, type Route, readRoute } from './route.ts';

describe('routes', () => {
  test.each<Route>([
    LIBRARY,
    { page: 'setup', scenario: 'the_half_bridge' },
    { page: 'setup', scenario: 'file:own/one', code: 'HALF-3K2M-9QXD' },
    { page: 'play', session: 'a1b2' },
    { page: 'debrief', session: 'ä %/#?' },
  ])('come back from the address: %j', (route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });

  test.each(['', '#', '#/', '#/nowhere/x', '#/play', '#/play/', '#/play/%E0%A4%A'])('%j is the library', (hash) => {
    expect(readRoute(hash)).toEqual(LIBRARY);
  });

  test('an anchor inside a page is no route', () => {
    expect(readRoute('#main')).toBeNull();
  });
});
