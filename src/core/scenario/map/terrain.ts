/** The face of the land: rivers, roads, ridges and what grows there, bent as such things bend. In whole map units, so that every browser draws the same. */
import { remembered } from '../../ref/remembered.ts';
import type { Scenario } from '../language/schema.ts';
import { bent } from './bent.ts';
import type { Point } from './outlines.ts';

type TerrainKind = NonNullable<Scenario['terrain']>[number]['kind'];

export interface Terrain {
  readonly kind: TerrainKind;
  readonly points: readonly Point[];
}

/** Those that enclose an area; the others are lines. */
export const AREAS: ReadonlySet<TerrainKind> = new Set<TerrainKind>(['lake', 'marsh', 'fields']);

/** In the order of the scenario. */
export const terrainOf = remembered((land: Partial<Pick<Scenario, 'terrain'>>): readonly Terrain[] =>
  (land.terrain ?? []).map(({ kind, points }) => ({ kind, points: bent(points, AREAS.has(kind)) })),
);
