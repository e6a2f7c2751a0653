import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StorageProblem } from './keep-lines.ts';
import { HEADER, type SessionRow, type StoredLine } from './stored-session.ts';
import { wipeEach } from './wipe-each.ts';
import { wipeSession } from './wipe-session.ts';
import { type LiveSession, openLive, openWorkspace, writingTo } from './workspace.ts';

const ROW: SessionRow = {
  id: 'a',
  scenario: 'mini',
  title: 'Mini',
  team: 'Blue',
  turns: 2,
  at: '2026-11-23T02:00:00Z',
};
const line = (n: number): StoredLine => ({ session: 'a', n, text: `a ${n}\n` });
const whole = [line(HEADER), line(0)];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {}); // without locks
});

/** Two tabs, and a session that the first has begun and holds in memory. */
async function twoTabs() {
  const [first, second] = [openWorkspace(), openWorkspace()];
  await writingTo(first)(whole, ROW);
  first.live.set('a', {} as LiveSession);
  return { first, second };
}

const everything = async (workspace: ReturnType<typeof openWorkspace>) => {
  const store = await workspace.store();
  return [await store.rows(), await store.log('a')];
};

describe('a session wiped in one tab', () => {
  test('is forgotten by the others, and nothing more is written of it', async () => {
    const { first, second } = await twoTabs();
    expect(await wipeSession(second, 'a')).toBe(true);
    await vi.waitFor(() => expect(first.live.has('a')).toBe(false));
    expect(await writingTo(first)([line(1)])).toBe('wiped');
    expect(await writingTo(first)([...whole, line(1)], ROW)).toBe('wiped');
    expect(await everything(second)).toEqual([[], '']);
  });

  test('is not taken for cleared by a tab that writes before it hears of it', async () => {
    const { first, second } = await twoTabs();
    await (await second.store()).wipe('a');
    const writing = writingTo(first)([line(1)]);
    second.tabs.tell({ kind: 'wiped', id: 'a' });
    expect(await writing).toBe('wiped');
    expect(await everything(second)).toEqual([[], '']);
  });
});

/** Locks as browsers have them, some of which another tab holds. */
const locksHeld = (...held: readonly string[]) => ({
  request: async (name: string, _options: unknown, act: (lock: object | null) => unknown) =>
    act(held.includes(name) ? null : { name }),
});

describe('many sessions wiped at once', () => {
  const stored = async (workspace: ReturnType<typeof openWorkspace>) =>
    (await (await workspace.store()).rows()).map((row) => ('id' in row ? row.id : row.key));

  test('go one by one: what another tab plays stays, and so does what cannot be removed', async () => {
    const [first, second] = [openWorkspace(), openWorkspace()];
    for (const id of ['a', 'b', 'c', 'd'])
      await writingTo(first)([{ session: id, n: HEADER, text: `${id}\n` }], { ...ROW, id });
    first.live.set('d', {} as LiveSession);
    const store = await second.store();
    const wipe = (id: IDBValidKey) => (id === 'c' ? Promise.reject(new Error('disk')) : store.wipe(id));
    vi.stubGlobal('navigator', { locks: locksHeld('shadow-mandate:session:b') });
    const failing = { ...second, store: () => Promise.resolve({ ...store, wipe }) };
    expect(await wipeEach(failing, ['a', 'b', 'c', 'd'])).toBe(2);
    expect(await stored(second)).toEqual(['b', 'c']);
    await vi.waitFor(() => expect([...first.wiped]).toEqual(['a', 'd']));
    expect([...first.live.keys()]).toEqual([]);
  });
});

test('a session that is gone without having been wiped is told apart', async () => {
  const { first, second } = await twoTabs();
  await (await second.store()).wipe('a');
  expect(await writingTo(first)([line(1)])).toBe('gone');
  expect(await everything(second)).toEqual([[], '']);
});

test('the other tabs hear that something was stored', async () => {
  const { first, second } = await twoTabs();
  const heard = vi.fn();
  second.tabs.hear(heard);
  await writingTo(first)([line(1)]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: 'changed' }));
});

test('what belongs to no session is gone when the program starts', async () => {
  const { second } = await twoTabs();
  const { openDB } = await import('idb');
  const database = await openDB('shadow-mandate');
  await database.put('lines', { session: 'orphan', n: 3, text: 'a reason' });
  database.close();
  expect(await (await second.store()).log('orphan')).toBe('');
  expect(await (await openWorkspace().store()).log('a')).toBe('a -1\na 0\n');
});

describe('the session that is open', () => {
  const sessionWith = (unsaved: number, problem: StorageProblem | null = null) =>
    ({ unsaved: () => unsaved, problem: () => problem }) as LiveSession;

  test('is the only one, where the others are stored', () => {
    const workspace = openWorkspace();
    openLive(workspace, 'a', sessionWith(0));
    openLive(workspace, 'b', sessionWith(0));
    openLive(workspace, 'b', sessionWith(0));
    expect([...workspace.live.keys()]).toEqual(['b']);
  });

  test.each([
    ['has lines only in memory', sessionWith(1)],
    ['has storage in trouble', sessionWith(0, 'cleared')],
  ])('keeps beside it one that %s', (_why, other) => {
    const workspace = openWorkspace();
    openLive(workspace, 'a', other);
    openLive(workspace, 'b', sessionWith(0));
    expect([...workspace.live.keys()]).toEqual(['a', 'b']);
  });
});
