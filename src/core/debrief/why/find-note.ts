// The author's own words for why something follows: the note of an effect or a transition, the sentence a rule stands for.

import { whyWords } from '../../../text/debrief-text.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Effect, Measure, Rule, Scenario, Transition } from '../../scenario/language/schema.ts';

/** Null where the scenario says nothing, or where several effects might be meant and say different things. */
export function findNote(scenario: Scenario, fact: Fact): string | null {
  const { kind, id } = fact.by;
  if (kind === 'economy') return economyNote(fact);
  if (fact.type === 'moved' && fact.transition !== null) {
    return transitionsOf(scenario, fact.chart)[fact.transition]?.note ?? null;
  }
  const rule = kind === 'rule' || kind === 'effect' ? ruleOf(scenario, id) : undefined;
  return noteAmong(effectsBy(scenario, fact), fact) ?? rule?.title ?? null;
}

function economyNote(fact: Fact): string | null {
  if (fact.type !== 'changed') return null;
  return fact.value.startsWith('actor.') ? whyWords.income : whyWords.trade;
}

/** `tolls`, or `guard.drift` for a rule of an actor. */
export function ruleOf(scenario: Scenario, id: string): Rule | undefined {
  const [owner, own] = id.split('.');
  const list = own === undefined ? scenario.rules : scenario.actors.find((actor) => actor.id === owner)?.rules;
  return list?.find((rule) => rule.id === (own ?? owner));
}

function transitionsOf(scenario: Scenario, ref: string): readonly Transition[] {
  const [kind, id] = ref.split('.');
  const charts = kind === 'actor' ? scenario.actors : (scenario.storylines ?? []);
  return charts.find((chart) => chart.id === id)?.transitions ?? [];
}

interface Written {
  readonly effect: Effect;
  /** what `target` stands for */
  readonly target: string | null;
}

/** All effects that may act in the name of this fact's cause. */
function effectsBy(scenario: Scenario, { by }: Fact): readonly Written[] {
  const plain = (list: readonly Effect[] | undefined): Written[] =>
    (list ?? []).map((effect) => ({ effect, target: null }));
  const [first = '', second = ''] = by.id.split('.');
  const moves = (ref: string): Written[] => transitionsOf(scenario, ref).flatMap(({ effects }) => plain(effects));
  const choice = scenario.injects.find(({ id }) => id === first)?.choices.find(({ id }) => id === second);
  const all: Record<string, () => readonly Written[]> = {
    input: () => plain(choice?.effects),
    measure: () => measureEffects(scenario, by.id),
    rule: () => plain(ruleOf(scenario, by.id)?.effects),
    actor: () => moves(`actor.${by.id}`),
    storyline: () => moves(`storyline.${by.id}`),
  };
  // what falls due later keeps only the id of what set it in motion
  if (by.kind === 'effect') return Object.values(all).flatMap((list) => list());
  return all[by.kind]?.() ?? [];
}

function measureEffects(scenario: Scenario, key: string): readonly Written[] {
  const [id, aim] = key.split('@');
  const measure = scenario.measures.find((one) => one.id === id);
  if (measure === undefined) return [];
  const target = aim === undefined ? null : `${measure.target?.kind ?? 'region'}.${aim}`;
  return listsOf(measure).map((effect) => ({ effect, target }));
}

const listsOf = ({ start, running, end, blind }: Measure): readonly Effect[] =>
  [start, running, end, blind?.start, blind?.running, blind?.end].flatMap((list) => list ?? []);

function noteAmong(written: readonly Written[], fact: Fact): string | null {
  const { kind } = fact.by;
  // Scheduling is a fact at once, and its paper one of later, whatever the delay.
  const inTime = (effect: Effect): boolean =>
    kind === 'rule' || 'schedule' in effect || (kind === 'effect') === (effect.after !== undefined);
  const fitting = written.filter((one) => inTime(one.effect) && writes(one, fact));
  const notes = new Set(fitting.flatMap(({ effect }) => effect.note ?? []));
  return notes.size === 1 ? ([...notes][0] ?? null) : null;
}

function writes({ effect, target }: Written, fact: Fact): boolean {
  const whole = (path: string): string => (target === null ? path : path.replace(/^target(?=\.|$)/, target));
  if (fact.type === 'changed' && 'change' in effect) return whole(effect.change) === fact.value;
  if (fact.type === 'changed' && 'learn' in effect) return `${whole(effect.learn)}.known` === fact.value;
  if ((fact.type === 'set' || fact.type === 'changed') && 'set' in effect) return whole(effect.set) === fact.value;
  if (fact.type === 'moved' && 'move' in effect) return whole(effect.move) === fact.chart;
  if ((fact.type === 'scheduled' || fact.type === 'presented') && 'schedule' in effect)
    return effect.schedule === fact.inject;
  return false;
}
