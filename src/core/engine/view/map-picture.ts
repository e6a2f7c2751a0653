// The ground: regions with what the cell can see of them and what the mission does there, and the names on the map.

import type { Name } from '../../ref/message.ts';
import type { Region, Scenario } from '../../scenario/language/schema.ts';
import { anchorsOf } from '../../scenario/map/anchors.ts';
import type { Point } from '../../scenario/map/outlines.ts';
import { type Terrain, terrainOf } from '../../scenario/map/terrain.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import { measureOf, targetOf } from '../measures.ts';
import type { World } from '../world.ts';
import { type Estimate, estimateOf } from './estimate.ts';

type Place = NonNullable<Scenario['places']>[number];

export interface RegionPicture extends Name {
  readonly id: string;
  readonly side: Region['side'];
  readonly text: string;
  /** in map units, 0-1000 by 0-700 */
  readonly polygon: readonly Point[];
  readonly islands: readonly (readonly Point[])[];
  /** the middle of its name */
  readonly labelAt: Point;
  /** where the mission's own token stands in it */
  readonly missionAt: Point;
  /** one for each declared regional value that is shown */
  readonly values: readonly Estimate[];
  /** titles of the mission's measures running or waiting there */
  readonly presence: readonly string[];
}
export interface PlacePicture {
  readonly name: string;
  readonly kind: Place['kind'];
  readonly at: Point;
}

export function regionPictures(world: World, before: World | null): readonly RegionPicture[] {
  const { scenario, shown } = world.program;
  const presence = presenceOf(world);
  const anchors = anchorsOf(scenario);
  return scenario.regions.map((region, k) => ({
    ...nameOf(region),
    id: region.id,
    side: region.side,
    text: region.text,
    polygon: region.polygon.map(([x, y]): Point => [x, y]),
    islands: (region.islands ?? []).map((island) => island.map(([x, y]): Point => [x, y])),
    labelAt: anchors.nameOf(region.id),
    missionAt: anchors.missionIn(region.id),
    values: (shown.regions[k] ?? []).flatMap((code) => estimateOf(world, before, code)),
    presence: presence.get(region.id) ?? [],
  }));
}

function presenceOf(world: World): ReadonlyMap<string, readonly string[]> {
  const presence = new Map<string, string[]>();
  for (const order of world.orders) {
    const { measure } = measureOf(world, order);
    const { id } = targetOf(world, order);
    if (measure.target?.kind !== 'region' || id === null) continue;
    presence.set(id, [...(presence.get(id) ?? []), measure.title]);
  }
  return presence;
}

export function placePictures(world: World): readonly PlacePicture[] {
  return (world.program.scenario.places ?? []).map(({ name, kind, at: [x, y] }) => ({ name, kind, at: [x, y] }));
}

export const terrainPictures = ({ program }: World): readonly Terrain[] => terrainOf(program.scenario);
