// The one namespace of a resolved scenario: every path that conditions may read and effects may write, and its slot in
// the run's values. The order of slots is fixed by the order of the scenario, so equal scenarios have equal layouts.

import type { Name, Names } from '../../expression/expression.ts';
import { nearestOf } from '../../ref/nearest.ts';
import { MAX_VALUE } from '../language/schema-parts.ts';
import type { Scenario } from '../language/schema.ts';

/** Which effect may write a value: `change` (and `set`), `set` only, `move`, `learn`, or none. */
export type Writable = 'number' | 'truth' | 'posture' | 'chart' | 'ladder' | 'never';

export interface Slot {
  readonly path: string;
  readonly name: Exclude<Name, { kind: 'mean' } | { kind: 'constant' }>;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly write: Writable;
}

export interface Layout extends Names {
  readonly slots: readonly Slot[];
  /** the slot of a path that is known to exist; throws otherwise, since that is a mistake of ours */
  slot(path: string): number;
  /** all readable paths, constants included */
  paths(): readonly string[];
}

interface Draft {
  readonly slots: Slot[];
  readonly names: Map<string, Name>;
}

export function layoutOf(scenario: Scenario): Layout {
  const draft: Draft = { slots: [], names: new Map() };
  for (const [id, value] of Object.entries(scenario.parameters)) draft.names.set(id, { kind: 'constant', value });
  addClock(draft, scenario);
  addMission(draft, scenario);
  addPlaces(draft, scenario);
  addActors(draft, scenario);
  addEconomy(draft, scenario);
  addTable(draft, scenario);
  return finish(draft);
}

function finish(draft: Draft): Layout {
  const { slots, names } = draft;
  return {
    slots,
    find: (path) => names.get(path),
    nearest: (path) => nearestOf(path, names.keys()),
    paths: () => [...names.keys()],
    slot(path) {
      const name = names.get(path);
      if (name === undefined || name.kind === 'mean' || name.kind === 'constant')
        throw new Error(`no slot for ${path}`);
      return name.slot;
    },
  };
}

// A path that stands twice keeps its first slot: duplicate ids are reported elsewhere and must not break the layout.
function addNumber(draft: Draft, path: string, start: number, low: number, high: number, write: Writable): void {
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

function addState(
  draft: Draft,
  path: string,
  states: readonly string[],
  begins: string | undefined,
  write: Writable,
): void {
  if (draft.names.has(path)) return;
  const name: Name = { kind: 'state', slot: draft.slots.length, states };
  draft.names.set(path, name);
  const start = Math.max(0, begins === undefined ? 0 : states.indexOf(begins));
  draft.slots.push({ path, name, low: 0, high: Math.max(0, states.length - 1), start, write });
}

function addClock(draft: Draft, scenario: Scenario): void {
  addNumber(draft, 'turn', 1, 1, scenario.turns, 'never');
  addTruth(draft, 'mandate.renewal', scenario.mandate.renewals.includes(1), 'never');
  const postures = scenario.mandate.postures.map((posture) => posture.id);
  addState(draft, 'mandate.posture', postures, scenario.mandate.posture, 'posture');
}

function addMission(draft: Draft, scenario: Scenario): void {
  for (const task of scenario.mandate.tasks) addTruth(draft, `task.${task.id}`, task.authorised, 'truth');
  for (const { id, start } of scenario.capacity) addNumber(draft, `capacity.${id}`, start, 0, MAX_VALUE, 'number');
  for (const { id, start } of scenario.indicators) addNumber(draft, `indicator.${id}`, start, 0, 100, 'number');
  for (const { id, start } of scenario.flags ?? []) addTruth(draft, `flag.${id}`, start ?? false, 'truth');
}

function addPlaces(draft: Draft, scenario: Scenario): void {
  const values = [...scenario.regional.map((value) => value.id), 'pressure'];
  for (const region of scenario.regions) {
    for (const id of values) addNumber(draft, `region.${region.id}.${id}`, region.start[id] ?? 0, 0, 100, 'number');
  }
  const hosts = scenario.regions.filter((region) => region.side === 'host');
  for (const id of values) {
    const slots = hosts
      .map((region) => draft.names.get(`region.${region.id}.${id}`))
      .flatMap((name) => (name?.kind === 'int' ? [name.slot] : []));
    draft.names.set(`national.${id}`, { kind: 'mean', slots });
  }
}

function addActors(draft: Draft, scenario: Scenario): void {
  for (const actor of scenario.actors) {
    const own = `actor.${actor.id}`;
    for (const [id, value] of Object.entries(actor.values)) {
      const { start, max } = typeof value === 'number' ? { start: value, max: MAX_VALUE } : value;
      addNumber(draft, `${own}.${id}`, start, 0, max, 'number');
    }
    if (!Object.hasOwn(actor.values, 'wealth')) addNumber(draft, `${own}.wealth`, 0, 0, MAX_VALUE, 'number');
    addChart(
      draft,
      own,
      actor.states.map((state) => state.id),
      actor.begins,
    );
    addKnowledge(draft, own, actor.known ?? 2, scenario);
  }
  for (const line of scenario.storylines ?? []) {
    addChart(
      draft,
      `storyline.${line.id}`,
      line.states.map((state) => state.id),
      line.begins,
    );
  }
  for (const tie of scenario.ties ?? []) addKnowledge(draft, `tie.${tie.id}`, tie.known ?? 0, scenario);
}

function addChart(draft: Draft, own: string, states: readonly string[], begins: string | undefined): void {
  addState(draft, `${own}.state`, states, begins, 'chart');
  // set by a `move` effect: the chart's next move is used up
  addTruth(draft, `${own}.moved`, false, 'never');
}

function addKnowledge(draft: Draft, own: string, known: number, scenario: Scenario): void {
  addNumber(draft, `${own}.known`, known, 0, 3, 'ladder');
  // the last turn in which a dossier about it serves; 0 when none was taken up
  addNumber(draft, `${own}.dossier`, 0, 0, scenario.turns + (scenario.dossier_lasts ?? 2), 'never');
}

function addEconomy(draft: Draft, scenario: Scenario): void {
  for (const commodity of scenario.commodities) {
    const own = `commodity.${commodity.id}`;
    addNumber(draft, `${own}.demand`, commodity.demand, 0, 10_000, 'number');
    addNumber(draft, `${own}.price`, commodity.price, 0, 1000, 'number');
    addNumber(draft, `${own}.outside`, commodity.outside, 0, 1000, 'number');
    addNumber(draft, `${own}.around`, 0, 0, 10_000, 'never');
  }
  for (const route of scenario.routes) {
    const own = `route.${route.id}`;
    addNumber(draft, `${own}.flow`, 0, 0, 10_000, 'never');
    addNumber(draft, `${own}.base`, route.base, 0, 1000, 'number');
    addNumber(draft, `${own}.capacity`, route.capacity, 0, 10_000, 'number');
    addNumber(draft, `${own}.complicity`, route.complicity ?? 0, 0, 100, 'number');
    addKnowledge(draft, own, route.known ?? 0, scenario);
  }
}

function addTable(draft: Draft, scenario: Scenario): void {
  for (const { id } of scenario.measures) {
    addNumber(draft, `measure.${id}.ordered`, 0, 0, MAX_VALUE, 'never');
    addNumber(draft, `measure.${id}.blind`, 0, 0, MAX_VALUE, 'never');
    addNumber(draft, `measure.${id}.active`, 0, 0, MAX_VALUE, 'never');
  }
  for (const inject of scenario.injects) {
    addNumber(draft, `inject.${inject.id}.fired`, 0, 0, 1, 'never');
    addTruth(draft, `inject.${inject.id}.held`, false, 'never');
    for (const choice of inject.choices) addNumber(draft, `choice.${inject.id}.${choice.id}.taken`, 0, 0, 1, 'never');
  }
}
