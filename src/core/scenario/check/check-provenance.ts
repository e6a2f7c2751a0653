// Everything that claims to stand on something stands on an ID of the domain reference or on a source that is listed.

import type { Checking } from './checking.ts';
import { meant } from '../issue/notes.ts';
import type { Path } from '../../ref/path.ts';

const SERIES: readonly (readonly [string, number, boolean])[] = [
  ['I', 7, false],
  ['M', 14, true],
  ['Q', 4, false],
  ['D', 14, false],
  ['K', 6, false],
  ['P', 12, false],
  ['H', 17, true],
];

/** `I1` ... `H17`: the IDs of the domain reference. */
export const DOMAIN_IDS: readonly string[] = SERIES.flatMap(([letter, most, padded]) =>
  Array.from({ length: most }, (_, k) => letter + (padded ? String(k + 1).padStart(2, '0') : String(k + 1))),
);

export function checkProvenance(checking: Checking): void {
  const { scenario, findings } = checking;
  const known = [...DOMAIN_IDS, 'design', ...scenario.sources.map((source) => source.id)];
  const set = new Set(known);
  const cited = new Set<string>();
  for (const { path, ids } of provenances(checking)) {
    ids.forEach((id, k) => {
      cited.add(id);
      if (!set.has(id) && !findings.full)
        findings.add('provenance.unknown', { path: [...path, k] }, { id }, meant(checking.near(id, known)));
    });
  }
  scenario.sources.forEach(({ id }, k) => {
    if (!cited.has(id)) findings.add('source.unused', { path: ['sources', k, 'id'] }, { id });
  });
}

function provenances({ scenario: s }: Checking): readonly { readonly path: Path; readonly ids: readonly string[] }[] {
  const of = (list: string, things: readonly { readonly provenance: readonly string[] }[] = []) =>
    things.map(({ provenance }, k) => ({ path: [list, k, 'provenance'], ids: provenance }));
  const ofActors = s.actors.flatMap((actor, k) =>
    actor.rules.map(({ provenance }, n) => ({ path: ['actors', k, 'rules', n, 'provenance'], ids: provenance })),
  );
  return [
    ...of('measures', s.measures),
    ...of('injects', s.injects),
    ...of('rules', s.rules),
    ...of('endings', s.endings),
    ...ofActors,
  ];
}
