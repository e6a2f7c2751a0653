import type { Session } from '../../core/engine/session.ts';
import type { LogRecord } from '../../core/log/form/record-schema.ts';
import type { Workspace, LiveSession } from './workspace.ts';
import { startKeeping, type StorageProblem, type Unstored } from './keep-lines.ts';

/** What the store does not have of a session yet, and why not. */
export interface NotStored {
  readonly problem: StorageProblem;
  readonly lines: Unstored;
}

/** A session and what writes its lines down. */
export function liveSession(workspace: Workspace, begun: Session, notStored?: NotStored): LiveSession {
  let session = begun;
  let problem = notStored?.problem ?? null;
  let taken = (): void => undefined;
  const listeners = new Set<() => void>();
  const told = {
    problem(next: StorageProblem | null) {
      problem = next;
      for (const listener of listeners) listener();
    },
    taken: () => taken(),
  };
  return {
    session: () => session,
    goOn(next) {
      session = next;
    },
    keeping: startKeeping(async (lines, row) => (await workspace.store()).add(lines, row), told, notStored?.lines),
    problem: () => problem,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onTaken(listener) {
      taken = listener;
    },
  };
}

/** Resolves once the record is stored, or known to be only in memory. */
export async function keepRecord(live: LiveSession, id: string, record: LogRecord): Promise<void> {
  const { writeLine } = await import('../../core/log/chain/write-log.ts');
  await live.keeping.keep({ session: id, n: record.n, text: writeLine(record) });
}
