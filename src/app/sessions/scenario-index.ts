// The scenarios that come with the program, as the build prepared them. Our own files: they are trusted.

import type { ScenarioMarks } from '../../core/log/chain/whose-scenario.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { ScenarioCard } from '../../screens/library/cards.ts';

export type IndexEntry = ScenarioCard;

export const scenarioIndex = (): Promise<readonly IndexEntry[]> => fetchJson('scenarios/index.json');

/** Hashes of the scenarios that come with the program, by id; null where their list cannot be fetched. */
export type Shipped = ReadonlyMap<string, ScenarioMarks> | null;

export async function shippedMarks(): Promise<Shipped> {
  const cards = await scenarioIndex().catch(() => null);
  return cards && new Map(cards.map(({ id, world, whole }) => [id, { world, whole }]));
}

/** The scenario whole, or null when none of that name comes with the program. */
export async function shippedScenario(id: string): Promise<Scenario | null> {
  const entry = (await scenarioIndex()).find((one) => one.id === id);
  return entry === undefined ? null : fetchJson<Scenario>(`scenarios/${entry.file}`);
}

/** All of them, for when the server is gone. */
export async function fetchShipped(): Promise<void> {
  for (const { file } of await scenarioIndex()) await fetchText(`scenarios/${file}`);
}

/** The measures and templates that scenarios build on. */
export const fetchLibrary = (): Promise<readonly [measures: string, templates: string]> =>
  Promise.all([fetchText('scenarios/library/measures.json'), fetchText('scenarios/library/templates.json')]);

const fetchJson = async <T>(path: string): Promise<T> => JSON.parse(await fetchText(path)) as T;

const texts = new Map<string, Promise<string>>();

/** A text file of the program: fetched once, and asked for again after a failure. */
function fetchText(path: string): Promise<string> {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const asked = fetchNow(path).catch((error: unknown) => {
    texts.delete(path);
    throw error;
  });
  texts.set(path, asked);
  return asked;
}

async function fetchNow(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
