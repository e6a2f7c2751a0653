/** What a map is made of: a country at one moment, as far as the team knows it. The picture of play is one of these. */
import type { Name, Sayable } from '../../core/ref/message.ts';
import { refOf } from '../../core/ref/value-path.ts';

type Point = readonly [x: number, y: number];
type Step = 0 | 1 | 2 | 3 | 4;

/** A value that can be seen there. */
export interface CountryValue extends Name {
  readonly band: Step; // 0 lowest
  readonly word: Sayable | null; // 'thin on the ground'; null where the scenario has no word of its own for the band
  readonly good: 'up' | 'down';
}

export interface CountryRegion extends Name {
  readonly id: string;
  readonly side: 'host' | 'neighbour';
  readonly polygon: readonly Point[];
  readonly islands: readonly (readonly Point[])[];
  readonly labelAt: Point; // the middle of its name
  readonly missionAt: Point; // where the mission's own token stands
  readonly values: readonly CountryValue[];
  readonly presence: readonly string[]; // titles of the mission's measures there
}

export interface CountryActor extends Name {
  readonly id: string;
  readonly kind: 'armed' | 'elite' | 'network' | 'institution' | 'community';
  readonly region: string;
  readonly at: Point;
  readonly state: { readonly name: string } | null; // null while it is only suspected
}

export interface CountryRoute extends Name {
  readonly id: string;
  readonly points: readonly Point[];
  readonly commodity: Name;
  readonly commodityIndex: number; // its place in the scenario's list
  readonly known: number; // 1 suspected, 2 known, 3 evidenced
  readonly load: Step;
}

export interface CountryPlace {
  readonly name: string;
  readonly kind: 'capital' | 'port' | 'town' | 'crossing' | 'mine' | 'base';
  readonly at: Point;
}

export interface CountryTerrain {
  readonly kind: 'ridge' | 'river' | 'road' | 'track' | 'lake' | 'marsh' | 'fields';
  readonly points: readonly Point[];
}

export interface Country {
  readonly language: string; // of its names: 'ar'
  readonly regions: readonly CountryRegion[];
  readonly actors: readonly CountryActor[];
  readonly routes: readonly CountryRoute[];
  readonly places: readonly CountryPlace[];
  readonly terrain: readonly CountryTerrain[];
}

/** The token of an actor bears his ref. */
export const actorToken = (id: string): string => refOf('actor', id);

export const MISSION = 'mission';
/** The mission's own token in a region. */
export const missionToken = (region: string): string => `${MISSION}.${region}`;
