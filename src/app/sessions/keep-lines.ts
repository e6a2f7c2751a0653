/**
 * Brings the lines of one session to safety, in order. When storing fails they are held in memory and tried again with
 * the next one; play goes on meanwhile. Nothing waits for storage that does not answer.
 */
import type { SessionRow, StoredLine } from './stored-session.ts';

export type StorageProblem = 'none' | 'full' | 'failed';

export interface Kept {
  /** What is wrong with the storage now, or null. */
  problem(problem: StorageProblem | null): void;
  /** Another tab has gone on with this session. */
  taken(): void;
}

/** How lines are written: as `SessionStore.add`. */
export type Writing = (lines: readonly StoredLine[], row?: SessionRow) => Promise<'kept' | 'taken'>;

export interface Keeping {
  /** Resolves when the line is stored, or when it is known that it cannot be now. Never after `taken`. */
  keep(line: StoredLine): Promise<void>;
  /** Lines that are only in memory. */
  unsaved(): number;
}

export interface Unstored {
  readonly row?: SessionRow | undefined;
  readonly lines: readonly StoredLine[];
}

const PATIENCE = 6000; // milliseconds

/** `first` is what could not be stored before this began. */
export function startKeeping(write: Writing, told: Kept, first: Unstored = { lines: [] }): Keeping {
  let row = first.row;
  const pending = [...first.lines];
  const lost = new Promise<never>(() => undefined);
  const writeAll = async (): Promise<void> => {
    const batch = [...pending];
    try {
      if ((await inTime(write(batch, row))) === 'taken') {
        told.taken();
        return await lost;
      }
      pending.splice(0, batch.length);
      row = undefined;
      told.problem(null);
    } catch (error) {
      told.problem(problemOf(error));
    }
  };
  let queue = Promise.resolve();
  return {
    keep(line) {
      pending.push(line);
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
