// What measures can be aimed at and dossiers can be about, as `region.coast`, always in the order of the scenario.

import { type Aliases, refOf, type ThingRef } from '../../ref/value-path.ts';
import type { Measure, Scenario } from '../language/schema.ts';

/** What a measure may be aimed at; [] for a measure without a target. */
export type Targets = readonly ThingRef[];

export const NO_TARGETS: Targets = [];

export function targetsOf({ target }: Measure, scenario: Scenario): Targets {
  if (target === undefined) return NO_TARGETS;
  const { regions: region, actors: actor, routes: route, ties: tie = [] } = scenario;
  return { region, actor, route, tie }[target.kind]
    .filter(({ id }) => target.among?.includes(id) ?? true)
    .map(({ id }) => refOf(target.kind, id));
}

/** Everything that stands on the ladder of knowledge, and that a dossier can be about. */
export function subjectsOf({ actors, ties = [], routes }: Scenario): Targets {
  return [
    ...actors.map(({ id }) => refOf('actor', id)),
    ...ties.map(({ id }) => refOf('tie', id)),
    ...routes.map(({ id }) => refOf('route', id)),
  ];
}

const NO_ALIASES: Aliases = {};

/** What `target` stands for in the expressions and effects of a measure; null where it has none. */
export const aimedAt = (target: ThingRef | null): Aliases => (target === null ? NO_ALIASES : { target });
