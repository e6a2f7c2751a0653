import type { MapToken, MapView } from '../../view/geometry/map-view.ts';

/** One map with all that stands on any of these: whoever lays it out has a place for each thing, with room for the longest of its words. */
export function mapsTogether(first: MapView, maps: readonly MapView[]): MapView {
  const tokens = new Map<string, MapToken>();
  for (const token of maps.flatMap((map) => map.tokens)) {
    const { label = '', state } = tokens.get(token.id) ?? {};
    tokens.set(token.id, { ...token, label: longer(label, token.label), state: longerState(state, token.state) });
  }
  const routes = new Map(maps.flatMap((map) => map.routes).map((route) => [route.id, route]));
  const regions = first.regions.map((region) => ({
    ...region,
    levelLabel: maps.reduce(
      (label, map) => longer(label, map.regions.find(({ id }) => id === region.id)?.levelLabel ?? ''),
      region.levelLabel,
    ),
  }));
  return { ...first, regions, routes: [...routes.values()], tokens: [...tokens.values()] };
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

const longerState = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? (one ?? other) : longer(one, other);
