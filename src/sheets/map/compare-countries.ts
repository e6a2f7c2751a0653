/** What two maps of one country differ in, for those who cannot see them or would have to search: as far as the team knew it. */
import type { Message, Name, Sayable } from '../../core/ref/message.ts';
import { tell } from '../../text/tell.ts';
import type { Country, CountryActor, CountryRegion, CountryRoute } from './country.ts';
import { bandOfValue } from './map-words.ts';

export interface Difference {
  readonly thing: Name; // a region, a route, an actor
  readonly at: { readonly kind: 'region' | 'route' | 'actor'; readonly id: string };
  readonly part: Part;
  readonly way: Way;
  /** what of it; null where there is only one thing to be said of it, as the state of an actor */
  readonly of: Sayable | null;
  readonly from: Sayable;
  readonly to: Sayable;
}

/** What of a country it is: what the mission does, what goes over the routes, how people live, what actors do. */
export type Part = 'measures' | 'trade' | 'people' | 'actors';

/** `more` or `less` where that is neither good nor bad by itself, `clearer` where it is as it was and more is known of it; `other` where it is none of these. */
export type Way = 'better' | 'worse' | 'more' | 'less' | 'new' | 'gone' | 'clearer' | 'other';

/** In the order of the scenario; what is the same on both is left out. */
export function compareCountries(before: Country, after: Country): readonly Difference[] {
  return [
    ...pairsOf(before.regions, after.regions).flatMap(inRegion),
    ...pairsOf(before.routes, after.routes).flatMap(onRoute),
    ...pairsOf(before.actors, after.actors).flatMap(ofActor),
    ...pairsOf(before.actors, after.actors).flatMap((pair) => homeOf(pair, after.regions)),
  ];
}

/** One thing at both moments; undefined where it is on one map only. */
interface Pair<T> {
  readonly thing: T;
  readonly was: T | undefined;
  readonly is: T | undefined;
}

function pairsOf<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const all = new Map([...before, ...after].map((one) => [one.id, one]));
  return [...all].map(([id, thing]) => ({
    thing,
    was: before.find((one) => one.id === id),
    is: after.find((one) => one.id === id),
  }));
}

function inRegion({ thing, was, is }: Pair<CountryRegion>): readonly Difference[] {
  const at = { kind: 'region', id: thing.id } as const;
  const placed = (part: Part, way: Way) => ({ thing, at, part, way });
  const levels = thing.values.flatMap((value): readonly Difference[] => {
    const [from, to] = [was, is].map((region) => region?.values.find(({ name }) => name === value.name));
    if (from === undefined || to === undefined || from.band === to.band) return [];
    const way = to.band > from.band === (to.good === 'up') ? 'better' : 'worse';
    return [{ ...placed('people', way), of: value, from: bandOfValue(from), to: bandOfValue(to) }];
  });
  const [from, to] = [measuresIn(was), measuresIn(is)];
  const same = JSON.stringify(from) === JSON.stringify(to);
  if (same) return levels;
  const way = (is?.presence.length ?? 0) < (was?.presence.length ?? 0) ? 'less' : 'more';
  return [...levels, { ...placed('measures', way), of: tell('board.measures'), from, to }];
}

function measuresIn(region: CountryRegion | undefined): Message {
  const measures = region?.presence ?? [];
  return tell('board.measures_there', { n: measures.length, measures });
}

function onRoute({ thing, was, is }: Pair<CountryRoute>): readonly Difference[] {
  const same = was?.known === is?.known && was?.load === is?.load;
  if (same) return [];
  const at = { kind: 'route', id: thing.id } as const;
  return [
    { thing, at, part: 'trade', way: wayOfRoute(was, is), of: null, from: routeStands(was), to: routeStands(is) },
  ];
}

function wayOfRoute(was: CountryRoute | undefined, is: CountryRoute | undefined): Way {
  if (was === undefined) return 'new';
  if (is === undefined) return 'gone';
  if (was.load === is.load) return was.known < is.known ? 'clearer' : 'other';
  return was.load < is.load ? 'more' : 'less';
}

function routeStands(route: CountryRoute | undefined): Message {
  if (route === undefined) return UNKNOWN;
  return tell('board.route_stands', {
    known: known(route.known),
    traffic: tell('ladder.traffic', { level: route.load }),
  });
}

function ofActor({ thing, was, is }: Pair<CountryActor>): readonly Difference[] {
  const same = (was === undefined) === (is === undefined) && was?.state?.name === is?.state?.name;
  if (same) return [];
  const way = was === undefined ? 'new' : is === undefined ? 'gone' : 'other';
  return [{ thing, ...ofOne(thing, way), of: null, from: actorStands(was), to: actorStands(is) }];
}

const ofOne = ({ id }: CountryActor, way: Way) => ({ at: { kind: 'actor', id }, part: 'actors', way }) as const;

function homeOf({ thing, was, is }: Pair<CountryActor>, regions: readonly CountryRegion[]): readonly Difference[] {
  const [from, to] = [was, is].map((actor) => regions.find(({ id }) => id === actor?.region));
  if (from === undefined || to === undefined || from === to) return [];
  return [{ thing, ...ofOne(thing, 'other'), of: tell('board.home'), from, to }];
}

function actorStands(actor: CountryActor | undefined): Message | Name {
  if (actor === undefined) return UNKNOWN;
  return actor.state ?? known(1);
}

const known = (level: number) => tell('ladder.known', { level });
const UNKNOWN = known(0);
