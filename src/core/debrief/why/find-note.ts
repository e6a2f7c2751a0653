// The author's own words for why something follows: the note of the very effect or transition, the sentence a rule stands for.

import type { Fact } from '../../log/form/fact.ts';
import { findEffect, findRule, findTransitions } from '../../log/form/find-cause.ts';
import type { Sayable } from '../../ref/message.ts';
import { isWornOff } from '../../log/form/worn-off.ts';
import { readCause } from '../../ref/cause-ref.ts';
import { effectSteps } from '../../ref/effect-path.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Rule, Scenario } from '../../scenario/language/schema.ts';
import { tellWhy } from './fact-messages.ts';

/** Null where the scenario says nothing. `behind`: the fact that it comes from. */
export function findNote(scenario: Scenario, fact: Fact, behind?: Fact): Sayable | null {
  const { id, effect } = fact.by;
  if (isWornOff(fact, behind))
    return tellWhy('why.worn_off', { held: effect !== null && effectSteps(effect)[0] === 'holds' });
  const ref = readCause(id);
  if (ref.kind === 'facilitator') return 'value' in fact || fact.type === 'moved' ? tellWhy('why.by_hand') : null;
  if (ref.kind === 'engine') return ref.id === 'must' ? tellWhy('why.must') : null;
  if (ref.kind === 'commodity') return effect === 'income' ? tellWhy('why.income') : tellWhy('why.trade');
  if (fact.type === 'moved' && fact.transition !== null) {
    const chart = partsOf(fact.chart);
    return findTransitions(scenario, chart.kind, chart.id)[fact.transition]?.note ?? null;
  }
  const note = effect === null ? undefined : findEffect(scenario, ref, effect)?.note;
  return note ?? ruleBehind(scenario, fact)?.title ?? null;
}

/** The rule that made this fact, if one did. */
export function ruleBehind(scenario: Scenario, { by }: Fact): Rule | undefined {
  const ref = readCause(by.id);
  return ref.kind === 'rule' ? findRule(scenario, ref) : undefined;
}
