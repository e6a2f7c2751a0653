// Everything that claims to stand on something stands on an ID of the domain reference or on a source that is listed.

import type { Checking } from './checking.ts';
import { provenanceMeant } from './provenance-meant.ts';
import { CITABLE } from '../language/domain-ids.ts';
import { provenancesOf } from '../language/provenances.ts';

export function checkProvenance(checking: Checking): void {
  const { scenario, authored, findings } = checking;
  const known = [...CITABLE, ...scenario.sources.map((source) => source.id)];
  const set = new Set(known);
  const cited = new Set<string>();
  for (const { path, ids } of provenancesOf(scenario)) {
    ids.forEach((id, k) => {
      cited.add(id);
      if (!set.has(id) && !findings.full)
        findings.add(
          'provenance.unknown',
          { path: [...path, k] },
          { id },
          provenanceMeant(id, checking.near(id, known)),
        );
    });
  }
  authored.sources.forEach(({ id }, k) => {
    if (!cited.has(id)) findings.add('source.unused', { path: ['sources', k, 'id'] }, { id });
  });
}
