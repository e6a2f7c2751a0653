/**
 * Sessions in IndexedDB. Lines are only ever added, never replaced, and never without their session: `add` looks first, in the
 * same transaction, which is how a second tab that writes into the same session is noticed, and a storage that was cleared. A
 * write counts when its transaction is complete; a request may succeed and its transaction abort afterwards, for want of room.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type DamagedRow, HEADER, readRow, type SessionRow, type StoredLine } from './stored-session.ts';

interface Tables extends DBSchema {
  sessions: { key: IDBValidKey; value: SessionRow };
  lines: { key: [IDBValidKey, number]; value: StoredLine };
  /** what was typed and not sent yet */
  drafts: { key: [IDBValidKey, string]; value: StoredDraft };
}

interface StoredDraft {
  readonly session: string;
  readonly name: string; // 'note'
  readonly value: unknown;
}

export interface SessionStore {
  /** A damaged row hides none of the others. */
  rows(): Promise<readonly (SessionRow | DamagedRow)[]>;
  row(id: IDBValidKey): Promise<SessionRow | DamagedRow | undefined>;
  /** The log as text; empty when there is none. */
  log(id: IDBValidKey): Promise<string>;
  /** One line, or undefined. */
  line(id: string, n: number): Promise<string | undefined>;
  /** The number of the last record, or -1. */
  last(id: string): Promise<number>;
  /** Adds lines of one session, and the row of a new one, all or nothing. */
  add(lines: readonly StoredLine[], row?: SessionRow): Promise<Added>;
  drafts(id: string): Promise<readonly (readonly [name: string, value: unknown])[]>;
  /** Keeps what was typed in place of what was there; null keeps nothing. Not where its session is not stored. */
  keepDraft(id: string, name: string, value: unknown): Promise<'kept' | 'gone'>;
  /** Takes away a last line that was cut short, so that the session can go on from the one before. */
  cutFrom(id: string, n: number): Promise<void>;
  /** All of a session, with what was typed in it. */
  wipe(id: IDBValidKey): Promise<void>;
  /** Removes what belongs to no session. */
  sweep(): Promise<void>;
}

/** `taken`: another tab has written one of the lines otherwise; `gone`: the session they belong to is not there (any more). */
export type Added = 'kept' | 'taken' | 'gone';

const NAME = 'shadow-mandate';
const VERSION = 2;

/** After every key that begins with it: an array comes after numbers and texts. */
const endOf = (id: IDBValidKey) => [id, []] as const;

const allOf = (id: IDBValidKey) => IDBKeyRange.bound([id], endOf(id));

/** Rejects when this browser gives no storage. `onLost` is told when it is taken away later. */
export async function openSessionStore(onLost: () => void = () => undefined): Promise<SessionStore> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(before, version) {
      if (version < 1) before.createObjectStore('sessions', { keyPath: 'id' });
      if (version < 1) before.createObjectStore('lines', { keyPath: ['session', 'n'] });
      if (version < 2) before.createObjectStore('drafts', { keyPath: ['session', 'name'] });
    },
    // a newer version of the program in another tab: give way
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return {
    rows: () => rowsIn(database),
    row: (id) => rowOf(database, id),
    log: async (id) => (await database.getAll('lines', allOf(id))).map(({ text }) => text).join(''),
    line: async (id, n) => (await database.get('lines', [id, n]))?.text,
    last: (id) => lastLine(database, id),
    add: (lines, row) => addLines(database, lines, row),
    drafts: async (id) => (await database.getAll('drafts', allOf(id))).map(({ name, value }) => [name, value]),
    keepDraft: (id, name, value) => keepDraft(database, { session: id, name, value }),
    cutFrom: (id, n) => database.delete('lines', IDBKeyRange.bound([id, n], endOf(id))),
    wipe: (id) => wipe(database, id),
    sweep: () => sweep(database),
  };
}

/** One by one: what cannot be read at all would fail a request for all of them. */
async function rowsIn(database: IDBPDatabase<Tables>): Promise<readonly (SessionRow | DamagedRow)[]> {
  const keys = await database.getAllKeys('sessions');
  return Promise.all(keys.map(async (key) => readRow(key, await database.get('sessions', key).catch(() => undefined))));
}

async function rowOf(database: IDBPDatabase<Tables>, id: IDBValidKey): Promise<SessionRow | DamagedRow | undefined> {
  const stored = await database.get('sessions', id);
  return stored === undefined ? undefined : readRow(id, stored);
}

async function lastLine(database: IDBPDatabase<Tables>, id: string): Promise<number> {
  const cursor = await database.transaction('lines').store.openKeyCursor(allOf(id), 'prev');
  return cursor === null ? HEADER : cursor.key[1];
}

async function addLines(
  database: IDBPDatabase<Tables>,
  lines: readonly StoredLine[],
  row: SessionRow | undefined,
): Promise<Added> {
  const writing: Writing = database.transaction(['sessions', 'lines'], 'readwrite', { durability: 'strict' });
  try {
    const [added] = await Promise.all([addWithin(writing, lines, row), writing.done]);
    return added;
  } catch (error) {
    // Why it was aborted says more than that it was.
    throw writing.error ?? error;
  }
}

type Writing = IDBPTransaction<Tables, ('sessions' | 'lines')[], 'readwrite'>;

async function addWithin(writing: Writing, lines: readonly StoredLine[], row: SessionRow | undefined): Promise<Added> {
  const [sessions, logs] = [writing.objectStore('sessions'), writing.objectStore('lines')];
  const id = row?.id ?? lines[0]?.session ?? '';
  // All that is asked for is asked for at once: whoever is at the table waits for the answer.
  const [known, begun, there] = await Promise.all([
    sessions.getKey(id),
    logs.getKey([id, HEADER]),
    Promise.all(lines.map((line) => logs.get([line.session, line.n]))),
  ]);
  if (row === undefined && (known === undefined || begun === undefined)) return 'gone';
  // A write that was thought lost may have arrived after all: the same lines again are no harm.
  if (lines.some((line, k) => there[k] !== undefined && there[k].text !== line.text)) return 'taken';
  await Promise.all([
    ...lines.filter((_, k) => there[k] === undefined).map((line) => logs.add(line)),
    ...(row === undefined || known !== undefined ? [] : [sessions.add(row)]),
  ]);
  return 'kept';
}

async function keepDraft(database: IDBPDatabase<Tables>, draft: StoredDraft): Promise<'kept' | 'gone'> {
  const writing = database.transaction(['sessions', 'drafts'], 'readwrite');
  const drafts = writing.objectStore('drafts');
  const { session, name, value } = draft;
  if ((await writing.objectStore('sessions').getKey(session)) === undefined) return 'gone';
  const kept: Promise<unknown> = value === null ? drafts.delete([session, name]) : drafts.put(draft);
  await Promise.all([kept, writing.done]);
  return 'kept';
}

/** What belongs to a session, besides its row. */
const PARTS = ['lines', 'drafts'] as const;

async function wipe(database: IDBPDatabase<Tables>, id: IDBValidKey): Promise<void> {
  const writing = database.transaction(['sessions', ...PARTS], 'readwrite');
  await Promise.all([
    ...PARTS.map((part) => writing.objectStore(part).delete(allOf(id))),
    writing.objectStore('sessions').delete(id),
    writing.done,
  ]);
}

async function sweep(database: IDBPDatabase<Tables>): Promise<void> {
  const writing = database.transaction(['sessions', ...PARTS], 'readwrite');
  const sessions = writing.objectStore('sessions');
  for (const name of PARTS) {
    const part = writing.objectStore(name);
    let cursor = await part.openKeyCursor();
    while (cursor !== null) {
      const [id] = cursor.key;
      if ((await sessions.getKey(id)) === undefined) await part.delete(allOf(id));
      cursor = await cursor.continue(endOf(id) as never);
    }
  }
  await writing.done;
}
