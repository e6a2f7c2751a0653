// What `target`, `self` and a template's parameter can stand for, and what they can be compared with.

import { refOf, type ThingRef } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';

export function thingsOf({ regions, actors, routes, ties = [], commodities }: Scenario): readonly ThingRef[] {
  const lists = { region: regions, actor: actors, route: routes, tie: ties, commodity: commodities } as const;
  return (['region', 'actor', 'route', 'tie', 'commodity'] as const).flatMap((kind) =>
    lists[kind].map(({ id }) => refOf(kind, id)),
  );
}
