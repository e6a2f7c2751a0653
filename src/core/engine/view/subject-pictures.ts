// Actors, ties and routes: as much of each as its rung of the ladder allows, no more.

import type { Name } from '../../ref/message.ts';
import { refOf } from '../../ref/value-path.ts';
import type { Actor, Route, Tie } from '../../scenario/language/schema.ts';
import { anchorsOf } from '../../scenario/map/anchors.ts';
import { coursesOf } from '../../scenario/map/courses.ts';
import type { Point } from '../../scenario/map/outlines.ts';
import { nameOf, plainName } from '../../scenario/names/name-of.ts';
import type { World } from '../world.ts';
import { type FileNotePicture, fileNotes } from './file-pictures.ts';
import { controllerOf, EVIDENCED, homeOf, isControlSeen, isNameable, KNOWN, knownOf } from './known.ts';

export interface StatePicture {
  readonly id: string;
  readonly name: string;
  readonly text: string | null;
}
/** Each is null where the scenario says nothing of it, or the cell knows too little. */
export interface ActorParticulars {
  readonly wants: string | null;
  readonly fears: string | null;
  readonly feeds: string | null;
  readonly offers: string | null;
  readonly changes: string | null;
  readonly relation: NonNullable<Actor['relation']> | null;
  readonly speech: string | null;
}
export interface ActorPicture extends Name {
  readonly id: string;
  readonly kind: Actor['kind'];
  /** where it is based */
  readonly region: string;
  /** where its token stands, in map units */
  readonly at: Point;
  readonly text: string;
  /** 1 suspected, 2 known, 3 evidenced */
  readonly known: number;
  /** what it is doing; null while it is only suspected */
  readonly state: StatePicture | null;
  /** null while it is only suspected */
  readonly particulars: ActorParticulars | null;
  readonly file: readonly FileNotePicture[];
}
export interface TiePicture {
  readonly id: string;
  /** ids and names of the two */
  readonly a: string;
  readonly b: string;
  readonly aName: Name;
  readonly bName: Name;
  readonly known: number;
  /** what binds them, and its text; null while it is only suspected */
  readonly kind: Tie['kind'] | null;
  readonly text: string | null;
  readonly file: readonly FileNotePicture[];
}
/** 0 none to 4 very heavy, against what the commodity's buyers take */
export type Load = 0 | 1 | 2 | 3 | 4;

export interface RoutePicture extends Name {
  readonly id: string;
  readonly commodity: Name;
  /** place of the commodity in the scenario's list: one line pattern for each */
  readonly commodityIndex: number;
  readonly through: readonly string[];
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly known: number;
  readonly load: Load;
  /** units a turn; null unless there is evidence */
  readonly flow: number | null;
  /** null while it is only suspected */
  readonly text: string | null;
  /** name of who controls it; null unless both are known */
  readonly controlledBy: Name | null;
  readonly file: readonly FileNotePicture[];
}

const read = (world: World, path: string): number => world.values[world.program.layout.slot(path)] as number;

export function actorPictures(world: World): readonly ActorPicture[] {
  return world.program.scenario.actors.flatMap((actor) => {
    const known = knownOf(world, refOf('actor', actor.id));
    return known === 0 ? [] : [actorPicture(world, actor, known)];
  });
}

function actorPicture(world: World, actor: Actor, known: number): ActorPicture {
  const { id, kind, text } = actor;
  const state = known < KNOWN ? undefined : actor.states[read(world, `actor.${id}.state`)];
  const region = homeOf(world, actor);
  return {
    ...nameOf(actor),
    id,
    kind,
    region,
    at: anchorsOf(world.program.scenario).actorIn(id, region),
    text,
    known,
    state: state === undefined ? null : { id: state.id, name: state.name, text: state.text ?? null },
    particulars: known < KNOWN ? null : particulars(actor, known),
    file: fileNotes(world, refOf('actor', id)),
  };
}

function particulars(actor: Actor, known: number): ActorParticulars {
  return {
    wants: actor.wants ?? null,
    fears: actor.fears ?? null,
    feeds: actor.feeds ?? null,
    offers: actor.offers ?? null,
    changes: known < EVIDENCED ? null : (actor.changes ?? null),
    relation: actor.relation ?? null,
    speech: actor.speech ?? null,
  };
}

export function tiePictures(world: World): readonly TiePicture[] {
  const { scenario } = world.program;
  const name = (id: string): Name => actorName(world, id) ?? plainName(id);
  return (scenario.ties ?? []).flatMap(({ id, a, b, kind, text }) => {
    const ref = refOf('tie', id);
    if (!isNameable(world, ref)) return [];
    const known = knownOf(world, ref);
    const told = known < KNOWN ? { kind: null, text: null } : { kind, text };
    return [{ id, a, b, aName: name(a), bName: name(b), known, ...told, file: fileNotes(world, ref) }];
  });
}

export function routePictures(world: World): readonly RoutePicture[] {
  return world.program.scenario.routes.flatMap((route) => {
    const known = knownOf(world, refOf('route', route.id));
    return known === 0 ? [] : [routePicture(world, route, known)];
  });
}

function routePicture(world: World, route: Route, known: number): RoutePicture {
  const { scenario } = world.program;
  const { commodities } = scenario;
  const { id, of, through, text } = route;
  const commodityIndex = commodities.findIndex((one) => one.id === of);
  const commodity = commodities[commodityIndex];
  return {
    ...nameOf(route),
    id,
    commodity: commodity === undefined ? plainName(of) : nameOf(commodity),
    commodityIndex: Math.max(0, commodityIndex),
    through: [...through],
    points: (coursesOf(scenario).get(id) ?? []).map(([x, y]) => [x, y]),
    known,
    load: loadOf(world, route),
    flow: known >= EVIDENCED ? read(world, `route.${id}.flow`) : null,
    text: known >= KNOWN ? text : null,
    controlledBy: knownController(world, id),
    file: fileNotes(world, refOf('route', id)),
  };
}

function knownController(world: World, route: string): Name | null {
  const control = controllerOf(world, route);
  return control !== undefined && isControlSeen(world, route) ? actorName(world, control) : null;
}

function actorName(world: World, id: string): Name | null {
  const actor = world.program.scenario.actors.find((one) => one.id === id);
  return actor === undefined ? null : nameOf(actor);
}

export function loadOf(world: World, { id, of }: Route): Load {
  return loadAgainst(read(world, `route.${id}.flow`), read(world, `commodity.${of}.demand`));
}

/** How heavy the traffic looks, against what the commodity's buyers take. */
export function loadAgainst(flow: number, demand: number): Load {
  const part = demand === 0 ? 0 : Math.floor((flow * 100) / demand);
  return flow === 0 ? 0 : part < 15 ? 1 : part < 30 ? 2 : part < 50 ? 3 : 4;
}
