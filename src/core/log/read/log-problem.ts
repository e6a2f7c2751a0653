// Why a log is refused: a code for programs, a line for the eye, words for people.

import { logMessages, type Wording } from '../../../text/log-messages.ts';
import { pathText } from '../../ref/path.ts';
import type { ShapeProblem } from './best-issue.ts';

export const LOG_PROBLEMS = [
  'log.empty',
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

export interface LogProblem extends Wording {
  readonly code: LogProblemCode;
  /** 1 is the header */
  readonly line: number;
}

export const logProblem = (code: LogProblemCode, line: number, wording: Wording): LogProblem => ({
  code,
  line,
  ...wording,
});

export const formProblemOf = (shapeProblem: ShapeProblem, line: number): LogProblem =>
  logProblem('log.form', line, logMessages.form(pathText(shapeProblem.path), shapeProblem.what));
