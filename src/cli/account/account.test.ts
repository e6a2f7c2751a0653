import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doctrineOf } from '../../core/simulate/doctrine/doctrine.fixture.ts';
import { shippedDoctrine } from '../../core/simulate/doctrine/shipped-doctrines.ts';
import { authorFolder, parsed, speak } from '../spoken.fixture.ts';
import type { AccountResult } from './account-result.ts';

async function playedLog(): Promise<{ log: string; altered: string; write: (name: string, text: string) => string }> {
  const { scenario, path, write } = authorFolder();
  const log = path('game.jsonl');
  await speak('run', scenario, '--seed', '3', '--log', log);
  return { log, altered: path('altered.jsonl'), write };
}

const told = async (...argv: string[]): Promise<AccountResult> =>
  parsed(await speak('account', ...argv, '--workers', '1', '--format', 'json')) as AccountResult;

describe('account', () => {
  test('says what start, skill and luck come to, and every decision with its alternatives', async () => {
    const { log } = await playedLog();
    const account = await told(log, '--futures', '8');
    expect(account).toMatchObject({ scenario: 'mini', continuation: 'random', futures: 8, over: true });
    expect(account.start + account.skill + account.luck).toBe(account.final);
    const chosen = account.decisions.filter(({ kind }) => kind === 'choose');
    expect(chosen.length).toBeGreaterThan(0);
    for (const { alternatives } of chosen)
      for (const { low, value, high } of alternatives) expect(value - low).toBe(high - value);
    const { out } = await speak('account', log, '--futures', '8', '--workers', '1');
    for (const { id } of chosen) expect(out).toContain(id);
  });

  test('goes on as the team did, or as a doctrine would, and weighs every order when asked', async () => {
    const { log } = await playedLog();
    const own = await told(log, '--futures', '4', '--continue', 'as_played');
    expect(own).toMatchObject({ continuation: 'as_played', start: own.final });
    const doctrine = await told(log, '--futures', '4', '--continue', 'nothing', '--orders');
    const fewer = await told(log, '--futures', '4', '--continue', 'nothing');
    const count = ({ decisions }: AccountResult): number =>
      decisions.flatMap(({ alternatives }) => alternatives).length;
    expect(count(doctrine)).toBeGreaterThan(count(fewer));
    expect(doctrine.skill).toBe(fewer.skill);
  });

  test('goes on by a doctrine from a file, which is checked against the scenario of the log', async () => {
    const { log, write } = await playedLog();
    const calm = write('calm.json', JSON.stringify({ ...shippedDoctrine('nothing'), id: 'calm' }));
    const account = await told(log, '--futures', '4', '--continue', calm);
    const nothing = await told(log, '--futures', '4', '--continue', 'nothing');
    expect(account).toEqual({ ...nothing, continuation: 'calm' });
    // it is by this one that the futures go on, and not as the team or a quiet mission would
    const lot = write('lot.json', JSON.stringify(doctrineOf({ id: 'lot', by_chance: true })));
    const byLot = await told(log, '--futures', '4', '--continue', lot);
    expect(byLot).toEqual({ ...(await told(log, '--futures', '4', '--continue', 'random')), continuation: 'lot' });
    expect(byLot).not.toEqual({
      ...(await told(log, '--futures', '4', '--continue', 'as_played')),
      continuation: 'lot',
    });
    expect(byLot).not.toEqual({ ...nothing, continuation: 'lot' });
    const astray = write(
      'astray.json',
      JSON.stringify(doctrineOf({ id: 'astray', choices: [{ prefer: {}, when: 'no.such > 1' }] })),
    );
    const refused = await speak('account', log, '--continue', astray);
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain('astray.json');
  });

  test('refuses an unknown continuation, and a log that was altered', async () => {
    const { log, altered } = await playedLog();
    expect(await speak('account', log, '--continue', 'nobody')).toMatchObject({ exit: 2 });
    writeFileSync(altered, 'nothing of the kind\n');
    expect(await speak('account', altered)).toMatchObject({ exit: 1 });
  });
});
