import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorFolder, speak } from './spoken.fixture.ts';

test.each([
  ['the scenario', 'mini.json'],
  ['the scenario by another name', './library/../mini.json'],
  ['a link to the scenario', 'link.json'],
  ['a second name of the scenario', 'twin.json'],
  ['the library beside it', 'library/measures.json'],
  ['the inputs', 'inputs.jsonl'],
])('given %s as the log to write, then nothing is played and the file stays', async (_, name) => {
  const { scenario, path, write } = authorFolder();
  const inputs = write('inputs.jsonl', '{"kind":"proceed"}\n');
  symlinkSync(scenario, path('link.json'));
  linkSync(scenario, path('twin.json'));
  const before = readFileSync(path(name), 'utf8');
  const { exit, out, err } = await speak('run', scenario, '--seed', '1', '--inputs', inputs, '--log', path(name));
  expect([exit, out]).toEqual([2, '']);
  expect(err).toBe(`${path(name)} is read by this command and would be overwritten: name another file.\n`);
  expect(readFileSync(path(name), 'utf8')).toBe(before);
});

test('given the log itself as the report to write, then the log stays', async () => {
  const { scenario, path } = authorFolder();
  const log = path('a.jsonl');
  await speak('run', scenario, '--seed', '1', '--log', log);
  const before = readFileSync(log, 'utf8');
  expect((await speak('report', log, '--out', log)).exit).toBe(2);
  expect(readFileSync(log, 'utf8')).toBe(before);
  expect((await speak('report', log, '--out', path('a.html'))).exit).toBe(0);
});
