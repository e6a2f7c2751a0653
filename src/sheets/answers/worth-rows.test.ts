import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { FIRST_TURN, play, SECOND_TURN } from '../../core/debrief/played.fixture.ts';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { logOf } from '../../core/log/read/log-of.fixture.ts';
import { policyNamed } from '../../core/simulate/policies.ts';
import { keepAccount } from '../../core/simulate/value/keep-account.ts';
import { playedOf } from '../../core/simulate/value/played-of.ts';
import { sayAlone } from '../../text/say.ts';
import { worthRows } from './worth-rows.ts';

const HALF_BRIDGE = new URL('../../../scenarios/golden/the_half_bridge-1.jsonl', import.meta.url);

const OFFER = play([...FIRST_TURN, ...SECOND_TURN]);

function weighed(log: Log) {
  const program = compileScenario(log.header.scenario);
  const account = keepAccount(program, playedOf(log), { policy: policyNamed('random')(program), futures: 4 });
  return { account, rows: worthRows(reportModel(log), account) };
}
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('the rows of an account', () => {
  test('name what was decided, and the other choices of its paper', () => {
    const { header, records } = OFFER;
    const { rows } = weighed(OFFER);
    const n = records.findIndex(({ input }) => input?.kind === 'choose' && input.inject === 'offer');
    const offer = rows.find(({ input }) => input === n);
    const { choices = [] } = header.scenario.injects.find(({ id }) => id === 'offer') ?? {};
    const taken = choices.find(({ id }) => id === 'accept')?.label ?? 'none';
    expect(sayAlone(offer?.what ?? '')).toContain(taken);
    expect(offer?.instead.map(({ label }) => label)).toEqual(
      choices.filter(({ id }) => id !== 'accept').map(({ label }) => label),
    );
  });

  test('hold all skill and luck, and alternatives against what was done', () => {
    const { account, rows } = weighed(logOf(readFileSync(HALF_BRIDGE, 'utf8')));
    expect(sum(rows.map(({ skill }) => skill))).toBe(account.skill);
    expect(sum(rows.map(({ luck }) => luck))).toBe(account.luck);
    expect(rows.filter(({ luck }) => luck !== 0).length).toBeGreaterThan(1);
    let before = account.start;
    for (const { input, skill, luck, alternatives } of account.decisions) {
      const instead = rows.find((one) => one.input === input)?.instead ?? [];
      const taken = before + skill;
      expect(instead.map(({ more }) => more + taken)).toEqual(instead.map((_, k) => alternatives[k]?.value));
      before = taken + luck;
    }
    const others = rows.flatMap(({ instead }) => instead);
    expect(new Set(others.map(({ differs }) => differs)).size).toBe(2);
    for (const { low, high, differs } of others) expect(differs).toBe(low > 0 || high < 0);
  });
});
