/**
 * A country from plain values, without a run: for the debrief, which folds them from facts, and for whoever has none (then
 * only the land is left). Says no more than the picture of play does at the same moment; a test compares the two.
 */
import { orderKey, type Scalar } from '../../core/debrief/history/fold-facts.ts';
import { bandOf } from '../../core/engine/view/estimate.ts';
import { KNOWN } from '../../core/engine/view/known.ts';
import { loadAgainst } from '../../core/engine/view/subject-pictures.ts';
import { refOf, valueOf } from '../../core/ref/value-path.ts';
import type { Region, Scenario } from '../../core/scenario/language/schema.ts';
import { anchorsOf } from '../../core/scenario/map/anchors.ts';
import { coursesOf } from '../../core/scenario/map/courses.ts';
import { terrainOf } from '../../core/scenario/map/terrain.ts';
import { nameOf } from '../../core/scenario/names/name-of.ts';
import type { Country, CountryActor, CountryRegion, CountryRoute, CountryValue } from './country.ts';

/** How things stand at a moment, as `foldFacts` leaves it. */
export interface Standing {
  /** `region.coast.security` -> 45, `actor.guard.state` -> 'quiet', `route.creek.known` -> 2 */
  readonly values: ReadonlyMap<string, Scalar>;
  /** orders under way: the keys are `orderKey`s, in the order in which they were given */
  readonly orders: ReadonlyMap<string, unknown>;
}

export function countryOfValues(scenario: Scenario, standing: Standing): Country {
  return {
    language: scenario.language,
    regions: scenario.regions.map((region) => countryRegion(scenario, region, standing)),
    actors: scenario.actors.flatMap((actor) => countryActor(scenario, actor, standing)),
    routes: scenario.routes.flatMap((route) => countryRoute(scenario, route, standing)),
    places: (scenario.places ?? []).map(({ name, kind, at: [x, y] }) => ({ name, kind, at: [x, y] })),
    terrain: terrainOf(scenario).map(({ kind, points }) => ({ kind, points })),
  };
}

/** A number that no fact has written is 0. */
const numberAt = ({ values }: Standing, ref: string, value: string): number =>
  Number(values.get(valueOf(ref, value)) ?? 0);

function countryRegion(scenario: Scenario, region: Region, standing: Standing): CountryRegion {
  const { id, side, polygon, islands = [] } = region;
  const anchors = anchorsOf(scenario);
  const values = scenario.regional.flatMap((terms): CountryValue[] => {
    const value = standing.values.get(valueOf(refOf('region', id), terms.id));
    if (terms.shown === 'hidden' || typeof value !== 'number') return [];
    const band = bandOf(value);
    return [{ ...nameOf(terms), band, word: terms.bands?.[band] ?? null, good: terms.good }];
  });
  return {
    ...nameOf(region),
    id,
    side,
    polygon: polygon.map(([x, y]) => [x, y]),
    islands: islands.map((island) => island.map(([x, y]) => [x, y])),
    labelAt: anchors.nameOf(id),
    missionAt: anchors.missionIn(id),
    values,
    presence: presenceIn(scenario, id, standing),
  };
}

function presenceIn({ measures }: Scenario, target: string, { orders }: Standing): readonly string[] {
  const titles = new Map(
    measures
      .filter((measure) => measure.target?.kind === 'region')
      .map(({ id, title }) => [orderKey({ measure: id, target }), title]),
  );
  return [...orders.keys()].flatMap((key) => titles.get(key) ?? []);
}

function countryActor(scenario: Scenario, actor: Scenario['actors'][number], standing: Standing): CountryActor[] {
  const { id, kind, states } = actor;
  const ref = refOf('actor', id);
  const region = String(standing.values.get(valueOf(ref, 'region')) ?? actor.region);
  const known = numberAt(standing, ref, 'known');
  if (known === 0) return [];
  const state = states.find((one) => one.id === standing.values.get(valueOf(ref, 'state')));
  const at = anchorsOf(scenario).actorIn(id, region);
  return [{ ...nameOf(actor), id, kind, region, at, state: known < KNOWN || state === undefined ? null : state }];
}

function countryRoute(scenario: Scenario, route: Scenario['routes'][number], standing: Standing): CountryRoute[] {
  const { id, of } = route;
  const ref = refOf('route', id);
  const known = numberAt(standing, ref, 'known');
  if (known === 0) return [];
  const commodityIndex = scenario.commodities.findIndex((one) => one.id === of);
  const load = loadAgainst(numberAt(standing, ref, 'flow'), numberAt(standing, refOf('commodity', of), 'demand'));
  return [
    {
      ...nameOf(route),
      id,
      points: (coursesOf(scenario).get(id) ?? []).map(([x, y]) => [x, y]),
      commodity: nameOf(scenario.commodities[commodityIndex] ?? { name: of }),
      commodityIndex: Math.max(0, commodityIndex),
      known,
      load,
    },
  ];
}
