/**
 * Brings the lines of one session to safety, in order. When storing fails they are held in memory and tried again with
 * the next one, and now and then; play goes on meanwhile. When the storage was cleared, the whole session is written anew.
 * Nothing waits for storage that does not answer.
 */
import type { Added } from './session-store.ts';
import type { SessionRow, StoredLine } from './stored-session.ts';

/** `cleared`: what was stored was gone; the session has been written anew. */
export type StorageProblem = 'none' | 'full' | 'failed' | 'cleared';

export interface KeepingTold {
  /** What is wrong with the storage now, or null. */
  problem(problem: StorageProblem | null): void;
  /** Another tab has gone on with this session. */
  taken(): void;
}

/** How lines are written: as `SessionStore.add`. `wiped`: the session was wiped in another tab, and nothing is written of it. */
export type Writing = (lines: readonly StoredLine[], row?: SessionRow) => Promise<Added | 'wiped'>;

/** Where a line is: on the disk, in memory until there is room, or nowhere, since another tab has gone on or wiped it all. */
export type Kept = 'stored' | 'in_memory' | 'taken' | 'wiped';

export interface Keeping {
  /** Always resolves; a line is safe only when it is `stored`. After `taken` or `wiped` nothing is stored any more. */
  keep(line: StoredLine): Promise<Kept>;
  /** Lines that are only in memory. */
  unsaved(): number;
}

export interface Unstored {
  readonly row?: SessionRow | undefined;
  readonly lines: readonly StoredLine[];
}

const PATIENCE = 6000; // milliseconds
const TRY_AGAIN_AFTER = 10_000; // milliseconds

export interface Keeper {
  readonly write: Writing;
  readonly told: KeepingTold;
  /** all of the session up to the last line that was kept, to write it anew */
  readonly whole: () => Unstored;
  /** what could not be stored before this began */
  readonly first?: Unstored | undefined;
}

export function startKeeping({ write, told, whole, first = { lines: [] } }: Keeper): Keeping {
  let row = first.row;
  let pending = [...first.lines];
  let lost: 'taken' | 'wiped' | null = null;
  let anew = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeAll = async (again: boolean): Promise<Kept> => {
    if (lost !== null) return lost;
    const batch = [...pending];
    try {
      const added = await inTime(write(batch, row));
      if (added === 'taken' || added === 'wiped') return lose(added);
      if (added === 'gone') return await writeAnew(again);
    } catch (error) {
      if (!again) told.problem(whatIsWrong(error));
      tryLater();
      return 'in_memory';
    }
    pending = pending.slice(batch.length);
    row = undefined;
    told.problem(anew ? 'cleared' : null);
    anew = false;
    return 'stored';
  };
  /** A storage that has kept this session is there, whatever it answers now. */
  const whatIsWrong = (error: unknown): StorageProblem => {
    const problem = problemOf(error);
    return problem === 'none' && first.row === undefined ? 'failed' : problem;
  };
  const writeAnew = (again: boolean): Promise<Kept> => {
    if (row !== undefined) throw new Error('a session written whole is there');
    const all = whole();
    row = all.row;
    const before = all.lines.filter(({ n }) => !pending.some((line) => line.n === n));
    pending = [...before, ...pending];
    anew = true;
    return writeAll(again);
  };
  const lose = (how: 'taken' | 'wiped'): Kept => {
    lost = how;
    pending = [];
    if (how === 'taken') told.taken();
    return how;
  };
  const tryLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pending.length > 0) queue = queue.then(() => writeAll(true));
    }, TRY_AGAIN_AFTER);
  };
  let queue: Promise<Kept> = Promise.resolve('stored');
  return {
    keep(line) {
      if (lost === null) pending.push(line);
      queue = queue.then(() => writeAll(false));
      return queue;
    },
    unsaved: () => pending.length,
  };
}

/** Exported for the first write of a session, which is made before anything keeps it. */
export function problemOf(error: unknown): StorageProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'UnknownError' ? 'none' : 'failed';
}

export function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
