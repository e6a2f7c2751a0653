// The scenarios that come with the program, as the build prepared them. Our own files: they are trusted.

import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { ScenarioCard } from '../../screens/library/cards.ts';

export type IndexEntry = ScenarioCard;

let index: Promise<readonly IndexEntry[]> | undefined;

/** Fetched once; asked again after a failure. */
export function scenarioIndex(): Promise<readonly IndexEntry[]> {
  index ??= fetchJson<readonly IndexEntry[]>('scenarios/index.json').catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** The scenario whole, or null when none of that name comes with the program. */
export async function shippedScenario(id: string): Promise<Scenario | null> {
  const entry = (await scenarioIndex()).find((one) => one.id === id);
  return entry === undefined ? null : fetchJson<Scenario>(`scenarios/${entry.file}`);
}

async function fetchJson<T>(path: string): Promise<T> {
  return (await (await fetched(path)).json()) as T;
}

/** A text file of the program. */
export async function fetchText(path: string): Promise<string> {
  return (await fetched(path)).text();
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
