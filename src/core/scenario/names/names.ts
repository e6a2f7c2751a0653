// The one namespace of a resolved scenario: every path that conditions may read and effects may write, and its slot in
// the run's values. The order of slots is fixed by the order of the scenario, so equal scenarios have equal layouts.

import type { Name, Names } from '../../expression/expression.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { nearestOf } from '../../ref/nearest.ts';
import { thingsOf } from './things.ts';
import { unsettledIn } from './unsettled.ts';
import { choiceRef, refOf, type ThingRef, valueOf } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';

/** Which effect may write a value: `change` (and `set`), `set` only, `move`, `learn`, or none. */
export type Writable = 'number' | 'truth' | 'posture' | 'thing' | 'chart' | 'ladder' | 'never';

export interface Slot {
  readonly path: string;
  readonly name: Exclude<Name, { kind: 'mean' | 'constant' | 'settled' }>;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly write: Writable;
}

export interface Layout extends Names {
  readonly slots: readonly Slot[];
  /** the slot of a path that is known to exist; throws otherwise, since that is a mistake of ours */
  slot(path: string): number;
  /** all paths, constants included */
  paths(): readonly string[];
  /** whether only the engine uses it: authors can neither read nor write it. A flag of theirs may well be called `held`. */
  isOwnUse(path: string): boolean;
}

interface Draft {
  readonly slots: Slot[];
  readonly names: Map<string, Name>;
  readonly ownUse: Set<string>;
  /** homes and controls that some effect sets */
  readonly unsettled: ReadonlySet<string>;
}

export function layoutOf(scenario: Scenario): Layout {
  const draft: Draft = { slots: [], names: new Map(), ownUse: new Set(), unsettled: unsettledIn(scenario) };
  for (const [id, value] of Object.entries(scenario.parameters)) draft.names.set(id, { kind: 'constant', value });
  addClock(draft, scenario);
  addMission(draft, scenario);
  addPlaces(draft, scenario);
  addCast(draft, scenario);
  addEconomy(draft, scenario);
  addCounts(draft, scenario);
  addUnknowns(draft, scenario);
  return finish(draft, scenario);
}

function finish({ slots, names, ownUse }: Draft, scenario: Scenario): Layout {
  const things = new Set<string>(thingsOf(scenario));
  return {
    slots,
    find: (path) => names.get(path),
    isThing: (path) => things.has(path),
    nearest: (path) => nearestOf(path, names.keys()),
    paths: () => [...names.keys()],
    isOwnUse: (path) => ownUse.has(path),
    slot(path) {
      const name = names.get(path);
      if (name === undefined || !('slot' in name)) throw new Error(`no slot for ${path}`);
      return name.slot;
    },
  };
}

interface NumberSlot {
  /** 0 when left out */
  readonly low?: number;
  readonly high: number;
  readonly start: number;
  readonly write: Writable;
}

/** Written by the engine alone, from 0. */
/** What the mission knows of an actor at the start, unless the scenario says. */
export const KNOWN_UNLESS_SAID = 2;

const counter = (high: number): NumberSlot => ({ high, start: 0, write: 'never' });
const writable = (start: number, high: number): NumberSlot => ({ high, start, write: 'number' });

// A path that stands twice keeps its first slot: duplicate ids are reported elsewhere and must not break the layout.
function addNumber(draft: Draft, path: string, { low = 0, high, start, write }: NumberSlot): void {
  if (draft.names.has(path)) return;
  const name: Name = { kind: 'int', slot: draft.slots.length, low, high };
  draft.names.set(path, name);
  draft.slots.push({ path, name, low, high, start: Math.min(high, Math.max(low, start)), write });
}

function addTruth(draft: Draft, path: string, start: boolean, write: Writable): void {
  if (draft.names.has(path)) return;
  const name: Name = { kind: 'bool', slot: draft.slots.length };
  draft.names.set(path, name);
  draft.slots.push({ path, name, low: 0, high: 1, start: start ? 1 : 0, write });
}

interface StateSlot {
  readonly states: readonly { readonly id: string }[];
  /** the first when left out */
  readonly begins?: string | undefined;
}

function addState(draft: Draft, path: string, { states: list, begins }: StateSlot, write: Writable): void {
  if (draft.names.has(path)) return;
  const states = list.map((state) => state.id);
  const name: Name = { kind: 'state', slot: draft.slots.length, states };
  draft.names.set(path, name);
  const start = Math.max(0, begins === undefined ? 0 : states.indexOf(begins));
  draft.slots.push({ path, name, low: 0, high: Math.max(0, states.length - 1), start, write });
}

interface ThingSlot {
  readonly of: 'actor' | 'region';
  readonly among: readonly { readonly id: string }[];
  /** its id */
  readonly begins: string;
}

/** Which thing it is: a slot only where some effect can change it, so that nobody else pays for it. */
function addThing(draft: Draft, path: string, { of, among, begins }: ThingSlot): void {
  if (draft.names.has(path)) return;
  const states = among.map(({ id }) => id);
  if (!draft.unsettled.has(path)) {
    draft.names.set(path, { kind: 'settled', state: begins, states, of });
    return;
  }
  const name: Name = { kind: 'state', slot: draft.slots.length, states, of };
  draft.names.set(path, name);
  const start = Math.max(0, states.indexOf(begins));
  draft.slots.push({ path, name, low: 0, high: states.length - 1, start, write: 'thing' });
}

function addClock(draft: Draft, { turns, mandate }: Scenario): void {
  addNumber(draft, 'turn', { low: 1, high: turns, start: 1, write: 'never' });
  addTruth(draft, 'mandate.renewal', mandate.renewals.includes(1), 'never');
  addState(draft, 'mandate.posture', { states: mandate.postures, begins: mandate.posture }, 'posture');
}

function addMission(draft: Draft, { mandate, capacity, indicators, flags = [] }: Scenario): void {
  for (const { id, authorised } of mandate.tasks) addTruth(draft, refOf('task', id), authorised, 'truth');
  for (const { id, start } of capacity) addNumber(draft, refOf('capacity', id), writable(start, MAX_VALUE));
  for (const { id, start } of indicators) addNumber(draft, refOf('indicator', id), writable(start, 100));
  for (const { id, start = false } of flags) addTruth(draft, refOf('flag', id), start, 'truth');
}

function addPlaces(draft: Draft, scenario: Scenario): void {
  const values = [...scenario.regional.map((value) => value.id), 'pressure'];
  for (const region of scenario.regions) {
    const ref = refOf('region', region.id);
    for (const id of values) addNumber(draft, valueOf(ref, id), writable(region.start[id] ?? 0, 100));
  }
  const hosts = scenario.regions.filter((region) => region.side === 'host');
  for (const id of values) {
    const slots = hosts
      .map((region) => draft.names.get(valueOf(refOf('region', region.id), id)))
      .flatMap((name) => (name?.kind === 'int' ? [name.slot] : []));
    draft.names.set(refOf('national', id), { kind: 'mean', slots });
  }
}

function addCast(draft: Draft, scenario: Scenario): void {
  for (const actor of scenario.actors) {
    const ref = refOf('actor', actor.id);
    for (const [id, value] of Object.entries(actor.values)) {
      const { start, max } = typeof value === 'number' ? { start: value, max: MAX_VALUE } : value;
      addNumber(draft, valueOf(ref, id), writable(start, max));
    }
    if (!Object.hasOwn(actor.values, 'wealth')) addNumber(draft, valueOf(ref, 'wealth'), writable(0, MAX_VALUE));
    addThing(draft, valueOf(ref, 'region'), { of: 'region', among: scenario.regions, begins: actor.region });
    addChart(draft, ref, actor);
    addKnowledge(draft, ref, actor.known ?? KNOWN_UNLESS_SAID, scenario);
  }
  for (const line of scenario.storylines ?? []) addChart(draft, refOf('storyline', line.id), line);
  for (const { id, known = 0, strength } of scenario.ties ?? []) {
    const ref = refOf('tie', id);
    if (strength !== undefined) addNumber(draft, valueOf(ref, 'strength'), writable(strength, 100));
    addKnowledge(draft, ref, known, scenario);
  }
}

function addChart(draft: Draft, ref: ThingRef, chart: StateSlot): void {
  addState(draft, valueOf(ref, 'state'), chart, 'chart');
  // set by a `move` effect: the chart's next move is used up
  addTruth(draft, ownUse(draft, ref, 'moved'), false, 'never');
}

function addKnowledge(draft: Draft, ref: ThingRef, known: number, scenario: Scenario): void {
  addNumber(draft, valueOf(ref, 'known'), { high: 3, start: known, write: 'ladder' });
  // the last turn in which a dossier about it serves; 0 when none was taken up
  addNumber(draft, ownUse(draft, ref, 'dossier'), counter(scenario.turns + (scenario.dossier_lasts ?? 2)));
}

/** Which option is true, and whether the mission knows. */
function addUnknowns(draft: Draft, { unknowns = [] }: Scenario): void {
  for (const { id, options } of unknowns) {
    const ref = refOf('unknown', id);
    addState(draft, ref, { states: options }, 'never');
    addTruth(draft, valueOf(ref, 'known'), false, 'never');
  }
}

/** The path of a value that only the engine uses. */
function ownUse(draft: Draft, ref: ThingRef, value: string): string {
  const path = valueOf(ref, value);
  draft.ownUse.add(path);
  return path;
}

function addEconomy(draft: Draft, scenario: Scenario): void {
  for (const { id, demand, price, outside } of scenario.commodities) {
    const ref = refOf('commodity', id);
    addNumber(draft, valueOf(ref, 'demand'), writable(demand, 10_000));
    addNumber(draft, valueOf(ref, 'price'), writable(price, 1000));
    addNumber(draft, valueOf(ref, 'outside'), writable(outside, 1000));
    addNumber(draft, valueOf(ref, 'around'), counter(10_000));
  }
  for (const { id, base, capacity, complicity = 0, known = 0, control } of scenario.routes) {
    const ref = refOf('route', id);
    addThing(draft, valueOf(ref, 'control'), { of: 'actor', among: scenario.actors, begins: control });
    addNumber(draft, valueOf(ref, 'flow'), counter(10_000));
    addNumber(draft, valueOf(ref, 'base'), writable(base, 1000));
    addNumber(draft, valueOf(ref, 'capacity'), writable(capacity, 10_000));
    addNumber(draft, valueOf(ref, 'complicity'), writable(complicity, 100));
    addKnowledge(draft, ref, known, scenario);
  }
}

function addCounts(draft: Draft, scenario: Scenario): void {
  for (const { id } of scenario.measures) {
    for (const value of ['ordered', 'blind', 'active'])
      addNumber(draft, valueOf(refOf('measure', id), value), counter(MAX_VALUE));
  }
  for (const inject of scenario.injects) {
    const ref = refOf('inject', inject.id);
    addNumber(draft, valueOf(ref, 'fired'), counter(1));
    addTruth(draft, ownUse(draft, ref, 'held'), false, 'never');
    for (const choice of inject.choices)
      addNumber(draft, valueOf(choiceRef(inject.id, choice.id), 'taken'), counter(1));
  }
}
