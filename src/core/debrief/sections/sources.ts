// What this session stood on: the sources and the IDs of the domain reference behind what was met, and where each was met.

import type { Fact } from '../../log/form/fact.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { ruleBehind } from '../why/find-note.ts';

export interface Cited {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
  /** titles of what was met */
  readonly metIn: readonly string[];
}
export interface Exercised {
  /** `I2`, `D3`, `design` */
  readonly id: string;
  readonly metIn: readonly string[];
}
export interface Sources {
  readonly cited: readonly Cited[];
  readonly exercised: readonly Exercised[];
}

interface Met {
  readonly title: string;
  readonly provenance: readonly string[];
}

export function sourcesOf({ told, scenario }: Chronicle): Sources {
  const places = new Map<string, Set<string>>();
  for (const { fact, kept } of told) {
    const met = kept ? metBy(scenario, fact) : null;
    for (const id of met?.provenance ?? []) {
      const titles = places.get(id) ?? new Set();
      places.set(id, titles.add(met?.title ?? ''));
    }
  }
  const metIn = (id: string): string[] => [...(places.get(id) ?? [])];
  const isSource = new Set(scenario.sources.map(({ id }) => id));
  const others = [...places.keys()].filter((id) => !isSource.has(id));
  return {
    cited: scenario.sources
      .filter(({ id }) => places.has(id))
      .map(({ id, citation, url }) => ({ id, citation, url: url ?? null, metIn: metIn(id) })),
    exercised: others.sort(byLetterAndNumber).map((id) => ({ id, metIn: metIn(id) })),
  };
}

function metBy(scenario: Scenario, fact: Fact): Met | null {
  switch (fact.type) {
    case 'presented':
      return scenario.injects.find(({ id }) => id === fact.inject) ?? null;
    case 'ordered':
      return scenario.measures.find(({ id }) => id === fact.measure) ?? null;
    case 'ended':
      return scenario.endings.find(({ id }) => id === fact.ending) ?? null;
    case 'changed': {
      const rule = ruleBehind(scenario, fact);
      return rule === undefined ? null : { title: rule.title, provenance: rule.provenance };
    }
    default:
      return null;
  }
}

/** `D3` before `D11`; our own inference last. */
function byLetterAndNumber(a: string, b: string): number {
  const key = (id: string): string => (id === 'design' ? '~' : id.charAt(0) + id.slice(1).padStart(3, '0'));
  return key(a) < key(b) ? -1 : 1;
}
