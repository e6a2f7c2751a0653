// The sources of a resolved scenario: its own, then those that it cites and only the library lists. Sources are texts: whoever
// brings them, the world stays the same.

import type { Findings } from '../issue/issue.ts';
import { provenancesOf } from '../language/provenances.ts';
import { MAX_SOURCES, type Scenario, type Source } from '../language/schema.ts';
import { isSameWork } from './same-work.ts';
import type { Resolving } from './resolving.ts';

type Made = Omit<Scenario, 'sources'>;

export function resolveSources({ authored, library, findings }: Resolving, made: Made): Source[] {
  const { sources: own } = authored;
  const listed = library.sources ?? [];
  if (listed.length === 0) return own;
  // A translated citation is the same work in other words.
  if (isInEnglish(authored.language)) checkOwn(own, listed, findings);
  const known = new Set(own.map(({ id }) => id));
  const cited = citedBy(made, authored.actors, library.templates);
  const brought = listed.filter(({ id }) => cited.has(id) && !known.has(id));
  const length = own.length + brought.length;
  if (length > MAX_SOURCES)
    findings.add('list.length', { path: ['sources'] }, { short: false, length, low: 0, high: MAX_SOURCES });
  return brought.length === 0 ? own : [...own, ...brought];
}

/** The language of the library. */
const isInEnglish = (language: string): boolean => language === 'en' || language.startsWith('en-');

/** The scenario's own word counts; that it names another work than the library is worth saying. */
function checkOwn(own: readonly Source[], listed: readonly Source[], findings: Findings): void {
  own.forEach(({ id, citation }, k) => {
    const other = listed.find((source) => source.id === id);
    if (other !== undefined && !isSameWork(citation, other.citation))
      findings.add('source.differs', { path: ['sources', k, 'citation'] }, { id, citation: other.citation });
  });
}

// What a template says of itself as a whole is not written out in its actors, and counts nevertheless.
function citedBy(
  made: Made,
  actors: readonly { readonly template?: string | undefined }[],
  templates: Resolving['library']['templates'],
): ReadonlySet<string> {
  const used = new Set(actors.map(({ template }) => template));
  return new Set([
    ...provenancesOf(made).flatMap(({ ids }) => ids),
    ...templates.flatMap(({ id, provenance }) => (used.has(id) ? provenance : [])),
  ]);
}
