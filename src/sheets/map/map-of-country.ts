/** A country as a map is told it: what stands where, how densely a region is hatched, how broad a route is. */
import type { Level, MapRegion, MapRoute, MapToken, MapView } from '../../view/geometry/map-view.ts';
import {
  actorToken,
  type Country,
  type CountryActor,
  type CountryRegion,
  type CountryRoute,
  type CountryValue,
  missionToken,
} from './country.ts';

/** All that a map says beyond the names in the scenario. */
export interface MapWords {
  /** `Security low` */
  readonly level: (value: CountryValue) => string;
  /** what a region's label leaves out: its other values, as said by `level`, and the mission's measures there */
  readonly caption: (levels: readonly string[], presence: readonly string[]) => string;
  /** name and label of the mission's token, by the titles of its measures */
  readonly mission: (presence: readonly string[]) => string;
  readonly missionLabel: (presence: readonly string[]) => string;
}

const CONFIDENCE = ['suspected', 'suspected', 'known', 'evidenced'] as const;
const TOKEN_OF = {
  armed: 'armed',
  elite: 'elite',
  network: 'network',
  institution: 'host',
  community: 'community',
} as const;

/** The shape of a token tells what kind of actor it stands for. */
export const tokenKind = (kind: CountryActor['kind']): (typeof TOKEN_OF)[CountryActor['kind']] => TOKEN_OF[kind];

export function mapOfCountry(country: Country, words: MapWords): MapView {
  return {
    language: country.language,
    regions: country.regions.map((region) => regionOnMap(region, words)),
    borders: internationalBorders(country),
    routes: country.routes.map(routeOnMap),
    tokens: [...actorTokens(country), ...missionTokens(country, words)],
    places: country.places.map(({ name, kind, at: [x, y] }) => ({ name, kind, x, y })),
    terrain: country.terrain,
  };
}

// Hatching stands for trouble: how bad what can be seen there is altogether; the label names the worst of it.
function regionOnMap(
  { id, name, within, label = name, polygon, islands, labelAt, side, values, presence }: CountryRegion,
  words: MapWords,
): MapRegion {
  const trouble = values.map(({ band, good }): number => (good === 'up' ? 4 - band : band));
  const sum = trouble.reduce((total, one) => total + one, 0);
  const level = trouble.length === 0 ? 0 : Math.floor(sum / trouble.length + 0.5);
  const worst = values[trouble.indexOf(Math.max(...trouble))];
  const others = values.filter((one) => one !== worst).map((one) => words.level(one));
  return {
    id,
    name,
    within,
    label,
    polygon,
    islands,
    labelAt,
    side,
    level: level as Level,
    levelLabel: worst === undefined ? '' : words.level(worst),
    caption: words.caption(others, presence),
  };
}

function routeOnMap({
  id,
  name,
  label = name,
  points,
  commodity,
  commodityIndex,
  known,
  load,
}: CountryRoute): MapRoute {
  const pattern = (commodityIndex % 4) as MapRoute['pattern'];
  return {
    id,
    name,
    label,
    points,
    commodity: commodity.name,
    pattern,
    flow: load,
    confidence: CONFIDENCE[known] ?? 'suspected',
  };
}

function actorTokens(country: Country): readonly MapToken[] {
  return country.actors.map(({ id, name, label = name, kind, at: [x, y], state }) => {
    return { id: actorToken(id), name, kind: tokenKind(kind), x, y, label, state: state?.name };
  });
}

/** Where something of the mission's is under way. */
function missionTokens(country: Country, words: MapWords): readonly MapToken[] {
  return country.regions
    .filter(({ presence }) => presence.length > 0)
    .map(({ id, presence, missionAt: [x, y] }) => {
      const name = words.mission(presence);
      const [only] = presence.length === 1 ? presence : [];
      const label = only ?? words.missionLabel(presence);
      return { id: missionToken(id), name, kind: 'mission', x, y, label, authored: only !== undefined };
    });
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

// Edges that a host region shares with a region of the neighbouring state.
function internationalBorders({ regions }: Country): MapView['borders'] {
  const edges = (side: CountryRegion['side']): readonly Edge[] =>
    regions
      .filter((region) => region.side === side)
      .flatMap(({ polygon, islands }) => [polygon, ...islands])
      .flatMap((outline) => outline.map((point, k): Edge => [point, outline[(k + 1) % outline.length] ?? point]));
  const key = ([a, b]: Edge): string => [a.join(), b.join()].sort().join(' ');
  const theirs = new Set(edges('neighbour').map(key));
  return edges('host')
    .filter((edge) => theirs.has(key(edge)))
    .map((points) => ({ points }));
}
