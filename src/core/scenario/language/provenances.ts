// Everything in a resolved scenario that says what it stands on.

import type { Path } from '../../ref/path.ts';
import type { Scenario } from './schema.ts';

export interface ProvenanceAt {
  readonly path: Path;
  readonly ids: readonly string[];
}

type Standing = Pick<Scenario, 'actors' | 'measures' | 'injects' | 'rules' | 'endings'>;

export function provenancesOf(scenario: Standing): readonly ProvenanceAt[] {
  const of = (list: string, things: readonly { readonly provenance: readonly string[] }[] = []) =>
    things.map(({ provenance }, k) => ({ path: [list, k, 'provenance'], ids: provenance }));
  const ofActors = scenario.actors.flatMap((actor, k) =>
    actor.rules.map(({ provenance }, n) => ({ path: ['actors', k, 'rules', n, 'provenance'], ids: provenance })),
  );
  return [
    ...of('measures', scenario.measures),
    ...of('injects', scenario.injects),
    ...of('rules', scenario.rules),
    ...of('endings', scenario.endings),
    ...ofActors,
  ];
}
