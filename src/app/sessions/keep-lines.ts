/**
 * Brings the lines of one session to safety, in order. When storing fails they are held in memory and tried again with
 * the next one; play goes on meanwhile. Nothing waits for storage that does not answer.
 */
import type { SessionRow, StoredLine } from './stored-session.ts';

export type StorageProblem = 'none' | 'full' | 'failed';

export interface KeepingTold {
  /** What is wrong with the storage now, or null. */
  problem(problem: StorageProblem | null): void;
  /** Another tab has gone on with this session. */
  taken(): void;
}

/** How lines are written: as `SessionStore.add`. */
export type Writing = (lines: readonly StoredLine[], row?: SessionRow) => Promise<'kept' | 'taken'>;

/** Where a line is: on the disk, in memory until there is room, or nowhere, since another tab has gone on. */
export type Kept = 'stored' | 'in_memory' | 'taken';

export interface Keeping {
  /** Always resolves; a line is safe only when it is `stored`. After `taken` nothing is stored any more. */
  keep(line: StoredLine): Promise<Kept>;
  /** Lines that are only in memory. */
  unsaved(): number;
}

export interface Unstored {
  readonly row?: SessionRow | undefined;
  readonly lines: readonly StoredLine[];
}

const PATIENCE = 6000; // milliseconds

/** `first` is what could not be stored before this began. */
export function startKeeping(write: Writing, told: KeepingTold, first: Unstored = { lines: [] }): Keeping {
  let row = first.row;
  const pending = [...first.lines];
  let lost = false;
  const writeAll = async (): Promise<Kept> => {
    if (lost) return 'taken';
    const batch = [...pending];
    try {
      if ((await inTime(write(batch, row))) === 'taken') return lose();
    } catch (error) {
      told.problem(problemOf(error));
      return 'in_memory';
    }
    pending.splice(0, batch.length);
    row = undefined;
    told.problem(null);
    return 'stored';
  };
  const lose = (): Kept => {
    lost = true;
    pending.length = 0;
    told.taken();
    return 'taken';
  };
  let queue: Promise<Kept> = Promise.resolve('stored');
  return {
    keep(line) {
      if (!lost) pending.push(line);
      queue = queue.then(writeAll);
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
