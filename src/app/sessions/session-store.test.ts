import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSessionStore } from './session-store.ts';
import { HEADER, isDamaged, type SessionRow, type StoredLine } from './stored-session.ts';

const row = (id: string): SessionRow => ({
  id,
  scenario: 'mini',
  title: 'Mini',
  team: 'Blue',
  turns: 2,
  at: '2026-11-23T02:00:00Z',
});
const line = (session: string, n: number, text = `${session} ${n}\n`): StoredLine => ({ session, n, text });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of sessions', () => {
  test('gives back a log as its lines in order, and its row', async () => {
    const store = await openSessionStore();
    expect(await store.add([line('a', HEADER), line('a', 0)], row('a'))).toBe('kept');
    for (const n of [1, 2, 9, 10, 11]) await store.add([line('a', n)]);
    expect(await store.log('a')).toBe('a -1\na 0\na 1\na 2\na 9\na 10\na 11\n');
    expect(await store.last('a')).toBe(11);
    expect(await store.line('a', 9)).toBe('a 9\n');
    expect(await store.rows()).toEqual([row('a')]);
    expect(await store.row('a')).toEqual(row('a'));
  });

  test('knows nothing of a session that is not there', async () => {
    const store = await openSessionStore();
    expect([await store.log('b'), await store.last('b'), await store.row('b')]).toEqual(['', HEADER, undefined]);
  });

  test('refuses a line that another tab has written otherwise, and keeps what was there', async () => {
    const [first, second] = [await openSessionStore(), await openSessionStore()];
    await first.add([line('a', HEADER), line('a', 0), line('a', 1, 'of the first\n')], row('a'));
    expect(await second.add([line('a', 1, 'of the second\n'), line('a', 2)])).toBe('taken');
    expect(await first.log('a')).toBe('a -1\na 0\nof the first\n');
  });

  test('takes the same line twice for what it is: a write that had arrived after all', async () => {
    const store = await openSessionStore();
    await store.add([line('a', HEADER), line('a', 0)], row('a'));
    expect(await store.add([line('a', 0)])).toBe('kept');
    expect(await store.add([line('a', HEADER), line('a', 0), line('a', 1)], row('a'))).toBe('kept');
    expect(await store.log('a')).toBe('a -1\na 0\na 1\n');
  });

  test('adds all or nothing', async () => {
    const store = await openSessionStore();
    await store.add([line('a', HEADER), line('a', 1)], row('a'));
    expect(await store.add([line('a', 0), line('a', 1, 'other\n')])).toBe('taken');
    expect(await store.line('a', 0)).toBeUndefined();
  });

  test('takes no line of a session that is not there, nor of one without its header', async () => {
    const store = await openSessionStore();
    expect(await store.add([line('a', 1)])).toBe('gone');
    await store.add([line('b', 0)], row('b'));
    expect(await store.add([line('b', 1)])).toBe('gone');
    expect([await store.log('a'), await store.log('b')]).toEqual(['', 'b 0\n']);
  });

  test.each<[string, object]>([
    ['nothing but its name', { id: 'b' }],
    ['a number for its team', { ...row('b'), team: 7 }],
    ['a thing for its title', { ...row('b'), title: { en: 'Mini' } }],
    ['a text for its turns', { ...row('b'), turns: '2' }],
    ['no date', { ...row('b'), at: null }],
    ['a name that is none', { ...row('b'), id: '' }],
    ['a number for its name', { ...row('b'), id: 7 }],
  ])('sets a row aside that has %s, and shows the others', async (_, damaged) => {
    const store = await openSessionStore();
    for (const id of ['a', 'c']) await store.add([line(id, HEADER)], row(id));
    const database = await openDB('shadow-mandate');
    await database.put('sessions', damaged);
    database.close();
    const [sound, aside] = [
      (await store.rows()).filter((one) => !isDamaged(one)),
      (await store.rows()).filter(isDamaged),
    ];
    expect(sound).toEqual([row('a'), row('c')]);
    expect(aside).toHaveLength(1);
    const key = aside[0]?.key ?? 'none';
    expect([await store.row(key), await store.log(key)]).toEqual([aside[0], '']);
    await store.wipe(key);
    expect(await store.rows()).toEqual([row('a'), row('c')]);
  });

  test('sets a row aside that cannot be read at all', async () => {
    const store = await openSessionStore();
    for (const id of ['a', 'b']) await store.add([line(id, HEADER)], row(id));
    const unreadable = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    });
    expect(await store.rows()).toEqual([{ key: 'a', team: '', title: '' }, row('b')]);
    unreadable.mockRestore();
  });

  test('wipes one session to the last line and leaves the others', async () => {
    const store = await openSessionStore();
    for (const id of ['a', 'ab', 'b']) await store.add([line(id, HEADER), line(id, 0), line(id, 1)], row(id));
    await store.wipe('a');
    expect([await store.log('a'), await store.last('a')]).toEqual(['', HEADER]);
    expect(await store.rows()).toEqual([row('ab'), row('b')]);
    expect(await store.log('ab')).toBe('ab -1\nab 0\nab 1\n');
  });

  test('keeps what was typed with its session, and wipes it with it', async () => {
    const store = await openSessionStore();
    for (const id of ['a', 'ab']) await store.add([line(id, HEADER)], row(id));
    expect(await store.keepDraft('a', 'note', 'The quiet')).toBe('kept');
    await store.keepDraft('a', 'note', 'The quiet corner');
    await store.keepDraft('a', 'paper', { since: 4 });
    await store.keepDraft('ab', 'note', 'of another');
    expect(await store.drafts('a')).toEqual([
      ['note', 'The quiet corner'],
      ['paper', { since: 4 }],
    ]);
    await store.keepDraft('a', 'note', null);
    expect(await store.drafts('a')).toEqual([['paper', { since: 4 }]]);
    await store.wipe('a');
    expect([await store.drafts('a'), await store.drafts('ab')]).toEqual([[], [['note', 'of another']]]);
  });

  test('keeps nothing typed in a session that is not there', async () => {
    const store = await openSessionStore();
    expect(await store.keepDraft('a', 'note', 'a reason')).toBe('gone');
    expect(await store.drafts('a')).toEqual([]);
  });

  test('of the first version is opened with all that is in it', async () => {
    const before = await openDB('shadow-mandate', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('sessions', { keyPath: 'id' });
        fresh.createObjectStore('lines', { keyPath: ['session', 'n'] });
      },
    });
    await before.put('sessions', row('a'));
    await before.put('lines', line('a', HEADER));
    before.close();
    const store = await openSessionStore();
    expect([await store.rows(), await store.log('a')]).toEqual([[row('a')], 'a -1\n']);
    expect(await store.keepDraft('a', 'note', 'typed')).toBe('kept');
  });

  test('sweeps what belongs to no session, to the last line, and nothing else', async () => {
    const store = await openSessionStore();
    for (const id of ['a', 'ab', 'b']) await store.add([line(id, HEADER), line(id, 0), line(id, 1)], row(id));
    const database = await openDB('shadow-mandate');
    for (const id of ['a', 'b']) await database.delete('sessions', id);
    for (const n of [1, 2, 'torn']) await database.put('lines', { session: '0', n, text: 'a reason' });
    await database.put('drafts', { session: 'b', name: 'note', value: 'a reason' });
    await database.put('drafts', { session: 'ab', name: 'note', value: 'a note' });
    await store.sweep();
    expect(await database.getAllKeys('drafts')).toEqual([['ab', 'note']]);
    expect(await database.getAllKeys('lines')).toEqual([HEADER, 0, 1].map((n) => ['ab', n]));
    database.close();
  });
});
