// The endings that were not reached, and how what they look at stood in the end: above all for the catch-all, which has no condition
// of its own to explain it.

import { namesIn } from '../../ref/names-in.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Sayable } from '../../ref/message.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { readValue, type State } from '../history/fold-facts.ts';
import type { Glossary } from '../../scenario/names/glossary.ts';
import { tellScalar } from '../why/tell-fact.ts';

export interface OtherEnding {
  readonly id: string;
  readonly title: string;
  readonly grade: number;
  /** each value that its condition names, as it stood */
  readonly looksAt: readonly { readonly name: Sayable; readonly value: Sayable }[];
}

/** In the order in which they are tested; `reached` and what has no condition are left out. */
export function otherEndings(chronicle: Chronicle, glossary: Glossary, reached: string): readonly OtherEnding[] {
  const { scenario, keptRecords, stateAfter } = chronicle;
  const state = stateAfter(keptRecords.at(-1)?.n ?? 0);
  return scenario.endings.flatMap(({ id, title, grade, when }) => {
    if (id === reached || when === undefined) return [];
    return [{ id, title, grade, looksAt: valuesIn(chronicle, glossary, state, when) }];
  });
}

function valuesIn(
  { scenario }: Chronicle,
  glossary: Glossary,
  state: State,
  condition: string,
): OtherEnding['looksAt'] {
  return pathsIn(condition).flatMap((path) => {
    const value = readValue(scenario, state, path) ?? (COUNTERS.has(partsOf(path).kind) ? 0 : null);
    if (value === null) return [];
    return [{ name: glossary.value(path), value: tellScalar(glossary, path, value) }];
  });
}

// counters that nothing has raised have no fact
const COUNTERS: ReadonlySet<string> = new Set(['measure', 'inject', 'choice']);

/** The dotted names in a condition, each once; quoted states are none. */
function pathsIn(condition: string): readonly string[] {
  const names = namesIn(condition).map(({ path }) => path);
  return [...new Set(names.filter((path) => partsOf(path).id !== ''))];
}
