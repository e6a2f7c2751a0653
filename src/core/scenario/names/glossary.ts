/**
 * From ids to what they are called: the names that the scenario gives, in their forms, and messages where it has no one name,
 * as for a value of a place. What no scenario knows stands for itself.
 */
import type { Sayable } from '../../ref/message.ts';
import { lastOf, partsOf, refOf } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';
import { type Named, nameOf, plainName, valueWord } from './name-of.ts';
import { tellValue } from './value-messages.ts';

export interface Glossary {
  /** `region.coast.security` -> security in the Salt Coast */
  readonly value: (path: string) => Sayable;
  /** `actor.guard`, `route.creek`, `tie.x`, `region.coast`, `storyline.y`, `indicator.z` -> its name */
  readonly thing: (ref: string) => Sayable;
  /** what an order or a dossier is about; a tie by its two: `The Ridge Guard – The Minister` */
  readonly subject: (ref: string) => Sayable;
  /** `actor.guard`, `armed` -> `Under arms` */
  readonly state: (chart: string, id: string) => string;
  readonly posture: (id: string) => string;
  readonly role: (id: string) => Sayable;
  readonly inject: (id: string) => string;
  readonly choice: (inject: string, id: string) => string;
  readonly measure: (id: string) => string;
  /** `patrol`, `coast` -> “Joint patrols” (the Salt Coast) */
  readonly measureAt: (id: string, target: string | null) => Sayable;
  /** the scenario's name for the turn, or its number */
  readonly turn: (turn: number) => Sayable;
}

interface Names {
  readonly thing: (ref: string) => Sayable;
  /** of what has one form only: titles, labels, states */
  readonly title: (ref: string) => string;
  readonly valueWord: (actor: string, id: string) => string;
}

export function glossaryOf(scenario: Scenario): Glossary {
  const names = namesIn(scenario);
  const { thing, title } = names;
  const ties = new Map<string, { readonly a: string; readonly b: string }>(
    (scenario.ties ?? []).map(({ id, a, b }) => [refOf('tie', id), { a, b }]),
  );
  const targetKinds = new Map(scenario.measures.map(({ id, target }) => [id, target?.kind ?? 'region']));
  return {
    value: (path) => valueName(names, path),
    thing,
    subject: (ref) => {
      const ends = ties.get(ref);
      return ends === undefined
        ? thing(ref)
        : tellValue('value.pair', { a: thing(refOf('actor', ends.a)), b: thing(refOf('actor', ends.b)) });
    },
    state: (chart, id) => title(`${chart}.state.${id}`),
    posture: (id) => title(`posture.${id}`),
    role: (id) => thing(`role.${id}`),
    inject: (id) => title(`inject.${id}`),
    choice: (inject, id) => title(`choice.${inject}.${id}`),
    measure: (id) => title(`measure.${id}`),
    measureAt: (id, target) =>
      target === null
        ? tellValue('value.measure', { title: title(`measure.${id}`) })
        : tellValue('value.measure_at', {
            title: title(`measure.${id}`),
            place: thing(refOf(targetKinds.get(id) ?? 'region', target)),
          }),
    turn: (turn) => {
      const name = scenario.turn_names?.[turn - 1];
      return name === undefined ? tellValue('value.turn', { n: turn }) : plainName(name);
    },
  };
}

function namesIn(scenario: Scenario): Names {
  const things = namedThings(scenario);
  const titles = new Map([...titledThings(scenario), ...innerNames(scenario)]);
  const words = new Map(scenario.actors.map(({ id, value_names: own }) => [id, own]));
  return {
    thing: (ref) => things.get(ref) ?? ref,
    title: (ref) => titles.get(ref) ?? lastOf(ref),
    valueWord: (actor, id) => valueWord(words.get(actor), id),
  };
}

type Listed = readonly (Named & { readonly id: string })[];

function namedThings(scenario: Scenario): ReadonlyMap<string, Sayable> {
  const names: [string, Sayable][] = [];
  const add = (kind: string, list: Listed | undefined): void => {
    for (const one of list ?? []) names.push([`${kind}.${one.id}`, nameOf(one)]);
  };
  add('indicator', scenario.indicators);
  add('regional', scenario.regional);
  add('region', scenario.regions);
  add('actor', scenario.actors);
  add('storyline', scenario.storylines);
  add('commodity', scenario.commodities);
  add('route', scenario.routes);
  add('capacity', scenario.capacity);
  add('role', scenario.roles);
  add('posture', scenario.mandate.postures);
  add('task', scenario.mandate.tasks);
  add('flag', scenario.flags);
  add('measure', scenario.measures);
  add('inject', scenario.injects);
  add('objective', scenario.objectives);
  add('ending', scenario.endings);
  const all = new Map([...names, ...tieNames(scenario, new Map(names))]);
  return new Map([...all, ...unknownNames(scenario, all)]);
}

function tieNames(scenario: Scenario, names: ReadonlyMap<string, Sayable>): [string, Sayable][] {
  const actor = (id: string): Sayable => names.get(`actor.${id}`) ?? id;
  return (scenario.ties ?? []).map(({ id, a, b, kind }) => [
    `tie.${id}`,
    tellValue('value.tie', { a: actor(a), kind, b: actor(b) }),
  ]);
}

/** By their titles, or by what they are about. */
function unknownNames({ unknowns = [] }: Scenario, names: ReadonlyMap<string, Sayable>): [string, Sayable][] {
  return unknowns.map(({ id, title, about }) => [`unknown.${id}`, title ?? names.get(about) ?? about]);
}

function titledThings(scenario: Scenario): [string, string][] {
  const titled = (kind: string, list: readonly { readonly id: string; readonly title: string }[]): [string, string][] =>
    list.map(({ id, title }) => [`${kind}.${id}`, title]);
  return [
    ...titled('measure', scenario.measures),
    ...titled('inject', scenario.injects),
    ...titled('objective', scenario.objectives),
    ...titled('ending', scenario.endings),
    ...titled('task', scenario.mandate.tasks),
    ...scenario.mandate.postures.map(({ id, name }): [string, string] => [`posture.${id}`, name]),
    ...(scenario.flags ?? []).map(({ id, text }): [string, string] => [`flag.${id}`, text]),
  ];
}

/** States of charts and choices of injects. */
function innerNames(scenario: Scenario): [string, string][] {
  const states = [
    ...scenario.actors.map((actor) => ({ ref: `actor.${actor.id}`, states: actor.states })),
    ...(scenario.storylines ?? []).map((line) => ({ ref: `storyline.${line.id}`, states: line.states })),
  ];
  return [
    ...(scenario.unknowns ?? []).flatMap(({ id: unknown, options }) =>
      options.map(({ id, text }): [string, string] => [`unknown.${unknown}.state.${id}`, text]),
    ),
    ...states.flatMap(({ ref, states: own }) =>
      own.map(({ id, name }): [string, string] => [`${ref}.state.${id}`, name]),
    ),
    ...scenario.injects.flatMap((inject) =>
      inject.choices.map(({ id, label }): [string, string] => [`choice.${inject.id}.${id}`, label]),
    ),
  ];
}

function valueName(names: Names, path: string): Sayable {
  const { kind, id, value, last } = partsOf(path);
  const own = names.thing(`${kind}.${id}`);
  switch (kind) {
    case 'turn':
      return tellValue('value.this_turn');
    case 'mandate':
      return id === 'posture' ? tellValue('value.posture') : tellValue('value.renewal');
    case 'indicator':
      return own;
    case 'unknown':
      return value === 'known' ? tellValue('value.found_out', { thing: own }) : own;
    case 'flag':
      return tellValue('value.flag', { text: names.title(`flag.${id}`) });
    case 'task':
      return tellValue('value.task', { title: names.title(`task.${id}`) });
    case 'capacity':
      return tellValue('value.capacity', { capacity: own });
    case 'national':
      return tellValue('value.national', { value: regionalName(names, id) });
    case 'region':
      return tellValue('value.in_place', { value: regionalName(names, value), place: own });
    case 'commodity':
      return value === 'around'
        ? tellValue('value.around', { commodity: own })
        : tellValue('value.of_commodity', { value, commodity: own });
    case 'choice':
      return last === 'taken' ? tellValue('value.taken', { label: names.title(`choice.${id}.${value}`) }) : path;
    default:
      return ofThing(names, path) ?? path;
  }
}

function regionalName({ thing }: Names, id: string): Sayable {
  const name = thing(`regional.${id}`);
  return id === 'pressure' && typeof name === 'string' ? tellValue('value.pressure') : name;
}

function ofThing(names: Names, path: string): Sayable | null {
  const { kind, id, value } = partsOf(path);
  const own = names.thing(`${kind}.${id}`);
  if (value === 'known') return tellValue('value.known', { thing: own });
  if (value === 'dossier') return tellValue('value.dossier', { thing: own });
  if (value === 'state') return own;
  if (kind === 'measure') return countedName(value, names.title(`measure.${id}`));
  if (kind === 'inject')
    return value === 'fired' ? tellValue('value.fired', { title: names.title(`inject.${id}`) }) : null;
  if (kind === 'route')
    return value === 'flow'
      ? tellValue('value.flow', { route: own })
      : tellValue('value.of_route', { value, route: own });
  if (kind === 'tie') return value === 'strength' ? tellValue('value.strength', { tie: own }) : null;
  if (kind === 'actor' && value === 'region') return tellValue('value.home', { actor: own });
  return kind === 'actor' ? tellValue('value.of_actor', { value: names.valueWord(id, value), actor: own }) : null;
}

function countedName(value: string, title: string): Sayable | null {
  switch (value) {
    case 'ordered':
      return tellValue('value.ordered', { title });
    case 'blind':
      return tellValue('value.blind', { title });
    case 'active':
      return tellValue('value.active', { title });
    default:
      return null;
  }
}
