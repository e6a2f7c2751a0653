// `--policy`: a doctrine by its name or from a file, wherever the command line plays, and in `check`.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doctrineOf } from '../core/simulate/doctrine/doctrine.fixture.ts';
import { POLICY_NAMES } from '../core/simulate/policies.ts';
import { authorFolder, parsed, speak } from './spoken.fixture.ts';

const PAYING = doctrineOf({ id: 'paying', choices: [{ prefer: { tags: ['accommodate'] } }] });

function folder(doctrine: object) {
  const { scenario, path, write } = authorFolder();
  return { scenario, path, file: write('mine.json', JSON.stringify(doctrine, null, 2)) };
}

const inputsOf = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => /"choice":"(\w+)"/.exec(line)?.[1] ?? []);

describe('--policy', () => {
  test('given a file, then that doctrine plays, and the log is like any other', async () => {
    const { scenario, path, file } = folder(PAYING);
    const [log, again] = [path('a.jsonl'), path('b.jsonl')];
    for (const out of [log, again])
      expect(await speak('run', scenario, '--seed', '5', '--policy', file, '--log', out)).toMatchObject({
        exit: 0,
        err: '',
      });
    expect(inputsOf(log).slice(0, 1)).toEqual(['pay']);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(log, 'utf8'));
    expect((await speak('replay', log)).exit).toBe(0);
  });

  test('given a name, then simulate counts what that doctrine reaches', async () => {
    const { scenario, file } = folder(PAYING);
    const counted = async (policy: string) =>
      parsed(
        await speak(
          'simulate',
          scenario,
          '--runs',
          '20',
          '--seed',
          '1',
          '--workers',
          '1',
          '--policy',
          policy,
          '--format',
          'json',
        ),
      );
    expect(await counted(file)).toMatchObject({ reached: { choices: { 'cable.pay': 20 } } });
    expect(await counted('nothing')).toMatchObject({ reached: { measures: {} } });
  });

  test('given what is neither, then it says which names there are', async () => {
    const { scenario } = folder(PAYING);
    const { exit, err } = await speak('run', scenario, '--seed', '5', '--policy', 'wise');
    expect(exit).toBe(2);
    for (const name of POLICY_NAMES) expect(err).toContain(`“${name}”`);
    expect((await speak('run', scenario, '--seed', '5', '--policy', 'no/such.json')).exit).toBe(2);
  });

  test.each(['run', 'simulate'])(
    'given a doctrine with errors, then %s plays nothing, says where they are, and exits 1',
    async (command) => {
      const { scenario, file } = folder({ ...PAYING, choices: [{ prefer: {}, when: 'flag.bought' }] });
      const { exit, out, err } = await speak(
        command,
        scenario,
        '--seed',
        '1',
        ...(command === 'run' ? [] : ['--runs', '3']),
        '--policy',
        file,
      );
      expect([exit, out]).toEqual([1, '']);
      expect(err).toMatch(/mine\.json:\d+:\d+ error doctrine\.hidden/);
    },
  );

  test('no log eats the doctrine', async () => {
    const { scenario, file } = folder(PAYING);
    expect(await speak('run', scenario, '--seed', '1', '--policy', file, '--log', file)).toMatchObject({ exit: 2 });
  });
});

test('check lists what is wrong with a doctrine, and passes a sound one', async () => {
  const sound = folder(PAYING);
  expect((await speak('check', sound.file)).exit).toBe(0);
  const odd = folder({ ...PAYING, takes_up: 'everything' });
  const { exit, out } = await speak('check', odd.file);
  expect(exit).toBe(1);
  expect(out).toMatch(/mine\.json:\d+:\d+ error value\.unknown/);
});
