import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { say } from '../../text/say.ts';
import { authorFolder, parsed, speak } from '../spoken.fixture.ts';

const QUICK = ['--quick', '--plays', '4', '--workers', '1'] as const;

describe('balance', () => {
  test('tells the same in words and as JSON, also into a file', { timeout: 300_000 }, async () => {
    const { scenario, path } = authorFolder();
    const file = path('balance.json');
    const watch = ['--watch', 'actor.guard.wealth, actor.crew.state'];
    const spoken = await speak('balance', scenario, ...QUICK, ...watch, '--format', 'json', '--out', file);
    expect(spoken).toEqual({ exit: 0, out: '', err: '' });
    const told = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(told).toMatchObject({
      scenario: 'mini',
      sizes: { plays: 4 },
      doctrines: { random: { plays: 4 }, nothing: {} },
    });
    expect(Object.keys(told['watched'] as object)).toEqual(['actor.guard.wealth', 'actor.crew.state']);
    const { seconds, ...again } = parsed(
      await speak('balance', scenario, ...QUICK, ...watch, '--format', 'json'),
    ) as Record<string, unknown>;
    expect(seconds).toBeGreaterThan(0);
    expect(told).toMatchObject(again);
    const { out } = await speak('balance', scenario, ...QUICK);
    const { never_met: never } = told as { never_met: Record<'papers' | 'choices' | 'measures' | 'endings', string[]> };
    for (const kind of ['papers', 'choices', 'measures', 'endings'] as const) {
      const line = say('balance.never', { kind, ids: never[kind] });
      expect(out.includes(line)).toBe(never[kind].length > 0);
    }
    for (const name of ['mini', 'random', 'nothing', 'audit']) expect(out).toContain(name);
  });

  test('refuses a path that the scenario does not have, before anything is played', async () => {
    const { scenario } = authorFolder();
    const { exit, err } = await speak('balance', scenario, '--watch', 'actor.nobody.wealth');
    expect(exit).toBe(2);
    expect(err).toContain('actor.nobody.wealth');
  });
});
