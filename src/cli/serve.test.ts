import { expect, test } from 'vitest';
import { speak } from './spoken.fixture.ts';

test.each([
  [['--port', '65536'], '--port must be a whole number from 0 to 65535.'],
  [['--port', 'http'], '--port must be'],
  [['dist/app'], 'The usage is: shadow-mandate serve [--port N] [--host H]'],
])('given %j, then nothing is served, and it says why', async (argv, said) => {
  const { exit, out, err } = await speak('serve', ...argv);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
