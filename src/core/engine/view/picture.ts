// The picture that the mission's own analysis cell has of the world: what it does not know is not in it. Screens draw this and
// nothing else of a run while it is played. Pure; plain data.

import type { Actor, Region, Route, Scenario, Tie } from '../../scenario/language/schema.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import type { Run } from '../step.ts';
import { taskProgress, type TaskPicture, watchpoints } from './mission-picture.ts';
import type { World } from '../world.ts';

export interface RegionPicture {
  readonly region: Region;
  /** one for each declared regional value that is shown */
  readonly values: readonly Estimate[];
  /** 0 to 100, as felt by routes that run through */
  readonly pressure: number;
}
export interface ActorPicture {
  readonly actor: Actor;
  /** 1 suspected, 2 known, 3 evidenced */
  readonly known: number;
  /** what it is doing; null while it is only suspected */
  readonly state: { readonly id: string; readonly name: string; readonly text: string } | null;
  readonly dossierUntil: number;
}
export interface TiePicture {
  readonly tie: Tie;
  readonly known: number;
  readonly dossierUntil: number;
}
export interface RoutePicture {
  readonly route: Route;
  readonly known: number;
  /** 0 none to 4 very heavy, against what the commodity's buyers take */
  readonly load: 0 | 1 | 2 | 3 | 4;
  /** units a turn; null unless there is evidence */
  readonly flow: number | null;
  readonly dossierUntil: number;
}
export interface CapacityPicture {
  readonly id: string;
  readonly name: string;
  readonly kind: 'held' | 'spent';
  readonly free: number;
  readonly start: number;
}
export interface Picture {
  readonly turn: number;
  readonly turns: number;
  readonly turnName: string;
  readonly renewal: boolean;
  readonly posture: string;
  readonly indicators: readonly Estimate[];
  readonly national: readonly Estimate[];
  readonly capacities: readonly CapacityPicture[];
  readonly tasks: readonly TaskPicture[];
  readonly regions: readonly RegionPicture[];
  readonly actors: readonly ActorPicture[];
  readonly ties: readonly TiePicture[];
  readonly routes: readonly RoutePicture[];
  readonly matters: readonly string[];
}

/** `before`: the run one report earlier, from which trends are taken; null at the start. */
export function pictureOf(run: Run, before: Run | null): Picture {
  const { world } = run;
  const { scenario } = world.program;
  const then = before?.world ?? null;
  return {
    turn: world.turn,
    turns: scenario.turns,
    turnName: scenario.turn_names?.[world.turn - 1] ?? `Turn ${world.turn}`,
    renewal: scenario.mandate.renewals.includes(world.turn),
    posture: postureOf(world),
    indicators: scenario.indicators.flatMap((one) => estimateOf(world, then, `indicator.${one.id}`, one)),
    national: scenario.regional.flatMap((one) => estimateOf(world, then, `national.${one.id}`, one)),
    capacities: capacities(world),
    tasks: taskProgress(world),
    regions: scenario.regions.map((region) => ({
      region,
      values: scenario.regional.flatMap((one) => estimateOf(world, then, `region.${region.id}.${one.id}`, one)),
      pressure: read(world, `region.${region.id}.pressure`),
    })),
    actors: known(world, scenario.actors, 'actor').map(({ thing, ...rest }) => ({
      actor: thing,
      state: stateOf(world, thing, rest.known),
      ...rest,
    })),
    ties: known(world, tiesBetweenKnown(world, scenario), 'tie').map(({ thing, ...rest }) => ({ tie: thing, ...rest })),
    routes: known(world, scenario.routes, 'route').map(({ thing, ...rest }) => routePicture(world, thing, rest)),
    matters: watchpoints(world),
  };
}

const read = (world: World, path: string): number => world.values[world.program.layout.slot(path)] as number;

function postureOf(world: World): string {
  const { postures } = world.program.scenario.mandate;
  return postures[read(world, 'mandate.posture')]?.name ?? '';
}

function capacities(world: World): readonly CapacityPicture[] {
  return world.program.scenario.capacity.map(({ id, name, kind, start }) => ({
    id,
    name,
    kind,
    start,
    free: read(world, `capacity.${id}`),
  }));
}

interface Known {
  readonly known: number;
  readonly dossierUntil: number;
}

function known<T extends { readonly id: string }>(
  world: World,
  things: readonly T[],
  kind: string,
): readonly (Known & { readonly thing: T })[] {
  return things.flatMap((thing) => {
    const level = read(world, `${kind}.${thing.id}.known`);
    if (level === 0) return [];
    const until = read(world, `${kind}.${thing.id}.dossier`);
    return [{ thing, known: level, dossierUntil: until >= world.turn ? until : 0 }];
  });
}

// A tie to somebody of whom nothing is known would give him away.
function tiesBetweenKnown(world: World, scenario: Scenario): readonly Tie[] {
  const isKnown = (id: string): boolean => read(world, `actor.${id}.known`) > 0;
  return (scenario.ties ?? []).filter((tie) => isKnown(tie.a) && isKnown(tie.b));
}

function stateOf(world: World, actor: Actor, level: number): ActorPicture['state'] {
  const state = actor.states[read(world, `actor.${actor.id}.state`)];
  if (level < 2 || state === undefined) return null;
  return { id: state.id, name: state.name, text: state.text ?? '' };
}

function routePicture(world: World, route: Route, rest: Known): RoutePicture {
  const flow = read(world, `route.${route.id}.flow`);
  const demand = read(world, `commodity.${route.of}.demand`);
  const part = demand === 0 ? 0 : Math.floor((flow * 100) / demand);
  const load = flow === 0 ? 0 : part < 15 ? 1 : part < 30 ? 2 : part < 50 ? 3 : 4;
  return { route, load, flow: rest.known >= 3 ? flow : null, ...rest };
}
