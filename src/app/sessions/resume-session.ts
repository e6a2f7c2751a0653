/**
 * From the text of a log to a session that can be gone on from, or the reason why not. What a log says of itself is not
 * believed: form and chain are read, its scenario is checked, and its inputs are played again.
 */
import { judgeInSteps, judgeRead, type Judgement } from '../../core/engine/judge-log.ts';
import type { Session } from '../../core/engine/session.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { OnProgress } from '../../core/ref/progress.ts';
import { atOnce, type Steps } from '../../core/ref/steps.ts';
import type { Complaint } from '../../core/log/form/log-messages.ts';
import { readInSteps } from '../../core/log/read/read-log.ts';

export interface LogTrouble extends Complaint {
  readonly line: number; // 1 is the header
  readonly column?: number;
}

export type Resumed =
  /** `cut`: the text stopped in the middle of a line; the session is that of the lines before it */
  | { readonly ok: true; readonly session: Session; readonly cut: boolean }
  | { readonly ok: false; readonly trouble: LogTrouble };

/** How far it is: its lines are read first, then its inputs played again. */
export interface OnResuming {
  readonly line?: OnProgress;
  readonly input?: OnProgress;
}

export const resumeSession = (text: string, told?: OnResuming): Resumed => atOnce(resumeInSteps(text, told));

/** The same, line by line and input by input. */
export function* resumeInSteps(text: string, told: OnResuming = {}): Steps<Resumed> {
  const read = yield* readInSteps(text, told.line);
  if (!read.ok && read.readable === undefined) return { ok: false, trouble: read.problem };
  const log = read.ok ? read.log : read.readable;
  const played = playedOf(yield* judgeInSteps(log as Log, told.input));
  return played.ok ? { ...played, cut: !read.ok } : played;
}

export type Played =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly trouble: LogTrouble };

/** Checks a log that was read: its scenario, and that the engine gives the same facts. */
export const playAgain = (log: Log): Played => playedOf(judgeRead(log));

const playedOf = (judged: Judgement): Played =>
  judged.ok ? { ok: true, session: judged.session } : { ok: false, trouble: judged };
