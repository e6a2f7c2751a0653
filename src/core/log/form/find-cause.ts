// From the cause that a fact names to what the scenario says there: looked up, never guessed.

import type { CauseRef } from '../../ref/cause-ref.ts';
import { effectSteps } from '../../ref/effect-path.ts';
import { valueAt } from '../../ref/path.ts';
import type { Choice, Effect, Measure, Rule, Scenario, Transition } from '../../scenario/language/schema.ts';

type Of<K extends CauseRef['kind']> = Extract<CauseRef, { kind: K }>;

const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T | undefined =>
  list?.find((one) => one.id === id);

export const findChoice = (scenario: Scenario, { inject, choice }: Of<'choice'>): Choice | undefined =>
  byId(byId(scenario.injects, inject)?.choices, choice);

export const findMeasure = (scenario: Scenario, { measure }: Of<'measure'>): Measure | undefined =>
  byId(scenario.measures, measure);

export const findRule = (scenario: Scenario, { actor, rule }: Of<'rule'>): Rule | undefined =>
  byId(actor === null ? scenario.rules : byId(scenario.actors, actor)?.rules, rule);

/** The transitions of an actor or a storyline. */
export function findTransitions(scenario: Scenario, kind: string, id: string): readonly Transition[] {
  const charts: readonly { readonly id: string; readonly transitions: readonly Transition[] }[] =
    kind === 'actor' ? scenario.actors : (scenario.storylines ?? []);
  return byId(charts, id)?.transitions ?? [];
}

/** The effect at `effect` (`start.0`) within what stands behind the fact; null for costs and all that is no effect. */
export function findEffect(scenario: Scenario, ref: CauseRef, effect: string): Effect | null {
  const found = valueAt(ownerOf(scenario, ref), effectSteps(effect));
  return typeof found === 'object' && found !== null ? (found as Effect) : null;
}

/** What a decision uses or an order costs: capacity id to amount. */
export function findCosts(
  scenario: Scenario,
  ref: CauseRef,
  list: 'holds' | 'spends',
): Readonly<Record<string, number>> {
  const owner: { holds?: Costs; spends?: Costs } | undefined =
    ref.kind === 'choice' ? findChoice(scenario, ref) : ref.kind === 'measure' ? findMeasure(scenario, ref) : undefined;
  return owner?.[list] ?? {};
}
type Costs = Record<string, number> | undefined;

function ownerOf(scenario: Scenario, ref: CauseRef): unknown {
  switch (ref.kind) {
    case 'choice':
      return findChoice(scenario, ref);
    case 'measure':
      return findMeasure(scenario, ref);
    case 'rule':
      return findRule(scenario, ref);
    case 'actor':
    case 'storyline':
      return { transitions: findTransitions(scenario, ref.kind, ref.id) };
    case 'option':
      return byId(byId(scenario.unknowns, ref.unknown)?.options, ref.option);
    default:
      return undefined;
  }
}
