import type { Session } from '../core/engine/session.ts';
import type { LogRecord } from '../core/log/record-schema.ts';
import type { Desk, LiveSession } from './desk.ts';
import { startKeeping, type Unstored } from './storage/keep-lines.ts';

/** A session and what writes its lines down. `unstored`: what the store does not have of it yet. */
export function takeToTable(desk: Desk, session: Session, unstored?: Unstored): LiveSession {
  const live: LiveSession = {
    session,
    problem: null,
    onProblem: null,
    onTaken: null,
    keeping: startKeeping(
      async (lines, row) => (await desk.store()).add(lines, row),
      {
        problem(problem) {
          live.problem = problem;
          live.onProblem?.(problem);
        },
        taken: () => live.onTaken?.(),
      },
      unstored,
    ),
  };
  return live;
}

/** Resolves once the record is stored, or known to be only in memory. */
export async function keepRecord(live: LiveSession, id: string, record: LogRecord): Promise<void> {
  const { writeLine } = await import('../core/log/write-log.ts');
  await live.keeping.keep({ session: id, n: record.n, text: writeLine(record) });
}
