// What has moved on the map since the report before, as far as the team can see it.

import type { Fact } from '../../log/form/fact.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import { readCause } from '../../ref/cause-ref.ts';
import { partsOf, refOf } from '../../ref/value-path.ts';
import type { Actor } from '../../scenario/language/schema.ts';
import type { World } from '../world.ts';
import { homeOf, isSeen, KNOWN, knownOf } from './known.ts';
import { type Load, loadOf } from './subject-pictures.ts';

export interface MovedPicture {
  /** routes known then and now that carry another load: what it was */
  readonly routes: readonly { readonly id: string; readonly was: Load }[];
  /** ids of actors that came to light, went elsewhere or changed their state */
  readonly actors: readonly string[];
  /** ids of regions in which the team has put on pressure */
  readonly hardened: readonly string[];
}

/** `before`: the world one report earlier; `standing`: the records that still stand. */
export function movedPicture(world: World, before: World | null, standing: readonly LogRecord[]): MovedPicture {
  if (before === null) return { routes: [], actors: [], hardened: [] };
  const { routes, actors, regions } = world.program.scenario;
  const pressure = pressureIn(world, before.turn, standing);
  return {
    routes: routes.flatMap((route) => {
      const ref = refOf('route', route.id);
      const was = loadOf(before, route);
      const known = knownOf(world, ref) > 0 && knownOf(before, ref) > 0;
      return known && was !== loadOf(world, route) ? [{ id: route.id, was }] : [];
    }),
    actors: actors.flatMap((actor) => {
      const now = seenOf(world, actor);
      return now === null || now === seenOf(before, actor) ? [] : [actor.id];
    }),
    hardened: regions.flatMap(({ id }) => ((pressure.get(id) ?? 0) > 0 ? [id] : [])),
  };
}

/** Where it is and what it does, as one text; null while nobody knows of it. */
function seenOf(world: World, actor: Actor): string | null {
  const known = knownOf(world, refOf('actor', actor.id));
  if (known === 0) return null;
  const state = known < KNOWN ? '' : world.values[world.program.layout.slot(`actor.${actor.id}.state`)];
  return `${homeOf(world, actor)} ${state}`;
}

/** What the team's measures and choices put on each region in a turn, less what they took off. */
function pressureIn(world: World, turn: number, standing: readonly LogRecord[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (let k = standing.length - 1; k >= 0; k--) {
    const facts = standing[k]?.facts ?? [];
    if (facts.some((fact) => fact.turn < turn)) break;
    for (const fact of facts) {
      // What a turn begins with is told in its own report.
      if (fact.turn !== turn || fact.type !== 'changed' || !isTeams(fact) || !isSeen(world, fact.value)) continue;
      const { kind, id, value } = partsOf(fact.value);
      if (kind === 'region' && value === 'pressure') sums.set(id, (sums.get(id) ?? 0) + fact.applied);
    }
  }
  return sums;
}

function isTeams({ by }: Fact): boolean {
  const { kind } = readCause(by.id);
  return kind === 'measure' || kind === 'choice';
}
