// Logs that were altered, one by one: every one is refused, with a reason and the line.

import { expect, test } from 'vitest';
import { judgeLog, type Judgement } from '../engine/judge-log.ts';
import { VERIFY_PROBLEMS } from '../engine/verify-log.ts';
import { LOG_PROBLEMS } from '../log/form/log-problem.ts';
import { say } from '../../text/say.ts';
import { type Log, writeLog } from '../log/chain/write-log.ts';
import { type Alteration, ALTERATIONS } from './alter-log.fixture.ts';
import { playMeddled } from './meddle.fixture.ts';
import { policyDice } from './policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

const REASONS: ReadonlySet<string> = new Set([...LOG_PROBLEMS, ...VERIFY_PROBLEMS, 'scenario.invalid']);
type Refused = Extract<Judgement, { ok: false }>;

function expectReason({ code, line, message }: Refused, altered: Alteration): void {
  expect(REASONS).toContain(code);
  expect(say(message)).toMatch(/\S/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(fits(code, line, altered)).toBe(true);
}

/** Chained anew, a log may lose its form anywhere behind the change; playing it again must fail where it was changed. */
function fits(code: string, line: number, altered: Alteration): boolean {
  if (altered.line === null) return true;
  // The header carries no seal of its own: it is sealed by the first record, on line 2.
  if (altered.resealed === undefined) return line <= Math.max(2, altered.line);
  return line === altered.line || !code.startsWith('engine.');
}

const LOGS_EACH = 4;

export function alterationsSuite(logs: number): void {
  const programs = programsToPlay();
  const played = programs.flatMap(([, program]) =>
    Array.from({ length: LOGS_EACH }, (_, seed): Log => playMeddled(program, seed)),
  );
  const names = Object.keys(ALTERATIONS);
  const each = Math.ceil(logs / names.length);

  test.each(names)(
    `${each} logs altered by %s are refused with the reason`,
    (name) => {
      const alter = ALTERATIONS[name];
      const draw = policyDice(names.indexOf(name) + 1);
      let tried = 0;
      for (let k = 0; tried < each; k++) {
        const log = played[k % played.length] as Log;
        const alteration = alter?.(log, draw) ?? null;
        if (k > 50 * each) throw new Error('hardly anything could be altered');
        if (alteration === null || alteration.text === writeLog(log)) continue;
        tried++;
        const judgement = judgeLog(alteration.text);
        if (judgement.ok) throw new Error(`alteration ${k} at line ${alteration.line} was accepted`);
        expectReason(judgement, alteration);
      }
    },
    3_600_000,
  );

  test('the same logs are accepted as they were', () => {
    for (const log of played) expect(judgeLog(writeLog(log)).ok).toBe(true);
  });
}
