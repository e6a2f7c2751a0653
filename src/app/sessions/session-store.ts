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
  wipe(id: IDBValidKey): Promise<void>;
  /** Removes what belongs to no session. */
  sweep(): Promise<void>;
}

/** `taken`: another tab has written one of the lines otherwise; `gone`: the session they belong to is not there (any more). */
export type Added = 'kept' | 'taken' | 'gone';

const NAME = 'shadow-mandate';
const VERSION = 1;

/** After every key that begins with it: an array comes after numbers and texts. */
const endOf = (id: IDBValidKey) => [id, []] as const;

const linesOf = (id: IDBValidKey) => IDBKeyRange.bound([id], endOf(id));

/** Rejects when this browser gives no storage. `onLost` is told when it is taken away later. */
export async function openSessionStore(onLost: () => void = () => undefined): Promise<SessionStore> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('sessions', { keyPath: 'id' });
      fresh.createObjectStore('lines', { keyPath: ['session', 'n'] });
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
    log: async (id) => (await database.getAll('lines', linesOf(id))).map(({ text }) => text).join(''),
    line: async (id, n) => (await database.get('lines', [id, n]))?.text,
    last: (id) => lastLine(database, id),
    add: (lines, row) => addLines(database, lines, row),
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
  const cursor = await database.transaction('lines').store.openKeyCursor(linesOf(id), 'prev');
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
  const known = (await sessions.getKey(id)) !== undefined;
  if (row === undefined && !(known && (await logs.getKey([id, HEADER])) !== undefined)) return 'gone';
  // A write that was thought lost may have arrived after all: the same lines again are no harm.
  const there = await Promise.all(lines.map((line) => logs.get([line.session, line.n])));
  if (lines.some((line, k) => there[k] !== undefined && there[k].text !== line.text)) return 'taken';
  await Promise.all([
    ...lines.filter((_, k) => there[k] === undefined).map((line) => logs.add(line)),
    ...(row === undefined || known ? [] : [sessions.add(row)]),
  ]);
  return 'kept';
}

async function wipe(database: IDBPDatabase<Tables>, id: IDBValidKey): Promise<void> {
  const writing = database.transaction(['sessions', 'lines'], 'readwrite');
  await Promise.all([
    writing.objectStore('lines').delete(linesOf(id)),
    writing.objectStore('sessions').delete(id),
    writing.done,
  ]);
}

async function sweep(database: IDBPDatabase<Tables>): Promise<void> {
  const writing: Writing = database.transaction(['sessions', 'lines'], 'readwrite');
  const [sessions, lines] = [writing.objectStore('sessions'), writing.objectStore('lines')];
  let cursor = await lines.openKeyCursor();
  while (cursor !== null) {
    const [id] = cursor.key;
    if ((await sessions.getKey(id)) === undefined) await lines.delete(linesOf(id));
    cursor = await cursor.continue(endOf(id) as never);
  }
  await writing.done;
}
