// The whole judgement on a log from outside: is it well-formed and sealed, is its scenario playable, and does playing it again give
// the same facts. One answer with code, line and messages, for the command line and for import.

import type { Complaint } from '../log/form/log-messages.ts';
import type { LogProblem, LogProblemCode } from '../log/form/log-problem.ts';
import { readLog } from '../log/read/read-log.ts';
import type { OnProgress } from '../ref/progress.ts';
import { atOnce, type Steps } from '../ref/steps.ts';
import type { Log } from '../log/chain/write-log.ts';
import { parseResolved } from '../scenario/load-scenario.ts';
import type { Session } from './session.ts';
import { tellVerdict } from './verdict-messages.ts';
import { verifyInSteps, type VERIFY_PROBLEMS } from './verify-log.ts';

export type JudgementCode = LogProblemCode | (typeof VERIFY_PROBLEMS)[number] | 'scenario.invalid';
export type Judgement =
  | { readonly ok: true; readonly session: Session; readonly stateHash: string }
  | ({
      readonly ok: false;
      readonly code: JudgementCode;
      /** 1 is the header */
      readonly line: number;
      readonly column?: number;
      /** of the run as far as it could be repeated */
      readonly stateHash: string | null;
    } & Complaint);
type Refused = Extract<Judgement, { ok: false }>;

/** Never throws, whatever the text is. */
export function judgeLog(text: string): Judgement {
  const read = readLog(text);
  return read.ok ? judgeRead(read.log) : unreadable(read.problem);
}

/** The same for a log that `readLog` has read; `onInput` is told after each input that was played again. */
export const judgeRead = (log: Log, onInput?: OnProgress): Judgement => atOnce(judgeInSteps(log, onInput));

/** The same, input by input. */
export function* judgeInSteps(log: Log, onInput?: OnProgress): Steps<Judgement> {
  const problem = scenarioProblem(log.header.scenario);
  if (problem !== null) return problem;
  yield;
  const verdict = yield* verifyInSteps(log, onInput);
  if (verdict.ok) return verdict;
  return { ...verdict, ...COMPLAINTS[verdict.code] };
}

const unreadable = (problem: LogProblem): Refused => ({ ok: false, stateHash: null, ...problem });

const NOT_AS_PLAYED = tellVerdict('verdict.not_as_played');

const COMPLAINTS: Readonly<Record<(typeof VERIFY_PROBLEMS)[number], Complaint>> = {
  'engine.version': { message: tellVerdict('verdict.version'), suggestion: tellVerdict('verdict.its_version') },
  'engine.refused': { message: tellVerdict('verdict.refused'), suggestion: NOT_AS_PLAYED },
  'engine.facts_differ': { message: tellVerdict('verdict.facts_differ'), suggestion: NOT_AS_PLAYED },
};

function scenarioProblem(scenario: unknown): Refused | null {
  const error = parseResolved(scenario).issues.find((issue) => issue.severity === 'error');
  if (error === undefined) return null;
  const message = tellVerdict('verdict.scenario', { where: error.path, what: error.message });
  return { ok: false, code: 'scenario.invalid', line: 1, stateHash: null, message, suggestion: NOT_AS_PLAYED };
}
