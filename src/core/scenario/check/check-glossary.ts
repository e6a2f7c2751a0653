// The words that a scenario explains: each once, and only such as its texts use.

import { findTerms, formsOf, termKey } from '../../ref/find-terms.ts';
import type { Path } from '../../ref/path.ts';
import { scenarioSchema } from '../language/schema.ts';
import { splitParts } from '../language/split-scenario.ts';
import type { Checking } from './checking.ts';

export function checkGlossary({ scenario, findings }: Checking): void {
  const { glossary = [] } = scenario;
  if (glossary.length === 0) return;
  const explained = new Set<string>();
  const written = termsWritten({ ...scenario, glossary: [] }, glossary.flatMap(formsOf));
  glossary.forEach((entry, k) => {
    const once = (form: string, path: Path): void => {
      if (explained.has(termKey(form))) findings.add('glossary.twice', { path }, { term: form });
      explained.add(termKey(form));
    };
    once(entry.term, ['glossary', k, 'term']);
    (entry.also ?? []).forEach((form, n) => once(form, ['glossary', k, 'also', n]));
    if (!formsOf(entry).some((form) => written.has(termKey(form))))
      findings.add('glossary.unused', { path: ['glossary', k, 'term'] }, { term: entry.term });
  });
}

/** Which of these words stand in texts of a scenario, as authored or as resolved: their keys. */
export function termsWritten(scenario: object, forms: readonly string[]): ReadonlySet<string> {
  const written = [...textsOf(splitParts(scenarioSchema, scenario).texts)].flatMap((text) => findTerms(text, forms));
  return new Set(written.map(({ found }) => termKey(found)));
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}
