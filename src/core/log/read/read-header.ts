// The first line: the scenario that was played, whole, and who played it.

import { canonicalJson } from '../chain/canonical-json.ts';
import { digestOf } from '../chain/digest.ts';
import { hashScenario } from '../chain/hash-scenario.ts';
import { firstShapeProblem } from './first-shape-problem.ts';
import { headerSchema, LOG_VERSION, type Header } from '../form/header.ts';
import { tellLog } from '../form/log-messages.ts';
import { formProblemOf, logProblem, type LogProblem, type ShapeProblem } from '../form/log-problem.ts';
import type { Read } from './read-line.ts';
import { firstUnresolved } from './unresolved.ts';
import { header1Schema, type Header1 } from '../upgrade/format-1.ts';
import { header2Schema, type Header2 } from '../upgrade/format-2.ts';
import { asHeader, formatOf, upgradeHeader } from '../upgrade/upgrade-log.ts';
import { versionProblem } from './check-version.ts';

/** `line` is the text that `value` was parsed from. */
export function readHeader(value: unknown, line: string): Read<Header> {
  const newer = versionProblem(value);
  if (newer !== null) return { ok: false, problem: newer };
  switch (formatOf(value)) {
    case 1:
      return readHeader1(value, line);
    case 2:
      return readHeader2(value, line);
    case LOG_VERSION: {
      const problem = formProblem(headerSchema, value) ?? contentProblem(value as Header, line);
      return problem === null ? { ok: true, value: value as Header } : { ok: false, problem };
    }
  }
}

function readHeader2(value: unknown, line: string): Read<Header> {
  const problem = formProblem(header2Schema, value) ?? contentProblem(value as Header, line);
  return problem === null ? { ok: true, value: asHeader(value as Header2) } : { ok: false, problem };
}

function readHeader1(value: unknown, line: string): Read<Header> {
  const problem = formProblem(header1Schema, value) ?? contentProblem1(value as Header1, line);
  return problem === null ? { ok: true, value: upgradeHeader(value as Header1) } : { ok: false, problem };
}

type HeaderForm = typeof headerSchema | typeof header2Schema | typeof header1Schema;

function formProblem(schema: HeaderForm, value: unknown): LogProblem | null {
  const shapeProblem = firstShapeProblem(schema, value) ?? unresolvedIn(value as Header | Header1);
  return shapeProblem && formProblemOf(shapeProblem, 1);
}

function unresolvedIn(header: Header | Header1): ShapeProblem | null {
  const shapeProblem = firstUnresolved(header.scenario);
  return shapeProblem && { path: ['scenario', ...shapeProblem.path], shape: shapeProblem.shape };
}

function contentProblem(header: Header, line: string): LogProblem | null {
  if (canonicalJson(header) !== line) return logProblem('log.respelled', 1, tellLog('log.respelled'));
  const { world, texts } = hashScenario(header.scenario);
  if (world !== header.world || texts !== header.texts) {
    return logProblem('log.scenario_changed', 1, tellLog('log.scenario_changed'));
  }
  return null;
}

function contentProblem1(header: Header1, line: string): LogProblem | null {
  if (canonicalJson(header) !== line) return logProblem('log.respelled', 1, tellLog('log.respelled'));
  if (digestOf(header.scenario) === header.sha256) return null;
  return logProblem('log.scenario_changed', 1, tellLog('log.scenario_changed'));
}
