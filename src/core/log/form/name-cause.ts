// The cause that a fact names (`by`), in the words of its scenario.

import type { Measure, Scenario } from '../../scenario/language/schema.ts';
import { type CauseRef, readCause } from '../../ref/cause-ref.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { By } from './fact.ts';
import { findChoice, findMeasure, findRule } from './find-cause.ts';

export interface NamedCause {
  /** whose doing it is; `engine`: a step of every turn; `unknown`: an old log leaves it open */
  readonly whose: 'team' | 'facilitator' | 'actor' | 'storyline' | 'economy' | 'rule' | 'engine' | 'start' | 'unknown';
  /** the decision, order, rule, actor or commodity, as people read it */
  readonly title: string;
  /** it was set in motion earlier and fell due now */
  readonly late: boolean;
  /** id of the actor behind it, where it is one */
  readonly actor?: string;
  /** what of the team's: a decision on a paper, or an order */
  readonly act?: 'choice' | 'order';
}

export function nameCause(scenario: Scenario, by: By): NamedCause {
  return { ...nameRef(scenario, readCause(by.id)), late: by.kind === 'effect' };
}

function nameRef(scenario: Scenario, ref: CauseRef): Omit<NamedCause, 'late'> {
  switch (ref.kind) {
    case 'choice':
      return { whose: 'team', act: 'choice', title: findChoice(scenario, ref)?.label ?? ref.choice };
    case 'measure':
      return { whose: 'team', act: 'order', title: measureTitle(scenario, ref) };
    case 'input':
      return { whose: 'team', title: ref.id };
    case 'rule': {
      const title = findRule(scenario, ref)?.title ?? ref.rule;
      return ref.actor === null ? { whose: 'rule', title } : { whose: 'rule', title, actor: ref.actor };
    }
    case 'actor':
      return { whose: 'actor', title: nameOf(scenario.actors, ref.id), actor: ref.id };
    case 'storyline':
      return { whose: 'storyline', title: scenario.storylines?.find(({ id }) => id === ref.id)?.title ?? ref.id };
    case 'commodity':
      return { whose: 'economy', title: nameOf(scenario.commodities, ref.id) };
    case 'facilitator':
    case 'engine':
    case 'unknown':
      return { whose: ref.kind, title: ref.id };
    case 'start':
      return { whose: 'start', title: '' };
    case 'option':
      return { whose: 'start', title: optionTitle(scenario, ref) };
  }
}

const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? id;

const optionTitle = (scenario: Scenario, { unknown, option }: Extract<CauseRef, { kind: 'option' }>): string =>
  scenario.unknowns?.find(({ id }) => id === unknown)?.options.find(({ id }) => id === option)?.text ?? option;

function measureTitle(scenario: Scenario, ref: Extract<CauseRef, { kind: 'measure' }>): string {
  const measure = findMeasure(scenario, ref);
  if (measure === undefined) return ref.measure;
  return ref.target === null
    ? measure.title
    : `${measure.title}, ${nameTarget(scenario, measure, partsOf(ref.target).id)}`;
}

/** The name of what a measure is aimed at. */
export function nameTarget(scenario: Scenario, measure: Measure, id: string): string {
  const lists = { region: scenario.regions, actor: scenario.actors, route: scenario.routes };
  const kind = measure.target?.kind ?? 'region';
  if (kind === 'tie') return nameTie(scenario, id);
  return lists[kind].find((one) => one.id === id)?.name ?? id;
}

/** `The Ridge Guard – the minister` */
export function nameTie(scenario: Scenario, id: string): string {
  const tie = scenario.ties?.find((one) => one.id === id);
  if (tie === undefined) return id;
  const name = (actor: string): string => scenario.actors.find((one) => one.id === actor)?.name ?? actor;
  return `${name(tie.a)} – ${name(tie.b)}`;
}
