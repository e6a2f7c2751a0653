// Every shipped scenario, played with fixed seeds, writes the log that lies in scenarios/golden/, byte for byte. When a scenario or the
// engine was meant to change, look at what changed, then: UPDATE=1 npx vitest run --project unit golden

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { judgeLog } from '../core/engine/judge-log.ts';
import { beginSession } from '../core/engine/session.ts';
import { writeLog } from '../core/log/chain/write-log.ts';
import type { Scenario } from '../core/scenario/language/schema.ts';
import { playSession } from '../core/simulate/play-session.ts';
import { randomPolicy } from '../core/simulate/random-policy.ts';
import { shippedScenarios } from '../core/simulate/shipped.fixture.ts';
import { newHeader } from './new-header.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/golden/', import.meta.url));
const SEEDS = [1, 2];
const UPDATE = process.env['UPDATE'] === '1';

const cases = shippedScenarios().flatMap((scenario) =>
  SEEDS.map((seed) => [`${scenario.id}-${seed}.jsonl`, scenario, seed] as const),
);

/** What `shadow-mandate run FILE --seed N --policy random --log OUT` writes. */
function play(scenario: Scenario, seed: number): string {
  return writeLog(playSession(beginSession(compileScenario(scenario), newHeader(scenario, seed)), randomPolicy));
}

/** The first line that differs, cut to what can be read; a whole log would bury it. */
function difference(now: string, golden: string): string | null {
  if (now === golden) return null;
  const [mine, theirs] = [now.split('\n'), golden.split('\n')];
  const line = mine.findIndex((text, k) => text !== theirs[k]);
  const [a = '', b = ''] = [mine[line], theirs[line]];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 100);
  return `line ${line + 1} is now\n${around(a)}\nand was\n${around(b)}`;
}

if (UPDATE) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, scenario, seed] of cases) writeFileSync(`${FOLDER}${name}`, play(scenario, seed));
}

describe('golden logs', () => {
  test.each(cases)('%s is played as ever', (name, scenario, seed) => {
    const golden = existsSync(`${FOLDER}${name}`) ? readFileSync(`${FOLDER}${name}`, 'utf8') : '';
    expect(difference(play(scenario, seed), golden)).toBeNull();
    expect(judgeLog(golden).ok).toBe(true);
  });

  test('there is one for every scenario and seed, and no other', () => {
    const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    expect(names.sort()).toEqual(cases.map(([name]) => name).sort());
  });
});
