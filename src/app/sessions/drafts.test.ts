import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newDrafts, openDrafts } from './drafts.ts';
import { HEADER, type SessionRow } from './stored-session.ts';
import { openWorkspace, type Workspace, writingTo } from './workspace.ts';

const ROW: SessionRow = { id: 'a', scenario: 'mini', title: 'Mini', team: '', turns: 2, at: '' };
const begun = (workspace: Workspace) => writingTo(workspace)([{ session: 'a', n: HEADER, text: '{}\n' }], ROW);
const stored = async (workspace: Workspace) => (await workspace.store()).drafts('a');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('localStorage', memory());
});

/** A storage as browsers have it: its keys are its own. */
function memory(): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(values, key) ? values[key] : null),
    setItem: (key: string, value: string) => void (values[key] = value),
    removeItem: (key: string) => void delete values[key],
  };
  const values = Object.create(methods) as Record<string, string>;
  return values as unknown as Storage;
}

describe('what is typed', () => {
  test('is there again in another page', async () => {
    const workspace = openWorkspace();
    await begun(workspace);
    const drafts = newDrafts(workspace, 'a');
    expect(drafts.read('note')).toBeNull();
    drafts.write('note', 'The quiet');
    drafts.write('note', 'The quiet corner');
    expect(drafts.read('note')).toBe('The quiet corner');
    await vi.waitFor(async () => expect(await stored(workspace)).toEqual([['note', 'The quiet corner']]));
    expect((await openDrafts(openWorkspace(), 'a')).read('note')).toBe('The quiet corner');
    drafts.write('note', '');
    await vi.waitFor(async () => expect(await stored(workspace)).toEqual([]));
  });

  test('at the last moment before the page is gone is there again all the same', async () => {
    const workspace = openWorkspace();
    await begun(workspace);
    const dying: Workspace = { ...workspace, store: () => new Promise(() => undefined) };
    newDrafts(dying, 'a').write('note', 'the last words');
    expect((await openDrafts(openWorkspace(), 'a')).read('note')).toBe('the last words');
    await vi.waitFor(async () => expect(await stored(workspace)).toEqual([['note', 'the last words']]));
    await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
  });

  test('at the last moment goes with its session, and is swept without one', async () => {
    const workspace = openWorkspace();
    await begun(workspace);
    const dying: Workspace = { ...workspace, store: () => new Promise(() => undefined) };
    newDrafts(dying, 'a').write('note', 'a reason');
    workspace.tabs.tell({ kind: 'wiped', id: 'a' });
    expect(Object.keys(localStorage)).toEqual([]);
    newDrafts({ ...dying, wiped: new Set() }, 'orphan').write('note', 'a reason');
    await openWorkspace().store();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('before there was anywhere to keep it is kept with the next words', async () => {
    const workspace = openWorkspace();
    const drafts = newDrafts(workspace, 'a');
    drafts.write('note', 'early');
    await workspace.store();
    await vi.waitFor(async () => expect(await stored(workspace)).toEqual([]));
    await begun(workspace);
    drafts.write('paper', { since: 1 });
    await vi.waitFor(async () => expect(await stored(workspace)).toHaveLength(2));
  });

  test('in a session that was wiped is not written again', async () => {
    const [workspace, other] = [openWorkspace(), openWorkspace()];
    await begun(workspace);
    const drafts = newDrafts(workspace, 'a');
    await (await other.store()).wipe('a');
    drafts.write('note', 'a reason');
    other.tabs.tell({ kind: 'wiped', id: 'a' });
    await vi.waitFor(() => expect(workspace.wiped.has('a')).toBe(true));
    await begun(other);
    drafts.write('note', 'another reason');
    await new Promise((done) => setTimeout(done, 20));
    expect(await stored(other)).toEqual([]);
  });

  test('is kept in memory where nothing is stored', async () => {
    const workspace: Workspace = { ...openWorkspace(), store: () => Promise.reject(new Error('no storage')) };
    const drafts = await openDrafts(workspace, 'a');
    drafts.write('note', 'a note');
    expect(drafts.read('note')).toBe('a note');
  });
});
