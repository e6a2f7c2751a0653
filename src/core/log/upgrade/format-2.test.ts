// What people hold of format 2 opens, verifies, keeps its seal and its text, and is gone on with in the format it was begun in.

import { describe, expect, test } from 'vitest';
import { say } from '../../../text/say.ts';
import { reportModel } from '../../debrief/sections/report-model.ts';
import { judgeLog } from '../../engine/judge-log.ts';
import { type Metadata, type Session, takeStep } from '../../engine/session.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { headOf, writeLog } from '../chain/write-log.ts';
import type { Header } from '../form/header.ts';
import type { LogRecord } from '../form/record-schema.ts';
import { readInputs } from '../read/read-inputs.ts';
import { readLog } from '../read/read-log.ts';
import { rechained } from '../sample-log.fixture.ts';
import { frozenLogs } from './frozen.fixture.ts';

function judged(text: string): Session {
  const judgement = judgeLog(text);
  if (!judgement.ok) throw new Error(say(judgement.message));
  return judgement.session;
}

function goneOn(session: Session, { input, opened, at }: LogRecord): Session {
  if (input === null) throw new Error('only the start has no input');
  const metadata: Metadata = { ...(opened && { opened }), ...(at !== undefined && { at }) };
  const taken = takeStep(session, input, metadata);
  if (!taken.ok) throw new Error(taken.refused.code);
  return taken.session;
}

const codeOf = (text: string): string | null => {
  const read = readLog(text);
  return read.ok ? null : read.problem.code;
};

describe.each(frozenLogs(2))('%s', (_name, text) => {
  const lines = text.trimEnd().split('\n');

  test('is read, verified, and keeps its text and its seal', () => {
    const session = judged(text);
    expect(writeLog(session)).toBe(text);
    expect(headOf(session)).toBe((JSON.parse(lines.at(-1) ?? '') as LogRecord).hash);
    expect(session.original).toBeUndefined();
  });

  test('is debriefed as one of today', () => {
    expect(reportModel(judged(text))).toMatchObject({ older: false });
  });

  test('is gone on with from any of its records to the same text', () => {
    const { records } = judged(text);
    const half = Math.ceil(lines.length / 2);
    let session = judged(`${lines.slice(0, half).join('\n')}\n`);
    for (const record of records.slice(half - 1)) session = goneOn(session, record);
    expect(writeLog(session)).toBe(text);
  });

  test('gives its inputs and settings to another session', () => {
    const read = readInputs(text);
    const { settings } = JSON.parse(lines[0] ?? '') as Header;
    expect(read).toMatchObject({ ok: true, value: { settings: { ...settings, unknowns: {} } } });
  });
});

describe('a log of format 2', () => {
  const [text = ''] = frozenLogs(2).flatMap(([name, log]) => (name === 'small-closed.jsonl' ? [log] : []));
  const { header, records } = judged(text);

  test('is refused with what only came later: a setting, a fact', () => {
    const withSetting = { ...header, settings: { ...header.settings, unknowns: {} } };
    expect(codeOf(writeLog(rechained(withSetting, records)))).toBe('log.form');
    const [start, ...others] = records as [LogRecord, ...LogRecord[]];
    const [began] = start.facts;
    if (began === undefined) throw new Error('it has a start');
    const { seq, turn, by, because } = began;
    const found = { type: 'found_out', unknown: 'x', option: 'y', seq, turn, by, because } as const;
    const withFact = [{ ...start, facts: [found, ...start.facts.slice(1)] }, ...others];
    expect(codeOf(writeLog(rechained(header, withFact)))).toBe('log.form');
  });

  test('cannot be passed off as one of format 3, which says what is fixed', () => {
    expect(codeOf(writeLog(rechained({ ...header, version: 3 }, records)))).toBe('log.form');
    const today: Header = { ...header, version: 3, settings: { ...header.settings, unknowns: {} } };
    expect(codeOf(writeLog(rechained(today, records)))).toBeNull();
    expect(canonicalJson(today)).not.toBe(canonicalJson(header));
  });
});
