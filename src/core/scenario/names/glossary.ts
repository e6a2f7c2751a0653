// From ids to the names that the scenario gives: values, places, papers, measures, turns.

import { common, factClauses, turnName, valueNames } from '../../../text/debrief-text.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';

export interface Glossary {
  /** `region.coast.security` -> `Security in the Salt Coast`; an unknown path stands for itself */
  readonly value: (path: string) => string;
  /** `actor.guard`, `route.creek`, `tie.x`, `region.coast`, `storyline.y`, `indicator.z` -> its name */
  readonly thing: (ref: string) => string;
  /** The name of what an order or a dossier is about; a tie by its two: `The Ridge Guard – the minister` */
  readonly subject: (ref: string) => string;
  /** `actor.guard`, `armed` -> `Under arms` */
  readonly state: (chart: string, id: string) => string;
  readonly posture: (id: string) => string;
  readonly role: (id: string) => string;
  readonly inject: (id: string) => string;
  readonly choice: (inject: string, id: string) => string;
  readonly measure: (id: string) => string;
  /** `patrol`, `coast` -> `“Joint patrols” (the Salt Coast)` */
  readonly measureAt: (id: string, target: string | null) => string;
  readonly turn: (turn: number) => string;
}

export function glossaryOf(scenario: Scenario): Glossary {
  const things = namedThings(scenario);
  const thing = (ref: string): string => things.get(ref) ?? ref;
  const targetKinds = new Map(scenario.measures.map((measure) => [measure.id, measure.target?.kind]));
  const measure = (id: string): string => thing(`measure.${id}`);
  return {
    value: (path) => valueName(thing, path),
    thing,
    subject: (ref) => things.get(`both.${ref}`) ?? thing(ref),
    state: (chart, id) => things.get(`${chart}.state.${id}`) ?? id,
    posture: (id) => things.get(`posture.${id}`) ?? id,
    role: (id) => thing(`role.${id}`),
    inject: (id) => thing(`inject.${id}`),
    choice: (inject, id) => things.get(`choice.${inject}.${id}`) ?? id,
    measure,
    measureAt: (id, target) => {
      const place = target === null ? null : thing(`${targetKinds.get(id) ?? 'region'}.${target}`);
      return factClauses.measureAt(measure(id), place);
    },
    turn: (turn) => turnName(scenario.turn_names, turn),
  };
}

function namedThings(scenario: Scenario): ReadonlyMap<string, string> {
  const names: [string, string][] = [];
  const add = (kind: string, list: readonly { readonly id: string }[], nameOf: (one: never) => string): void => {
    for (const one of list) names.push([`${kind}.${one.id}`, nameOf(one as never)]);
  };
  const byName = (one: { readonly name: string }): string => one.name;
  const byTitle = (one: { readonly title: string }): string => one.title;
  const byText = (one: { readonly text: string }): string => one.text;
  add('indicator', scenario.indicators, byName);
  add('regional', scenario.regional, byName);
  add('region', scenario.regions, byName);
  add('actor', scenario.actors, byName);
  add('storyline', scenario.storylines ?? [], byTitle);
  add('commodity', scenario.commodities, byName);
  add('route', scenario.routes, byName);
  add('capacity', scenario.capacity, byName);
  add('role', scenario.roles, byName);
  add('posture', scenario.mandate.postures, byName);
  add('task', scenario.mandate.tasks, byTitle);
  add('flag', scenario.flags ?? [], byText);
  add('measure', scenario.measures, byTitle);
  add('inject', scenario.injects, byTitle);
  add('objective', scenario.objectives, byTitle);
  add('ending', scenario.endings, byTitle);
  return new Map([...names, ...tieNames(scenario, new Map(names)), ...innerNames(scenario)]);
}

function tieNames(scenario: Scenario, names: ReadonlyMap<string, string>): [string, string][] {
  const actor = (id: string): string => names.get(`actor.${id}`) ?? id;
  return (scenario.ties ?? []).flatMap(({ id, a, b, kind }): [string, string][] => [
    [`tie.${id}`, valueNames.tie(actor(a), kind, actor(b))],
    [`both.tie.${id}`, `${actor(a)} – ${actor(b)}`],
  ]);
}

/** States of charts and choices of injects. */
function innerNames(scenario: Scenario): [string, string][] {
  const states = [
    ...scenario.actors.map((actor) => ({ ref: `actor.${actor.id}`, states: actor.states })),
    ...(scenario.storylines ?? []).map((line) => ({ ref: `storyline.${line.id}`, states: line.states })),
  ];
  return [
    ...states.flatMap(({ ref, states: own }) =>
      own.map(({ id, name }): [string, string] => [`${ref}.state.${id}`, name]),
    ),
    ...scenario.injects.flatMap((inject) =>
      inject.choices.map(({ id, label }): [string, string] => [`choice.${inject.id}.${id}`, label]),
    ),
  ];
}

function valueName(thing: (ref: string) => string, path: string): string {
  const { kind, id, value, last } = partsOf(path);
  const own = thing(`${kind}.${id}`);
  switch (kind) {
    case 'turn':
      return valueNames.turn;
    case 'mandate':
      return id === 'posture' ? valueNames.posture : valueNames.renewal;
    case 'indicator':
      return common(own);
    case 'flag':
      return valueNames.flag(own);
    case 'task':
      return valueNames.task(own);
    case 'capacity':
      return valueNames.capacity(own);
    case 'national':
      return valueNames.national(regionalName(thing, id));
    case 'region':
      return valueNames.inPlace(regionalName(thing, value), own);
    case 'commodity':
      return value === 'around' ? valueNames.around(own) : valueNames.ofCommodity(value, own);
    case 'choice':
      return last === 'taken' ? valueNames.taken(thing(`choice.${id}.${value}`)) : path;
    default:
      return ofThing(kind, own, value) ?? path;
  }
}

function regionalName(thing: (ref: string) => string, id: string): string {
  const name = thing(`regional.${id}`);
  return id === 'pressure' && name === 'regional.pressure' ? valueNames.pressure : name;
}

const COUNTED = { ordered: valueNames.ordered, blind: valueNames.blind, active: valueNames.active } as const;

function ofThing(kind: string, name: string, value: string): string | null {
  if (value === 'known') return valueNames.known(name);
  if (value === 'dossier') return valueNames.dossier(name);
  if (value === 'state') return name;
  if (kind === 'measure') return Object.hasOwn(COUNTED, value) ? COUNTED[value as keyof typeof COUNTED](name) : null;
  if (kind === 'inject') return value === 'fired' ? valueNames.fired(name) : null;
  if (kind === 'route') return value === 'flow' ? valueNames.flow(name) : valueNames.ofRoute(value, name);
  return kind === 'actor' ? valueNames.ofActor(value, name) : null;
}
