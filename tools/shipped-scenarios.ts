/**
 * What the app fetches instead of reading scenarios itself: an index for the library page, and every shipped scenario
 * resolved and checked. A page that only reads these needs neither the schema nor the checks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../src/core/log/chain/digest.ts';
import { hashScenario } from '../src/core/log/chain/hash-scenario.ts';
import type { Issue } from '../src/core/scenario/issue/issue.ts';
import { loadLibrary } from '../src/core/scenario/resolve/load-library.ts';
import { loadScenario } from '../src/core/scenario/load-scenario.ts';
import type { Library, Scenario } from '../src/core/scenario/language/schema.ts';
import { countryAtStart } from './country-at-start.ts';
import type { ScenarioCard } from '../src/screens/library/cards.ts';

/** One card of the library; `world` is as in the header of its logs. */
export type IndexEntry = ScenarioCard;

/** File name in `scenarios/` of the build -> its text. */
export type ShippedFiles = ReadonlyMap<string, string>;

/** Throws with every error, located, when a scenario of `root`/scenarios has one. */
export function shippedScenarios(root: string): ShippedFiles {
  const folder = join(root, 'scenarios');
  const names = existsSync(folder) ? readdirSync(folder).filter(isScenario) : [];
  const problems: string[] = [];
  const library = names.length === 0 ? null : readLibrary(join(folder, 'library'), problems);
  const scenarios = library === null ? [] : names.flatMap((name) => readOne(folder, name, library, problems));
  if (problems.length > 0) throw new Error(`The shipped scenarios have errors:\n${problems.join('\n')}`);
  return filesOf(scenarios);
}

/** What lies beside them is for editors: the schema they complete from. */
const isScenario = (name: string): boolean => name.endsWith('.json') && !name.endsWith('.schema.json');

function readLibrary(folder: string, problems: string[]): Library | null {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { library, issues } = loadLibrary(text('measures.json'), text('templates.json'));
  for (const issue of issues) if (issue.severity === 'error') problems.push(told(`library/${issue.file}.json`, issue));
  return library;
}

function readOne(folder: string, name: string, library: Library, problems: string[]): readonly Scenario[] {
  const { scenario, issues } = loadScenario(readFileSync(join(folder, name), 'utf8'), library);
  for (const issue of issues) if (issue.severity === 'error') problems.push(told(name, issue));
  return scenario === null ? [] : [scenario];
}

// Where this runs, there are no catalogues yet: `check` has the words.
const told = (file: string, { line, column, code, message }: Issue): string =>
  `  scenarios/${file}:${line}:${column} ${code} ${JSON.stringify(message.args)}`;

function filesOf(scenarios: readonly Scenario[]): ShippedFiles {
  // The shortest first: whoever is new begins at the top.
  const entries = scenarios.map(entryOf).sort((a, b) => a.minutes - b.minutes);
  return new Map([
    ['index.json', JSON.stringify(entries)],
    ...scenarios.map((scenario) => [`${scenario.id}.resolved.json`, JSON.stringify(scenario)] as const),
  ]);
}

function entryOf(scenario: Scenario): IndexEntry {
  const { id, title, summary, language, minutes, turns, roles, content_notes, learning } = scenario;
  return {
    id,
    title,
    summary,
    language,
    minutes,
    turns,
    roles: roles.map((role) => ({ id: role.id, name: role.name })),
    content_notes,
    learning,
    country: countryAtStart(scenario),
    world: hashScenario(scenario).world,
    whole: digestOf(scenario),
    file: `${id}.resolved.json`,
  };
}
