// Every expression and every effect of a resolved scenario, with its place and what it is for. The checks go over these
// lists instead of each walking the scenario again.

import type { Path } from '../../ref/path.ts';
import { remembered } from '../../ref/remembered.ts';
import type { TestRole } from '../issue/kinds.ts';
import type { Choice, Effect, Inject, Measure, Rule, Scenario, Transition, Variant } from '../language/schema.ts';
import { NO_TARGETS, type Targets, targetsOf } from './targets.ts';

export type ExpressionUse =
  | {
      readonly want: 'test';
      readonly path: Path;
      readonly source: string;
      /** what it may be about where it says `target`; [] where it cannot */
      readonly targets: Targets;
      readonly role: TestRole;
      readonly only?: undefined;
    }
  | {
      readonly want: 'amount';
      readonly path: Path;
      readonly source: string;
      readonly targets: Targets;
      /** the condition of the effect it stands in, which may leave targets out */
      readonly only?: string | undefined;
    };

export interface EffectUse {
  readonly path: Path;
  readonly effect: Effect;
  readonly targets: Targets;
  readonly running: boolean;
  /** its own condition, which may leave targets out */
  readonly only?: string | undefined;
}

export interface Uses {
  readonly expressions: readonly ExpressionUse[];
  readonly effects: readonly EffectUse[];
}

interface Lists {
  readonly expressions: ExpressionUse[];
  readonly effects: EffectUse[];
}

/** A place in the scenario, and what `target` can stand for there. */
interface Where {
  readonly path: Path;
  readonly targets: Targets;
}
const at = (...path: Path): Where => ({ path, targets: NO_TARGETS });
const inside = ({ path, targets }: Where, ...steps: Path): Where => ({ path: [...path, ...steps], targets });

/** Gathered once for each scenario. */
export const usesOf = remembered(gather);

function gather(scenario: Scenario): Uses {
  const lists: Lists = { expressions: [], effects: [] };
  scenario.mandate.tasks.forEach((task, k) => addAmount(lists, at('mandate', 'tasks', k, 'progress'), task.progress));
  scenario.measures.forEach((measure, k) => {
    addMeasure(lists, { path: ['measures', k], targets: targetsOf(measure, scenario) }, measure);
  });
  scenario.actors.forEach((actor, k) => {
    actor.transitions.forEach((one, n) => addTransition(lists, at('actors', k, 'transitions', n), one));
    actor.rules.forEach((one, n) => addRule(lists, at('actors', k, 'rules', n), one));
  });
  (scenario.storylines ?? []).forEach((line, k) => {
    line.transitions.forEach((one, n) => addTransition(lists, at('storylines', k, 'transitions', n), one));
  });
  (scenario.watchpoints ?? []).forEach((point, k) => {
    addTest(lists, at('watchpoints', k, 'when'), point.when, 'watchpoint');
  });
  (scenario.calendar ?? []).forEach((entry, k) => addTest(lists, at('calendar', k, 'when'), entry.when, 'due'));
  (scenario.unknowns ?? []).forEach(({ options }, k) => {
    options.forEach(({ effects }, n) => addEffects(lists, at('unknowns', k, 'options', n, 'effects'), effects));
  });
  for (const list of ['actors', 'ties', 'routes'] as const) {
    (scenario[list] ?? []).forEach(({ dossier }, k) => {
      dossier?.forEach(({ when }, n) => addTest(lists, at(list, k, 'dossier', n, 'when'), when, 'note'));
    });
  }
  scenario.injects.forEach((inject, k) => addInject(lists, at('injects', k), inject));
  (scenario.rules ?? []).forEach((rule, k) => addRule(lists, at('rules', k), rule));
  scenario.objectives.forEach((one, k) => addAmount(lists, at('objectives', k, 'score'), one.score));
  scenario.endings.forEach((ending, k) => {
    addTest(lists, at('endings', k, 'when'), ending.when, 'ending');
    addVariants(lists, at('endings', k), ending);
  });
  return lists;
}

function addTest(lists: Lists, where: Where, source: string | undefined, role: TestRole): void {
  if (source !== undefined) lists.expressions.push({ want: 'test', ...where, source, role });
}

function addVariants(lists: Lists, where: Where, { variants }: { readonly variants?: readonly Variant[] | undefined }) {
  variants?.forEach(({ when }, k) => addTest(lists, inside(where, 'variants', k, 'when'), when, 'variant'));
}

function addAmount(lists: Lists, where: Where, source: string | number | undefined, only?: string): void {
  if (typeof source === 'string') lists.expressions.push({ want: 'amount', ...where, source, only });
}

function addEffects(lists: Lists, where: Where, effects: readonly Effect[] = [], running = false): void {
  effects.forEach((effect, k) => {
    const own = inside(where, k);
    const only = effect.when;
    lists.effects.push({ ...own, effect, running, only });
    addTest(lists, inside(own, 'when'), effect.when, 'effect');
    addAmount(lists, inside(own, 'chance'), effect.chance, only);
    if ('by' in effect) addAmount(lists, inside(own, 'by'), effect.by, only);
  });
}

function addTransition(lists: Lists, where: Where, transition: Transition): void {
  addTest(lists, inside(where, 'when'), transition.when, 'transition');
  addAmount(lists, inside(where, 'chance'), transition.chance);
  addEffects(lists, inside(where, 'effects'), transition.effects);
}

function addRule(lists: Lists, where: Where, rule: Rule): void {
  addTest(lists, inside(where, 'when'), rule.when, 'rule');
  addEffects(lists, inside(where, 'effects'), rule.effects);
}

function addInject(lists: Lists, where: Where, inject: Inject): void {
  addTest(lists, inside(where, 'trigger', 'when'), inject.trigger?.when, 'trigger');
  addAmount(lists, inside(where, 'trigger', 'weight'), inject.trigger?.weight);
  addVariants(lists, where, inject);
  inject.choices.forEach((choice, k) => addChoice(lists, inside(where, 'choices', k), choice));
}

function addChoice(lists: Lists, where: Where, choice: Choice): void {
  addTest(lists, inside(where, 'requires'), choice.requires, 'choice');
  addEffects(lists, inside(where, 'effects'), choice.effects);
  addVariants(lists, where, choice);
}

function addMeasure(lists: Lists, where: Where, measure: Measure): void {
  addTest(lists, inside(where, 'target', 'when'), measure.target?.when, 'target');
  addTest(lists, inside(where, 'when'), measure.when, 'measure');
  for (const [part, list] of [
    [where, measure],
    [inside(where, 'blind'), measure.blind ?? {}],
  ] as const) {
    addEffects(lists, inside(part, 'start'), list.start);
    addEffects(lists, inside(part, 'running'), list.running, true);
    addEffects(lists, inside(part, 'end'), list.end);
  }
}
