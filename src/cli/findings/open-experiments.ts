// The experiments about a scenario: `findings/ID.json` beside it, or the one that comes with the program.

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFindings } from '../../core/findings/load-findings.ts';
import { sitesOf } from '../../core/findings/number-sites.ts';
import { CLAIM_IDS } from '../../core/scenario/language/domain-ids.ts';
import type { Finding } from '../../core/scenario/language/schema-findings.ts';
import type { NamedScenario } from '../../core/scenario/names/named-scenario.ts';
import { say } from '../../text/say.ts';
import { complain, FINDINGS, type Exit, isFailure, type Failure } from '../command.ts';
import { policyNamesFor } from '../../core/simulate/policies.ts';
import { readText } from '../files.ts';
import { issueLine } from '../issue-line.ts';
import { type CheckedFile, openScenario, playableScenario } from '../open-scenario.ts';
import { shown, type Terminal } from '../terminal.ts';

export interface Experiments {
  readonly named: NamedScenario;
  /** one for each finding there is; where the file has none, it is not applicable */
  readonly findings: readonly Finding[];
}

// The same place from src/cli/findings and, bundled, from dist/cli.
const SHIPPED = [
  fileURLToPath(new URL('../../scenarios/findings', import.meta.url)),
  fileURLToPath(new URL('../../../scenarios/findings', import.meta.url)),
];

/** What was wrong has been said when a status to exit with comes back. */
export function openExperiments(file: string, terminal: Terminal): Experiments | Exit {
  const named = playableScenario(file, terminal);
  if (typeof named === 'number') return named;
  const { id } = named.scenario;
  const path = [join(dirname(file), 'findings'), ...SHIPPED]
    .map((folder) => join(folder, `${id}.json`))
    .find(existsSync);
  if (path === undefined) return { named, findings: CLAIM_IDS.map((one) => untried(one, say('findings.no_file'))) };
  const text = readText(path);
  if (isFailure(text)) return complain(terminal, text);
  const { findings, issues } = loadFindings(text, {
    named,
    sites: sitesOf(named.scenario),
    doctrines: policyNamesFor(named.scenario.id),
  });
  for (const issue of issues) terminal.err(`${issueLine(terminal, path, issue)}\n`);
  if (findings === null) return FINDINGS;
  const given = new Map(findings.findings.map((one) => [one.id, one]));
  return { named, findings: CLAIM_IDS.map((one) => given.get(one) ?? untried(one, say('findings.not_in_file'))) };
}

/** A file of experiments by itself, for `check`: with the scenario it lies beside. Null for every other file. */
export function checkExperiments(file: string): readonly CheckedFile[] | Failure | null {
  if (basename(dirname(file)) !== 'findings') return null;
  const text = readText(file);
  if (isFailure(text)) return text;
  const beside = join(dirname(dirname(file)), basename(file));
  if (!existsSync(beside))
    return { problem: say('findings.no_scenario', { file: shown(file), scenario: shown(beside) }) };
  const opened = openScenario(beside);
  if (isFailure(opened)) return opened;
  const { named } = opened;
  if (named === null) return opened.files;
  const { issues } = loadFindings(text, {
    named,
    sites: sitesOf(named.scenario),
    doctrines: policyNamesFor(named.scenario.id),
  });
  return [{ file, issues }];
}

const untried = (id: string, reason: string): Finding => ({
  id,
  claim: say('findings.untried'),
  sources: ['design'],
  not_applicable: reason,
  contrasts: [],
});
