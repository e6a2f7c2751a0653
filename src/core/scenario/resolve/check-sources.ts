// A file of the library that lists its sources lists all that its parts cite, and nothing else.

import { nearestOf } from '../../ref/nearest.ts';
import type { Findings } from '../issue/issue.ts';
import { kindMessage, meant } from '../issue/notes.ts';
import { CITABLE } from '../language/domain-ids.ts';
import type { ProvenanceAt } from '../language/provenances.ts';
import type { Source } from '../language/schema.ts';

/** Nothing is asked where none are listed: then they are up to the scenario. */
export function checkSources(
  sources: readonly Source[] | undefined,
  standing: readonly ProvenanceAt[],
  findings: Findings,
): void {
  if (sources === undefined) return;
  const cited = new Set(standing.flatMap(({ ids }) => ids));
  const listed = new Set<string>();
  sources.forEach(({ id }, k) => {
    const place = { path: ['sources', k, 'id'] };
    if (listed.has(id)) findings.add('id.duplicate', place, { what: kindMessage('source'), id });
    else if (!cited.has(id)) findings.add('source.unused', place, { id });
    listed.add(id);
  });
  const known = [...CITABLE, ...listed];
  for (const { path, ids } of standing)
    ids.forEach((id, k) => {
      if (!known.includes(id))
        findings.add('provenance.unknown', { path: [...path, k] }, { id }, meant(nearestOf(id, known)));
    });
}
