import { describe, expect, test, vi } from 'vitest';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import { loadScenario } from '../../core/scenario/load-scenario.ts';
import { smallLibrary, smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import { begin } from './begin-session.ts';
import type { Added } from './session-store.ts';
import { noDrafts } from './drafts.ts';
import type { Writing } from './keep-lines.ts';
import { liveSession, type LiveOptions } from './live-session.ts';

const AT = '2026-11-23T02:00:00.000Z';

function live(write: Writing, options: Partial<LiveOptions> = {}) {
  const { scenario } = loadScenario(JSON.stringify(smallScenario()), smallLibrary());
  if (scenario === null) throw new Error('the small scenario is sound');
  const settings = { positions: true, predictions: true, withheld: [], unknowns: {} };
  const session = begin(scenario, { team: 'Blue', players: {}, namesInFile: false, seed: 7, settings }, 'begun', AT);
  return liveSession(session, { id: 'stored', write, drafts: noDrafts(), ...options });
}

const kept: Writing = () => Promise.resolve('kept');
const PROCEED = { kind: 'proceed' } as const;

/** A store that answers when it is told to. */
function slowStore() {
  let answer = (_answer: Added): void => undefined;
  const lines: string[] = [];
  const write: Writing = (batch) => {
    lines.push(...batch.map(({ session, n }) => `${session} ${n}`));
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  return { write, lines, answer: (how: Added) => answer(how) };
}

const settled = () => new Promise((done) => setTimeout(done, 0));

describe('a session being played', () => {
  test('shows the next state only when its record is stored, under its name in storage', async () => {
    const store = slowStore();
    const session = live(store.write);
    const heard = vi.fn();
    session.subscribe(heard);
    const before = session.view();
    const sent = session.send(PROCEED);
    await settled();
    expect([session.view() === before, session.session().records.length, heard.mock.calls.length]).toEqual([
      true,
      1,
      0,
    ]);
    expect(store.lines).toEqual(['stored 1']);
    store.answer('kept');
    expect(await sent).toBe('stored');
    expect([session.view().picture.phase, session.session().records.length]).toEqual(['situation', 2]);
    expect(heard).toHaveBeenCalledOnce();
    expect(session.view().said).toEqual({ kind: 'proceed' });
  });

  test('goes on in memory when there is no room, and says so', async () => {
    const session = live(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    expect(await session.send(PROCEED)).toBe('in_memory');
    expect([session.view().picture.phase, session.problem(), session.unsaved()]).toEqual(['situation', 'full', 1]);
  });

  test('is written anew when what was stored is gone, which is said until it is saved as a file', async () => {
    const written: number[][] = [];
    const write: Writing = (lines, row) => {
      written.push(lines.map(({ n }) => n));
      return Promise.resolve(written.length === 1 && row === undefined ? 'gone' : 'kept');
    };
    const session = live(write);
    expect(await session.send(PROCEED)).toBe('stored');
    await session.send({ kind: 'pause' });
    expect(written).toEqual([[1], [-1, 0, 1], [2]]);
    expect([session.problem(), session.unsaved()]).toEqual(['cleared', 0]);
    session.saved();
    expect(session.problem()).toBeNull();
  });

  test('takes another input after the one on its way, in their order, and judges it then', async () => {
    const store = slowStore();
    const session = live(store.write);
    const sent = [PROCEED, { kind: 'pause' }, { kind: 'resume' }, { kind: 'end_planning' }].map((input) =>
      session.send(input as Parameters<typeof session.send>[0]),
    );
    for (let k = 0; k < 3; k++) {
      await settled();
      store.answer('kept');
    }
    expect(await Promise.all(sent)).toEqual(['stored', 'stored', 'stored', 'not_taken']);
    expect(session.session().records.map(({ input }) => input?.kind)).toEqual([
      undefined,
      'proceed',
      'pause',
      'resume',
    ]);
    expect(session.view().refusal).toMatchObject({ code: 'wrong_phase' });
  });

  test('takes what is pressed twice while it is on its way once', async () => {
    const store = slowStore();
    const session = live(store.write);
    const first = session.send(PROCEED);
    expect(await session.send(PROCEED)).toBe('not_taken');
    store.answer('kept');
    await settled();
    store.answer('kept');
    expect(await first).toBe('stored');
    expect(session.session().records).toHaveLength(2);
  });

  test('stays where it is when another tab has gone on, and answers all the same', async () => {
    const session = live(() => Promise.resolve('taken'));
    const taken = vi.fn();
    session.onTaken(taken);
    const before = session.view();
    expect(await session.send(PROCEED)).toBe('not_taken');
    expect(await session.send(PROCEED)).toBe('not_taken');
    expect([session.view() === before, taken.mock.calls.length]).toEqual([true, 1]);
  });

  test('says why an input is refused, until one is taken', async () => {
    const session = live(kept);
    expect(await session.send({ kind: 'end_planning' })).toBe('not_taken');
    expect(session.view().refusal).toMatchObject({ code: 'wrong_phase' });
    await session.send(PROCEED);
    expect(session.view().refusal).toBeNull();
  });

  test('takes nothing where it is only looked at', async () => {
    const session = live(kept, { readOnly: true });
    expect(session.view().locked).toBe('read_only');
    expect(await session.send(PROCEED)).toBe('not_taken');
  });

  test('writes down with an input what was opened since the one before', async () => {
    const session = live(kept);
    session.opened('briefing:paper0');
    await session.send(PROCEED);
    session.opened('region:coast');
    await session.send(PROCEED);
    expect(session.session().records.map(({ opened }) => opened)).toEqual([
      undefined,
      ['briefing:paper0'],
      ['region:coast'],
    ]);
  });

  test('is the same to look at until something changes, its picture also when only storage does', async () => {
    const session = live(kept, { notStored: { problem: 'full', lines: { lines: [] } } });
    const [view, facilitator] = [session.view(), session.own?.facilitator()];
    expect([session.view() === view, session.own?.facilitator() === facilitator]).toEqual([true, true]);
    await session.send({ kind: 'pause' });
    expect(session.problem()).toBeNull();
    expect(session.view().locked).toBe('paused');
    expect(session.own?.facilitator()).not.toBe(facilitator);
    const { picture } = session.view();
    await session.send({ kind: 'end_planning' });
    expect(session.view().picture).toBe(picture);
  });

  test('what an input leaves as it was is the very same in what is looked at next', async () => {
    const session = live(kept);
    const { picture } = session.view();
    await session.send(PROCEED);
    const next = session.view().picture;
    expect([next.roles === picture.roles, next.briefing === picture.briefing, next.phase]).toEqual([
      true,
      true,
      'situation',
    ]);
  });

  test('has a seal once it is over, the same in the debrief, and there it is what the debrief shows', async () => {
    const session = live(kept);
    expect(session.view().seal).toBeNull();
    await session.send({ kind: 'close' });
    const { seal } = session.view();
    expect(seal).toMatch(/\w/);
    await session.send(PROCEED);
    expect(session.view().seal).toBe(seal);
    expect(reportModel(session.session()).seal).toMatchObject({ code: seal, more: 1 });
  });
});
