// Every expression and every effect of a resolved scenario, with its place and what it is for. The checks go over these
// lists instead of each walking the scenario again.

import type { NOTHING_FOLLOWS } from '../../../text/author-messages.ts';
import type { Path } from '../../ref/path.ts';
import type { Choice, Effect, Inject, Measure, Rule, Scenario, Transition } from '../language/schema.ts';

/** What hangs on a condition. */
export type TestRole = keyof typeof NOTHING_FOLLOWS;

/** Where an expression or effect may say `target`: the measure's targets (`region.coast`), or [] elsewhere. */
export type Targets = readonly string[];

export type ExpressionUse =
  | {
      readonly want: 'test';
      readonly path: Path;
      readonly source: string;
      readonly targets: Targets;
      readonly role: TestRole;
    }
  | { readonly want: 'amount'; readonly path: Path; readonly source: string; readonly targets: Targets };

export interface EffectUse {
  readonly path: Path;
  readonly effect: Effect;
  readonly targets: Targets;
  readonly running: boolean;
}

export interface Uses {
  readonly expressions: readonly ExpressionUse[];
  readonly effects: readonly EffectUse[];
}

interface Lists {
  readonly expressions: ExpressionUse[];
  readonly effects: EffectUse[];
}

const NONE: Targets = [];

export function usesOf(scenario: Scenario): Uses {
  const lists: Lists = { expressions: [], effects: [] };
  scenario.mandate.tasks.forEach((task, k) => addAmount(lists, ['mandate', 'tasks', k, 'progress'], task.progress));
  scenario.measures.forEach((measure, k) => addMeasure(lists, ['measures', k], measure, scenario));
  scenario.actors.forEach((actor, k) => {
    actor.transitions.forEach((one, n) => addTransition(lists, ['actors', k, 'transitions', n], one));
    actor.rules.forEach((one, n) => addRule(lists, ['actors', k, 'rules', n], one));
  });
  (scenario.storylines ?? []).forEach((line, k) => {
    line.transitions.forEach((one, n) => addTransition(lists, ['storylines', k, 'transitions', n], one));
  });
  (scenario.watchpoints ?? []).forEach((point, k) => {
    addTest(lists, ['watchpoints', k, 'when'], point.when, 'watchpoint');
  });
  scenario.injects.forEach((inject, k) => addInject(lists, ['injects', k], inject));
  (scenario.rules ?? []).forEach((rule, k) => addRule(lists, ['rules', k], rule));
  scenario.objectives.forEach((one, k) => addAmount(lists, ['objectives', k, 'score'], one.score));
  scenario.endings.forEach((ending, k) => addTest(lists, ['endings', k, 'when'], ending.when, 'ending'));
  return lists;
}

function addTest(lists: Lists, path: Path, source: string | undefined, role: TestRole, targets = NONE): void {
  if (source !== undefined) lists.expressions.push({ want: 'test', path, source, targets, role });
}

function addAmount(lists: Lists, path: Path, source: string | number | undefined, targets = NONE): void {
  if (typeof source === 'string') lists.expressions.push({ want: 'amount', path, source, targets });
}

function addEffects(lists: Lists, path: Path, effects: readonly Effect[] = [], targets = NONE, running = false): void {
  effects.forEach((effect, k) => {
    const own = [...path, k];
    lists.effects.push({ path: own, effect, targets, running });
    addTest(lists, [...own, 'when'], effect.when, 'effect', targets);
    addAmount(lists, [...own, 'chance'], effect.chance, targets);
    if ('by' in effect) addAmount(lists, [...own, 'by'], effect.by, targets);
  });
}

function addTransition(lists: Lists, path: Path, transition: Transition): void {
  addTest(lists, [...path, 'when'], transition.when, 'transition');
  addEffects(lists, [...path, 'effects'], transition.effects);
}

function addRule(lists: Lists, path: Path, rule: Rule): void {
  addTest(lists, [...path, 'when'], rule.when, 'rule');
  addEffects(lists, [...path, 'effects'], rule.effects);
}

function addInject(lists: Lists, path: Path, inject: Inject): void {
  addTest(lists, [...path, 'trigger', 'when'], inject.trigger?.when, 'trigger');
  addAmount(lists, [...path, 'trigger', 'weight'], inject.trigger?.weight);
  inject.choices.forEach((choice, k) => addChoice(lists, [...path, 'choices', k], choice));
}

function addChoice(lists: Lists, path: Path, choice: Choice): void {
  addTest(lists, [...path, 'requires'], choice.requires, 'choice');
  addEffects(lists, [...path, 'effects'], choice.effects);
}

/** `region.coast`, ...: everything the measure may be aimed at. */
export function targetsOf(measure: Measure, scenario: Scenario): Targets {
  const { target } = measure;
  if (target === undefined) return NONE;
  const lists = { region: scenario.regions, actor: scenario.actors, route: scenario.routes, tie: scenario.ties ?? [] };
  return lists[target.kind]
    .map((thing) => thing.id)
    .filter((id) => target.among?.includes(id) ?? true)
    .map((id) => `${target.kind}.${id}`);
}

function addMeasure(lists: Lists, path: Path, measure: Measure, scenario: Scenario): void {
  const targets = targetsOf(measure, scenario);
  addTest(lists, [...path, 'target', 'when'], measure.target?.when, 'target', targets);
  addTest(lists, [...path, 'when'], measure.when, 'measure', targets);
  for (const [part, list] of [
    [path, measure],
    [[...path, 'blind'], measure.blind ?? {}],
  ] as const) {
    addEffects(lists, [...part, 'start'], list.start, targets);
    addEffects(lists, [...part, 'running'], list.running, targets, true);
    addEffects(lists, [...part, 'end'], list.end, targets);
  }
}
