// What people hold of format 1 opens, verifies as it did, keeps its seal and its text, and is debriefed without a guess.

import { describe, expect, test } from 'vitest';
import { say } from '../../../text/say.ts';
import { reportModel } from '../../debrief/sections/report-model.ts';
import { judgeLog } from '../../engine/judge-log.ts';
import { beginSession, type Session, takeStep } from '../../engine/session.ts';
import { readCause } from '../../ref/cause-ref.ts';
import { UNKNOWN_EFFECT } from '../../ref/effect-path.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { headOf, writeLog } from '../chain/write-log.ts';
import type { Fact } from '../form/fact.ts';
import { logOf } from '../read/log-of.fixture.ts';
import { asFormat1 } from './as-format-1.ts';
import type { Fact1 } from './format-1.ts';
import { frozenLogs } from './frozen.fixture.ts';

const lineOf = (text: string, k: number): { hash: string; facts: Fact1[] } =>
  JSON.parse(text.split('\n')[k] ?? '') as { hash: string; facts: Fact1[] };

describe.each(frozenLogs(1))('%s', (name, text) => {
  test('is read, verified, and keeps its text and its seal', () => {
    const judged = judgeLog(text);
    expect(judged.ok ? null : say(judged.message)).toBeNull();
    const log = logOf(text);
    expect(writeLog(log)).toBe(text);
    const last = text.trimEnd().split('\n').length - 1;
    expect(headOf(log)).toBe(lineOf(text, last).hash);
    expect(judged.ok && writeLog(judged.session)).toBe(text);
  });

  test('has the facts it had, and causes that agree with what it said', () => {
    for (const record of logOf(text).records) {
      expect(record.facts.map(asFormat1)).toEqual(lineOf(text, record.n + 1).facts);
    }
  });

  test('is debriefed', () => {
    expect(reportModel(logOf(text))).toMatchObject({ older: true });
  });

  test('cannot be gone on with', () => {
    const judged = judgeLog(text);
    if (!judged.ok) throw new Error('refused');
    expect(takeStep(judged.session, { kind: 'annotate', text: 'More.' })).toMatchObject({
      refused: { code: 'older_log' },
    });
  });

  // Played again by this engine the same game names its causes exactly: what the upgrade says must be just that, or unknown.
  test('never names another cause than the one that acted', () => {
    const judged = judgeLog(text);
    if (!judged.ok) throw new Error('refused');
    const exact = factsByNumber(replayed(judged.session));
    const facts = logOf(text).records.flatMap((record) => record.facts);
    const known = facts.filter(({ by }) => readCause(by.id).kind !== 'unknown' && by.effect !== UNKNOWN_EFFECT);
    const wrong = known.filter(({ seq, by }) => canonicalJson(by) !== canonicalJson(exact.get(seq)?.by));
    expect({ name, wrong }).toEqual({ name, wrong: [] });
    // The odd scenario clashes on purpose: two effects of one measure write one value, and a storyline bears an actor's id.
    expect(known.length).toBeGreaterThan(facts.length * (name.startsWith('odd') ? 0.9 : 0.95));
  });
});

function replayed(log: Session): readonly Fact[] {
  let session = beginSession(log.program, log.header);
  for (const { input } of log.records) {
    if (input === null) continue;
    const taken = takeStep(session, input);
    if (!taken.ok) throw new Error(taken.refused.code);
    session = taken.session;
  }
  return session.records.flatMap(({ facts }) => facts);
}

const factsByNumber = (facts: readonly Fact[]): ReadonlyMap<number, Fact> =>
  new Map(facts.map((fact) => [fact.seq, fact]));
