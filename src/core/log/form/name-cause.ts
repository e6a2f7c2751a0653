// The cause that a fact names (`by`), in the words of its scenario.

import type { Measure, Scenario } from '../../scenario/language/schema.ts';
import type { By } from './fact.ts';

export interface NamedCause {
  /** whose doing it is */
  readonly whose: 'team' | 'facilitator' | 'actor' | 'storyline' | 'economy' | 'rule' | 'start';
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
  const late = by.kind === 'effect';
  switch (by.kind) {
    case 'facilitator':
      return { whose: 'facilitator', title: by.id, late };
    case 'start':
      return { whose: 'start', title: by.id, late };
    case 'economy':
      return { whose: 'economy', title: scenario.commodities.find((one) => one.id === by.id)?.name ?? by.id, late };
    default:
      return (
        choiceCause(scenario, by, late) ??
        measureCause(scenario, by, late) ??
        chartCause(scenario, by, late) ??
        ruleCause(scenario, by, late)
      );
  }
}

function choiceCause(scenario: Scenario, { id }: By, late: boolean): NamedCause | null {
  const [first, second] = id.split('.');
  const inject = scenario.injects.find((one) => one.id === first);
  const choice = inject?.choices.find((one) => one.id === second);
  return choice === undefined ? null : { whose: 'team', act: 'choice', title: choice.label, late };
}

function measureCause(scenario: Scenario, { kind, id }: By, late: boolean): NamedCause | null {
  if (kind === 'rule' || kind === 'actor' || kind === 'storyline') return null;
  const [name, target] = id.split('@');
  const measure = scenario.measures.find((one) => one.id === name);
  if (measure === undefined) return null;
  const at = target === undefined ? '' : `, ${nameTarget(scenario, measure, target)}`;
  return { whose: 'team', act: 'order', title: `${measure.title}${at}`, late };
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

function chartCause(scenario: Scenario, { kind, id }: By, late: boolean): NamedCause | null {
  if (kind === 'rule') return null;
  const actor = scenario.actors.find((one) => one.id === id);
  if (actor !== undefined && kind !== 'storyline') return { whose: 'actor', title: actor.name, late, actor: actor.id };
  const line = scenario.storylines?.find((one) => one.id === id);
  return line === undefined ? null : { whose: 'storyline', title: line.title, late };
}

function ruleCause(scenario: Scenario, { id }: By, late: boolean): NamedCause {
  const [first, second] = id.split('.');
  const actor = scenario.actors.find((one) => one.id === first);
  const own = second === undefined ? undefined : actor?.rules.find((rule) => rule.id === second);
  if (actor !== undefined && own !== undefined) return { whose: 'rule', title: own.title, late, actor: actor.id };
  return { whose: 'rule', title: scenario.rules?.find((rule) => rule.id === id)?.title ?? id, late };
}

/** The name of what a dossier is about: `actor.guard`, `tie.x`, `route.y`. */
export function nameSubject(scenario: Scenario, ref: string): string {
  const [kind, id = ''] = ref.split('.');
  if (kind === 'tie') return nameTie(scenario, id);
  const list = kind === 'actor' ? scenario.actors : scenario.routes;
  return list.find((one) => one.id === id)?.name ?? ref;
}
