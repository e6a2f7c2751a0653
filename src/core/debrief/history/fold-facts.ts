// Facts -> the values they leave behind. The only place in the debrief that knows what each fact writes; it mirrors what the
// engine writes and never asks it. Values that no fact has written (counters at nought) are absent and read as 0.

import type { Fact } from '../../log/form/fact.ts';
import { partsOf, refOf, valueOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';

export type Scalar = number | boolean | string;

/** `indicator.consent` -> 62, `actor.guard.state` -> 'quiet', `flag.audit` -> true */
export interface State {
  readonly values: ReadonlyMap<string, Scalar>;
  /** orders under way: `patrol@coast` -> for each of its terms whether it was given with a dossier */
  readonly orders: ReadonlyMap<string, readonly boolean[]>;
}

interface Draft {
  readonly values: Map<string, Scalar>;
  readonly orders: Map<string, readonly boolean[]>;
}

export const NO_STATE: State = { values: new Map(), orders: new Map() };

/** The state after these facts, which must follow one another on one line of play. */
export function foldFacts(scenario: Scenario, before: State, facts: readonly Fact[]): State {
  const draft: Draft = { values: new Map(before.values), orders: new Map(before.orders) };
  for (const fact of facts) apply(scenario, draft, fact);
  return draft;
}

function apply(scenario: Scenario, draft: Draft, fact: Fact): void {
  const { values } = draft;
  switch (fact.type) {
    case 'began':
    case 'changed':
    case 'set':
      values.set(fact.value, fact.to);
      return;
    case 'moved':
      values.set(`${fact.chart}.state`, fact.to);
      return;
    case 'presented':
      values.set(`inject.${fact.inject}.fired`, 1);
      return;
    case 'held':
      values.set(`inject.${fact.inject}.held`, fact.held);
      return;
    case 'chose':
      values.set(`choice.${fact.inject}.${fact.choice}.taken`, 1);
      return;
    case 'took_up':
      values.set(`${fact.subject}.dossier`, fact.until);
      return;
    case 'determined':
      values.set(refOf('unknown', fact.unknown), fact.option);
      return;
    case 'found_out':
      values.set(valueOf(refOf('unknown', fact.unknown), 'known'), true);
      return;
    case 'entered':
      if (fact.phase === 'situation') openTurn(scenario, draft, fact.turn);
      return;
    case 'ordered':
    case 'withdrew':
    case 'finished':
      applyOrder(draft, fact);
      return;
    case 'drew':
    case 'rolled':
    case 'scheduled':
    case 'positioned':
    case 'started':
    case 'fired':
    case 'skipped':
    case 'paused':
    case 'annotated':
    case 'rated':
    case 'scored':
    case 'ended':
    case 'rewound':
      return;
  }
}

function openTurn(scenario: Scenario, { values }: Draft, turn: number): void {
  values.set('turn', turn);
  values.set('mandate.renewal', scenario.mandate.renewals.includes(turn));
}

function applyOrder(draft: Draft, fact: Extract<Fact, { type: 'ordered' | 'withdrew' | 'finished' }>): void {
  const own = `measure.${fact.measure}`;
  const key = orderKey(fact);
  const terms = draft.orders.get(key) ?? [];
  const informed = fact.type === 'ordered' ? fact.informed : (terms.at(-1) ?? true);
  const given = fact.type === 'ordered' ? 1 : fact.type === 'withdrew' && fact.refunded ? -1 : 0;
  count(draft, `${own}.active`, fact.type === 'ordered' ? 1 : -1);
  count(draft, `${own}.ordered`, given);
  if (!informed) count(draft, `${own}.blind`, given);
  if (fact.type === 'ordered') draft.orders.set(key, [...terms, informed]);
  else if (terms.length <= 1) draft.orders.delete(key);
  // the earliest ends first, the latest is withdrawn first
  else draft.orders.set(key, fact.type === 'finished' ? terms.slice(1) : terms.slice(0, -1));
}

/** `patrol@coast`, or `audit` where there is no target. */
export const orderKey = ({ measure, target }: { readonly measure: string; readonly target: string | null }): string =>
  target === null ? measure : `${measure}@${target}`;

function count({ values }: Draft, path: string, by: number): void {
  if (by !== 0) values.set(path, Number(values.get(path) ?? 0) + by);
}

/** A value as conditions read it, national means included; null where the scenario has no such value. */
export function readValue(scenario: Scenario, state: State, path: string): Scalar | null {
  const held = state.values.get(path);
  if (held !== undefined) return held;
  const { kind, id } = partsOf(path);
  return kind === 'national' ? nationalMean(scenario, state, id) : null;
}

/** Floored mean over the host regions, as the engine reads it. */
function nationalMean(scenario: Scenario, state: State, id: string): number | null {
  const numbers = scenario.regions
    .filter((region) => region.side === 'host')
    .map((region) => state.values.get(`region.${region.id}.${id}`))
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  return Math.floor(numbers.reduce((sum, value) => sum + value, 0) / numbers.length);
}
