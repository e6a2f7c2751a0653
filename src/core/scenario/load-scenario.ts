// The entry: text -> a resolved scenario that may be trusted, or every reason why not.
//   limits -> JSON -> shape -> library -> meaning -> lines and columns
// A scenario is only handed out when there is no error; warnings do not stand in its way. Nothing here throws.

import { causeOf, type Read, unreachedIn } from './check/cause-of.ts';
import { isDoubtful } from './check/doubtful.ts';
import { checkScenario } from './check/check-scenario.ts';
import { followsFromShape } from './check/follows-from-shape.ts';
import { checkShape } from './language/check-shape.ts';
import { type Finding, Findings, type Issue } from './issue/issue.ts';
import type { IssueCode } from './issue/issue-messages.ts';
import { locate, unlocated } from './issue/locate.ts';
import { valueAt } from '../ref/path.ts';
import { readShaped, type Shaped } from './language/read-shaped.ts';
import type { NamedScenario } from './names/named-scenario.ts';
import { checkResolved } from './resolve/check-resolved.ts';
import { resolveScenario } from './resolve/resolve-library.ts';
import { type AuthoredScenario, type Library, type Scenario, scenarioSchema } from './language/schema.ts';

export interface LoadedScenario {
  readonly scenario: Scenario | null;
  /** the same with its names and parsed expressions, to be compiled; null with it */
  readonly named: NamedScenario | null;
  readonly issues: readonly Issue[];
}

export const EMPTY_LIBRARY: Library = { measures: [], templates: [] };

/** Reads what an author wrote. Issues are in the order of the file. */
export function loadScenario(text: string, library: Library): LoadedScenario {
  const shaped = readShaped(text, scenarioSchema);
  const { named, findings } = checkMeaning(shaped, library);
  return loaded(named, locate([...shaped.findings, ...findings], shaped.source));
}

/** Not worth a word while the library itself cannot be read. */
const MISSING_IN_LIBRARY: ReadonlySet<string> = new Set(['measure.library', 'template.unknown']);

/** The same where the library has errors of its own (null): then nothing is handed out, and what it lacks is not told. */
export function loadBesideLibrary(text: string, library: Library | null): LoadedScenario {
  if (library !== null) return loadScenario(text, library);
  const { issues } = loadScenario(text, EMPTY_LIBRARY);
  return { scenario: null, named: null, issues: issues.filter(({ code }) => !MISSING_IN_LIBRARY.has(code)) };
}

/** Nothing is handed out that has an error. */
function loaded(named: NamedScenario | null, issues: readonly Issue[]): LoadedScenario {
  const sound = hasErrors(issues) ? null : named;
  return { scenario: sound?.scenario ?? null, named: sound, issues };
}

const hasErrors = (issues: readonly { readonly severity: string }[]): boolean =>
  issues.some((issue) => issue.severity === 'error');

interface Meaning {
  readonly named: NamedScenario | null;
  readonly findings: readonly Finding[];
}

function checkMeaning(shaped: Shaped, library: Library): Meaning {
  if (shaped.value === null) return { named: null, findings: [] };
  const authored = shaped.value as AuthoredScenario;
  const findings = new Findings();
  const { scenario, origins, vague } = resolveScenario(authored, library, findings);
  const named = checkScenario(authored, scenario, findings, { isMended: shaped.isMended, vague });
  checkResolved(authored, scenario, findings);
  // after a bracket was left out, much may stand in the wrong place: only errors are worth telling then
  const misread = shaped.findings.some((finding) => finding.code === 'json.syntax');
  const root = shaped.source.root?.value;
  const isFollowing = followsFromShape(shaped);
  const told = tellCauses(findings.list, { authored, scenario, unreached: unreachedIn(findings.list) })
    .flatMap((finding) => origins.home(finding, (path) => valueAt(root, path)) ?? [])
    .filter((finding) => !isFollowing(finding))
    .filter((finding) => finding.severity === 'error' || !misread);
  return { named, findings: told };
}

/** Each with what it stems from, without what cannot be known while that is missing. */
function tellCauses(findings: readonly Finding[], read: Read): readonly Finding[] {
  const causes = findings.map((finding) => causeOf(finding, read));
  const doubts = new Set(causes.flatMap((cause) => cause.doubts));
  return findings.flatMap((finding, k) => {
    if (isDoubtful(finding, doubts, read.scenario)) return [];
    const key = causes[k]?.key ?? null;
    return [key === null ? finding : { ...finding, cause: key }];
  });
}

/** What a log may hold that was written before it was asked for: the engine plays it as it did then. */
const LATER: ReadonlySet<IssueCode> = new Set([
  'start.range',
  'growth.facts',
  'growth.names',
  'source.unused',
  'tag.unknown',
  'tag.none',
]);

/** The same checks for a scenario that was resolved before, as a log embeds it; there is no text to point into. */
export function parseResolved(value: unknown): LoadedScenario {
  const findings = new Findings();
  const shape = checkShape(scenarioSchema, value, findings);
  if (findings.list.length > 0) return loaded(null, unlocated(findings.list));
  const authored = shape.value as AuthoredScenario;
  requireClosed(authored, findings);
  if (hasErrors(findings.list)) return loaded(null, unlocated(findings.list));
  const { scenario } = resolveScenario(authored, EMPTY_LIBRARY, findings);
  const named = checkScenario(authored, scenario, findings);
  return loaded(named, unlocated(findings.list.filter(({ code }) => !LATER.has(code))));
}

function requireClosed(authored: AuthoredScenario, findings: Findings): void {
  authored.measures.forEach((measure, k) => {
    if ('use' in measure) findings.add('template.open', { path: ['measures', k, 'use'] }, { field: 'use' });
  });
  authored.actors.forEach((actor, k) => {
    for (const key of ['template', 'with'] as const)
      if (actor[key] !== undefined) findings.add('template.open', { path: ['actors', k, key] }, { field: key });
  });
}
