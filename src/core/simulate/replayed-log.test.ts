import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeLog } from '../engine/judge-log.ts';
import { logOf } from '../log/read/log-of.fixture.ts';
import { replayedLog } from './replayed-log.fixture.ts';

const golden = () =>
  logOf(readFileSync(new URL('../../../scenarios/golden/tutorial-1.jsonl', import.meta.url), 'utf8'));

describe('a log of one session played again and again', () => {
  it('given room for 100 inputs, then it is true, ends as the first and fills the room', () => {
    const judged = judgeLog(replayedLog(golden(), { inputs: 100 }));
    expect(judged).toMatchObject({ ok: true });
    const { records } = (judged as Extract<typeof judged, { ok: true }>).session;
    const once = golden().records;
    expect(records.length - 1).toBeGreaterThan(100 - once.length);
    expect(records.length - 1).toBeLessThanOrEqual(100);
    expect(records.at(-1)?.input).toEqual(once.at(-1)?.input);
    expect(records.at(-1)?.facts.map(({ type }) => type)).toEqual(once.at(-1)?.facts.map(({ type }) => type));
  });

  it('given room for 200,000 bytes, then it has no more and not much less', () => {
    const { length } = new TextEncoder().encode(replayedLog(golden(), { bytes: 200_000 }));
    expect(length).toBeLessThanOrEqual(200_000);
    expect(length).toBeGreaterThan(150_000);
  });
});
