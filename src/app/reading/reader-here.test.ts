import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import { seal } from '../../core/log/chain/chain.ts';
import { shownSeal } from '../../core/log/chain/shown-seal.ts';
import { writeLog } from '../../core/log/chain/write-log.ts';
import { logOf } from '../../core/log/read/log-of.fixture.ts';
import { replayedLog } from '../../core/simulate/replayed-log.fixture.ts';
import type * as debriefing from '../../sheets/answers/debrief-of.ts';
import { debriefOf } from '../../sheets/answers/debrief-of.ts';
import { answersOf } from '../../sheets/answers/answers.ts';
import { openSessionStore } from '../sessions/session-store.ts';
import { readerHere } from './reader-here.ts';

vi.mock('../../sheets/answers/debrief-of.ts', async (original) => {
  const real = await original<typeof debriefing>();
  return { debriefOf: vi.fn(real.debriefOf) };
});

const golden = logOf(readFileSync(new URL('../../../scenarios/golden/tutorial-1.jsonl', import.meta.url), 'utf8'));
const LONG = replayedLog(golden, { inputs: 300 });
const log = logOf(LONG);

const asked = (text: string) => ({ files: [new File([text], 'long.jsonl')], library: null, shipped: null });

async function opened() {
  const reader = readerHere();
  const onReading = vi.fn();
  const outcomes = await reader.open(asked(LONG), onReading);
  return { reader, outcomes, onReading };
}

/** As it comes from a worker: whatever is no plain data would not. */
const sent = <T>(value: T): T => structuredClone(value);

describe('a reader', () => {
  test('tells what a log is, without the log', async () => {
    const { outcomes, onReading } = await opened();
    expect(sent(outcomes)).toMatchObject([
      { kind: 'log', file: 'long.jsonl', seal: shownSeal(log).code, whose: 'unknown' },
    ]);
    expect(JSON.stringify(outcomes).length).toBeLessThan(1000);
    expect(onReading.mock.lastCall).toEqual([{ stage: 'playing', percent: 100 }]);
  });

  test('knows the seals of a log, and none of another', async () => {
    const { reader } = await opened();
    expect(await reader.compareSeal(0, seal(log.records[3]?.hash ?? ''))).toEqual({
      fits: true,
      more: log.records.length - 4,
    });
    expect(await reader.compareSeal(0, seal('77'.repeat(32)))).toEqual({ fits: false, malformed: false });
  });

  test('gives what the sheets show, and the timeline piece by piece', async () => {
    const { reader } = await opened();
    const made = await reader.debrief({ file: 0 });
    if (made === null || 'trouble' in made) throw new Error('a log that was read');
    const { chronicle: _, why: __, ...told } = reportModel(log);
    const { countries, ...shown } = sent(made.model);
    const timeline = [...shown.timeline];
    expect(timeline.length).toBeLessThan(told.timeline.length);
    for (let more = await reader.entries(timeline.length); more.length > 0; ) {
      timeline.push(...sent(more));
      more = await reader.entries(timeline.length);
    }
    expect({ ...shown, timeline }).toEqual(told);
    expect(countries?.differences).not.toEqual([]);
  });

  test('answers as the debrief itself would', async () => {
    const { reader } = await opened();
    await reader.debrief({ file: 0 });
    const answers = answersOf(reportModel(log));
    const { first } = sent(await reader.changing());
    if (first === null) throw new Error('something changes in every game');
    expect(sent(await reader.why(first.seq))).toEqual(await answers.why(first.seq));
    expect(sent(await reader.causes(first.seq))).toEqual(await answers.causes(first.seq));
    expect(sent(await reader.changes(first.path))).toEqual(await answers.changes(first.path));
    expect(sent(await reader.played())).toEqual(await answers.played());
    expect(await (await reader.text()).text()).toBe(LONG);
  });

  test('has a debrief ready that was prepared, and makes no other in its place', async () => {
    const { reader } = await opened();
    vi.mocked(debriefOf).mockClear();
    await reader.prepare(0);
    expect(debriefOf).toHaveBeenCalledOnce();
    const debriefed = await reader.debrief({ file: 0 });
    expect(debriefOf).toHaveBeenCalledOnce();
    expect(debriefed).toMatchObject({ model: { inputs: log.records.length - 1 } });
    await expect(reader.prepare(1)).rejects.toThrow('no log in file 1');
  });

  test('stores a session only when it is told to, and makes the debrief of what is stored', async () => {
    const { reader } = await opened();
    const store = await openSessionStore();
    expect(await store.rows()).toEqual([]);
    await reader.store(0, 'mine', '2026-11-23T02:00:00.000Z');
    expect(await store.log('mine')).toBe(writeLog(log));
    const other = readerHere();
    expect(await other.debrief({ stored: 'nobody' })).toBeNull();
    expect(await other.debrief({ stored: 'mine' })).toMatchObject({ model: { inputs: log.records.length - 1 } });
    expect(await other.verify(new Map([[log.header.scenario.id, { world: 'x', whole: 'y' }]]))).toEqual({
      whose: 'other_world',
    });
  });

  test('says why a stored log cannot be read', async () => {
    const store = await openSessionStore();
    const row = { id: 'torn', scenario: 'x', title: 'x', team: '', turns: 1, at: '' };
    await store.add([{ session: 'torn', n: -1, text: '{}\n' }], row);
    expect(await readerHere().debrief({ stored: 'torn' })).toMatchObject({ trouble: { line: 1 } });
  });
});
