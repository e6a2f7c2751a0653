// The first line: the scenario that was played, whole, and who played it.

import { logMessages } from '../../../text/log-messages.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { hashScenario } from '../chain/hash-scenario.ts';
import { firstShapeProblem } from './first-shape-problem.ts';
import { headerSchema, type Header } from '../form/header.ts';
import { formProblemOf, logProblem, type LogProblem } from './log-problem.ts';
import type { Read } from './read-line.ts';
import type { ShapeProblem } from './best-issue.ts';
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
  const { world, texts } = hashScenario(header.scenario);
  if (world !== header.world || texts !== header.texts) {
    return logProblem('log.scenario_changed', 1, logMessages.scenarioChanged());
  }
  return null;
}
