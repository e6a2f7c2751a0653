// The first line: the scenario that was played, whole, and who played it.

import { logMessages } from '../../../text/log-messages.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { digestOf } from '../chain/digest.ts';
import { firstShapeProblem } from './first-shape-problem.ts';
import { headerSchema, type Header } from '../form/header.ts';
import { formProblemOf, logProblem, type LogProblem, type ShapeProblem } from '../form/log-problem.ts';
import type { Read } from './read-line.ts';
import { firstUnresolved } from './unresolved.ts';
import { versionProblem } from '../upgrade/upgrade-log.ts';

/** `line` is the text that `value` was parsed from. */
export function readHeader(value: unknown, line: string): Read<Header> {
  const problem = versionProblem(value) ?? formProblem(value) ?? contentProblem(value as Header, line);
  return problem === null ? { ok: true, value: value as Header } : { ok: false, problem };
}

function formProblem(value: unknown): LogProblem | null {
  const shapeProblem = firstShapeProblem(headerSchema, value) ?? unresolvedIn(value as Header);
  return shapeProblem && formProblemOf(shapeProblem, 1);
}

function unresolvedIn(header: Header): ShapeProblem | null {
  const shapeProblem = firstUnresolved(header.scenario);
  return shapeProblem && { path: ['scenario', ...shapeProblem.path], what: shapeProblem.what };
}

function contentProblem(header: Header, line: string): LogProblem | null {
  if (canonicalJson(header) !== line) return logProblem('log.respelled', 1, logMessages.respelled());
  if (digestOf(header.scenario) !== header.sha256) {
    return logProblem('log.scenario_changed', 1, logMessages.scenarioChanged());
  }
  return null;
}
