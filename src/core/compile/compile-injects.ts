// Injects, rules, objectives and endings -> code.

import type { Inject, Rule, Variant } from '../scenario/language/schema.ts';
import { causeText } from '../ref/cause-ref.ts';
import { valueOf } from '../ref/value-path.ts';
import { compileEffects } from './compile-effects.ts';
import { costs } from './compile-measures.ts';
import { amountCode, type Context, siteHash, testCode } from './context.ts';
import type { ChoiceCode, EndingCode, InjectCode, ObjectiveCode, Program, RuleCode, TestCode } from './program.ts';

const DEFAULT_WEIGHT = 10;

export function compileInjects(context: Context): readonly InjectCode[] {
  return context.scenario.injects.map((inject, index) => {
    const { trigger } = inject;
    const must = trigger?.must ?? null;
    const weight = amountCode(context, trigger?.weight ?? DEFAULT_WEIGHT);
    const when = testCode(context, trigger?.when);
    return {
      index,
      inject,
      site: siteHash(`inject.${inject.id}`),
      firedSlot: context.layout.slot(`inject.${inject.id}.fired`),
      heldSlot: context.layout.slot(`inject.${inject.id}.held`),
      drawn:
        trigger === undefined || must !== null
          ? null
          : {
              from: trigger.turn ?? trigger.from ?? 1,
              until: trigger.turn ?? trigger.until ?? context.scenario.turns,
            },
      must,
      trigger: { test: when.test, reads: [...new Set([...when.reads, ...weight.reads])] },
      weight: weight.amount,
      variants: compileVariants(context, inject.variants),
      choices: inject.choices.map((choice) => compileChoice(context, inject, choice)),
    };
  });
}

/** For each turn, from 0 on: what must come in it. */
export function byTurn({ scenario }: Context, injects: readonly InjectCode[]): Program['mustCome'] {
  return Array.from({ length: scenario.turns + 1 }, (_, turn) => injects.filter(({ must }) => must === turn));
}

function compileChoice(context: Context, inject: Inject, choice: Inject['choices'][number]): ChoiceCode {
  const site = `${inject.id}.${choice.id}`;
  const id = causeText({ kind: 'choice', inject: inject.id, choice: choice.id });
  const [holds, spends] = [costs(context, choice.holds, id, 'holds'), costs(context, choice.spends, id, 'spends')];
  return {
    id: choice.id,
    takenSlot: context.layout.slot(valueOf(id, 'taken')),
    requires: testCode(context, choice.requires),
    hidden: choice.hidden ?? false,
    costs: [...holds, ...spends],
    holds,
    lasts: choice.lasts ?? 1,
    spends,
    effects: compileEffects(context, choice.effects, { kind: 'input', id, list: 'effects', site }),
    variants: compileVariants(context, choice.variants),
  };
}

const compileVariants = (context: Context, variants: readonly Variant[] = []): readonly TestCode[] =>
  variants.map(({ when }) => testCode(context, when));

/** First each actor's own, in the order of the actors, then the scenario's. */
export function compileRules(context: Context): readonly RuleCode[] {
  const own = context.scenario.actors.flatMap((actor) =>
    actor.rules.map((rule) => compileRule(context, rule, actor.id)),
  );
  return [...own, ...(context.scenario.rules ?? []).map((rule) => compileRule(context, rule, null))];
}

function compileRule(context: Context, rule: Rule, actor: string | null): RuleCode {
  const id = causeText({ kind: 'rule', actor, rule: rule.id });
  const site = actor === null ? `rule.${rule.id}` : `rule.${actor}.${rule.id}`;
  return {
    id,
    rule: testCode(context, rule.when),
    effects: compileEffects(context, rule.effects, { kind: 'rule', id, list: 'effects', site }),
  };
}

export function compileObjectives(context: Context): readonly ObjectiveCode[] {
  return context.scenario.objectives.map(({ id, max, score }) => {
    const { amount, reads } = amountCode(context, score);
    return { id, max, score: amount, reads };
  });
}

export function compileEndings(context: Context): readonly EndingCode[] {
  return context.scenario.endings.map((ending) => ({
    id: ending.id,
    early: ending.early ?? false,
    when: testCode(context, ending.when),
    variants: compileVariants(context, ending.variants),
  }));
}
