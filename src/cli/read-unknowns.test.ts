// What is true may be fixed at a terminal.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeLog } from '../core/engine/judge-log.ts';
import type { Header } from '../core/log/form/header.ts';
import { withSecrets } from '../core/scenario/secrets.fixture.ts';
import { authorFolder, parsed, speak } from './spoken.fixture.ts';

const headerOf = (file: string) => JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '') as Header;

describe('run --unknown', () => {
  test('fixes what is named, and the log says so and is sound', async () => {
    const { scenario, path } = authorFolder(withSecrets);
    const fixed = ['--unknown', 'creek_of=governor', '--unknown', 'guard_wants=the_pier'];
    const { exit } = await speak('run', scenario, '--seed', '3', ...fixed, '--log', path('a.jsonl'));
    expect(exit).toBe(0);
    expect(headerOf(path('a.jsonl')).settings.unknowns).toEqual({ creek_of: 'governor', guard_wants: 'the_pier' });
    expect(judgeLog(readFileSync(path('a.jsonl'), 'utf8')).ok).toBe(true);
  });

  test('goes before what a log that is played again had fixed', async () => {
    const { scenario, path } = authorFolder(withSecrets);
    await speak('run', scenario, '--seed', '3', '--unknown', 'creek_of=governor', '--log', path('a.jsonl'));
    const again = ['--seed', '3', '--inputs', path('a.jsonl'), '--log', path('b.jsonl')];
    await speak('run', scenario, ...again);
    expect(readFileSync(path('b.jsonl'), 'utf8')).toBe(readFileSync(path('a.jsonl'), 'utf8'));
    await speak('run', scenario, ...again, '--unknown', 'creek_of=boatmen');
    expect(headerOf(path('b.jsonl')).settings.unknowns).toEqual({ creek_of: 'boatmen' });
  });

  test.each([
    ['creek_off=governor', 'creek_of'],
    ['creek_of=govenor', 'governor'],
    ['creek_of', 'company_wants=a_till'],
    ['=governor', 'company_wants=a_till'],
  ])('refuses %s, and says what there is', async (text, rather) => {
    const { scenario } = authorFolder(withSecrets);
    for (const command of [['run'], ['simulate', '--runs', '2', '--workers', '1']]) {
      const { exit, err } = await speak(...command, scenario, '--seed', '3', '--unknown', text);
      expect(exit).toBe(2);
      expect(err).toContain(rather);
    }
  });

  test('refuses any where the scenario has none', async () => {
    const { scenario } = authorFolder();
    expect((await speak('run', scenario, '--seed', '3', '--unknown', 'creek_of=governor')).exit).toBe(2);
  });
});

test('simulate --unknown plays in countries in which that is true', async () => {
  const { scenario } = authorFolder((draft) => {
    withSecrets(draft);
    const [ending] = draft.endings;
    if (ending === undefined) throw new Error('the small scenario has endings');
    draft.endings.unshift({ ...ending, id: 'his', when: "unknown.creek_of == 'governor'" });
  });
  const endings = async (option: string) => {
    const command = ['simulate', scenario, '--runs', '40', '--seed', '1', '--workers', '1', '--format', 'json'];
    const { endings: counts } = parsed(await speak(...command, '--unknown', `creek_of=${option}`)) as {
      endings: Record<string, unknown>;
    };
    return JSON.stringify(counts['his']);
  };
  expect(await endings('governor')).not.toBe(await endings('boatmen'));
});
