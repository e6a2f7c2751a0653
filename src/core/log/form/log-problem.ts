// Why a log is refused: a code for programs, a line for the eye, messages for people.

import type { Message } from '../../ref/message.ts';
import { type Path, pathText } from '../../ref/path.ts';
import { type Complaint, type ShapeFault, type ShapeMessages, tellLog } from './log-messages.ts';

export const LOG_PROBLEMS = [
  'log.empty',
  'log.encoding',
  'log.too_large',
  'log.too_deep',
  'log.not_json',
  'log.not_a_log',
  'log.newer_version',
  'log.form',
  'log.respelled',
  'log.scenario_changed',
  'log.numbering',
  'log.dangling_cause',
  'log.chain_broken',
  'log.cut_short',
  'log.no_start',
] as const;
export type LogProblemCode = (typeof LOG_PROBLEMS)[number];

export interface LogProblem extends Complaint {
  readonly code: LogProblemCode;
  /** 1 is the header */
  readonly line: number;
  /** from 1, where the place is known so closely */
  readonly column?: number;
}

const CHOOSE_A_LOG = tellLog('log.choose_a_log');
const SAME_FILE = tellLog('log.same_file');

/** What can be done follows from the code. */
const SUGGESTIONS: Readonly<Record<LogProblemCode, Message>> = {
  'log.empty': CHOOSE_A_LOG,
  'log.encoding': tellLog('log.save_as_utf8'),
  'log.too_large': CHOOSE_A_LOG,
  'log.too_deep': CHOOSE_A_LOG,
  'log.not_json': SAME_FILE,
  'log.not_a_log': CHOOSE_A_LOG,
  'log.newer_version': tellLog('log.newer_program'),
  'log.form': SAME_FILE,
  'log.respelled': SAME_FILE,
  'log.scenario_changed': SAME_FILE,
  'log.numbering': SAME_FILE,
  'log.dangling_cause': SAME_FILE,
  'log.chain_broken': SAME_FILE,
  'log.cut_short': tellLog('log.go_on'),
  'log.no_start': tellLog('log.begin_anew'),
};

export const logProblem = (code: LogProblemCode, line: number, message: Message): LogProblem => ({
  code,
  line,
  message,
  suggestion: SUGGESTIONS[code],
});

/** Where a value misses its form, and how. */
export interface ShapeProblem {
  readonly path: Path;
  readonly shape: ShapeFault;
}

export function formMessage({ path, shape: { fault, ...args } }: ShapeProblem): Message {
  const where = pathText(path);
  const key = `log.form_${fault}` satisfies keyof ShapeMessages;
  return { key, args: { ...args, where, placed: where !== '' } };
}

export const formProblemOf = (shapeProblem: ShapeProblem, line: number): LogProblem =>
  logProblem('log.form', line, formMessage(shapeProblem));
