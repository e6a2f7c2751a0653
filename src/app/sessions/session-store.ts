/**
 * Sessions in IndexedDB. Lines are only ever added, never replaced: `add` refuses a key that is taken, which is how a
 * second tab that writes into the same session is noticed. A write counts when its transaction is complete; a request
 * may succeed and its transaction abort afterwards, for want of room.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { HEADER, type SessionRow, type StoredLine } from './stored-session.ts';

interface Tables extends DBSchema {
  sessions: { key: string; value: SessionRow };
  lines: { key: [string, number]; value: StoredLine };
}

export interface SessionStore {
  rows(): Promise<readonly SessionRow[]>;
  row(id: string): Promise<SessionRow | undefined>;
  /** The log as text; empty when there is none. */
  log(id: string): Promise<string>;
  /** One line, or undefined. */
  line(id: string, n: number): Promise<string | undefined>;
  /** The number of the last record, or -1. */
  last(id: string): Promise<number>;
  /** Adds lines, and the row of a new session, all or nothing. `taken`: another tab has written one of them otherwise. */
  add(lines: readonly StoredLine[], row?: SessionRow): Promise<'kept' | 'taken'>;
  wipe(id: string): Promise<void>;
}

const NAME = 'shadow-mandate';
const VERSION = 1;

const linesOf = (id: string) => IDBKeyRange.bound([id, HEADER], [id, Infinity]);

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
    rows: () => database.getAll('sessions'),
    row: (id) => database.get('sessions', id),
    log: async (id) => (await database.getAll('lines', linesOf(id))).map((line) => line.text).join(''),
    line: async (id, n) => (await database.get('lines', [id, n]))?.text,
    last: (id) => lastLine(database, id),
    add: (lines, row) => addLines(database, lines, row),
    wipe: (id) => wipe(database, id),
  };
}

async function lastLine(database: IDBPDatabase<Tables>, id: string): Promise<number> {
  const cursor = await database.transaction('lines').store.openKeyCursor(linesOf(id), 'prev');
  return cursor === null ? HEADER : cursor.key[1];
}

async function addLines(
  database: IDBPDatabase<Tables>,
  lines: readonly StoredLine[],
  row: SessionRow | undefined,
): Promise<'kept' | 'taken'> {
  try {
    await addOnce(database, lines, row);
    return 'kept';
  } catch (error) {
    if (!isTaken(error)) throw error;
    return (await areThere(database, lines)) ? 'kept' : 'taken';
  }
}

async function addOnce(database: IDBPDatabase<Tables>, lines: readonly StoredLine[], row: SessionRow | undefined) {
  const writing = database.transaction(['sessions', 'lines'], 'readwrite', { durability: 'strict' });
  const requests: Promise<unknown>[] = lines.map((line) => writing.objectStore('lines').add(line));
  if (row !== undefined) requests.push(writing.objectStore('sessions').add(row));
  await Promise.all([...requests, writing.done]);
}

const isTaken = (error: unknown): boolean => error instanceof DOMException && error.name === 'ConstraintError';

/** A write that was thought lost may have arrived after all: the same lines again are no harm. */
async function areThere(database: IDBPDatabase<Tables>, lines: readonly StoredLine[]): Promise<boolean> {
  const stored = await Promise.all(lines.map((line) => database.get('lines', [line.session, line.n])));
  return lines.every((line, k) => stored[k]?.text === line.text);
}

async function wipe(database: IDBPDatabase<Tables>, id: string): Promise<void> {
  const writing = database.transaction(['sessions', 'lines'], 'readwrite');
  await Promise.all([
    writing.objectStore('lines').delete(linesOf(id)),
    writing.objectStore('sessions').delete(id),
    writing.done,
  ]);
}
