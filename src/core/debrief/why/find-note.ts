// The author's own words for why something follows: the note of the very effect or transition, the sentence a rule stands for.

import { whyWords } from '../../../text/debrief-text.ts';
import type { Fact } from '../../log/form/fact.ts';
import { findEffect, findRule, findTransitions } from '../../log/form/find-cause.ts';
import { readCause } from '../../ref/cause-ref.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Rule, Scenario } from '../../scenario/language/schema.ts';

/** Null where the scenario says nothing. */
export function findNote(scenario: Scenario, fact: Fact): string | null {
  const { id, effect } = fact.by;
  const ref = readCause(id);
  if (ref.kind === 'facilitator') return 'value' in fact || fact.type === 'moved' ? whyWords.byHand : null;
  if (ref.kind === 'commodity') return effect === 'income' ? whyWords.income : whyWords.trade;
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
