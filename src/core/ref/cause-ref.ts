// What stands behind a fact, as text with its kind: `choice.harbour_offer.crane_only`, `measure.patrol@region.coast`,
// `actor.guard.rule.drift`. Written once when a scenario is compiled, taken apart only where causes are told.

import { choiceRef, partsOf, type ThingRef } from './value-path.ts';

export type CauseRef =
  | { readonly kind: 'choice'; readonly inject: string; readonly choice: string }
  /** `target` is null for a measure without one */
  | { readonly kind: 'measure'; readonly measure: string; readonly target: ThingRef | null }
  /** `actor` is null for a rule of the scenario itself */
  | { readonly kind: 'rule'; readonly actor: string | null; readonly rule: string }
  | { readonly kind: 'actor' | 'storyline' | 'commodity'; readonly id: string }
  /** an input that causes a fact directly: `input.choose` */
  | { readonly kind: 'input'; readonly id: string }
  /** `facilitator.override` */
  | { readonly kind: 'facilitator'; readonly id: string }
  /** the engine's own steps: `engine.draw`, `engine.must`, `engine.endings`, `engine.rubric` */
  | { readonly kind: 'engine'; readonly id: string }
  | { readonly kind: 'start' }
  /** what is true in this run, and did something at the start: `unknown.company_wants.a_till` */
  | { readonly kind: 'option'; readonly unknown: string; readonly option: string }
  /** of a log of format 1, where several things bear the id: nobody knows which was meant */
  | { readonly kind: 'unknown'; readonly id: string };

const AT = '@';

export function causeText(ref: CauseRef): string {
  switch (ref.kind) {
    case 'choice':
      return choiceRef(ref.inject, ref.choice);
    case 'measure':
      return `measure.${ref.measure}${ref.target === null ? '' : `${AT}${ref.target}`}`;
    case 'rule':
      return ref.actor === null ? `rule.${ref.rule}` : `actor.${ref.actor}.rule.${ref.rule}`;
    case 'start':
      return 'start';
    case 'option':
      return `unknown.${ref.unknown}.${ref.option}`;
    default:
      return `${ref.kind}.${ref.id}`;
  }
}

/** `patrol@coast` -> `{ what: 'patrol', target: 'coast' }`; null where nothing is aimed at. */
export function splitTarget(text: string): { readonly what: string; readonly target: string | null } {
  const at = text.indexOf(AT);
  return at < 0 ? { what: text, target: null } : { what: text.slice(0, at), target: text.slice(at + 1) };
}

/** `unknown` for what no version of this program writes. */
export function readCause(text: string): CauseRef {
  const { what, target } = splitTarget(text);
  const { kind, id, value, last } = partsOf(what);
  switch (kind) {
    case 'choice':
      return { kind, inject: id, choice: value };
    case 'measure':
      return { kind, measure: id, target: target as ThingRef | null };
    case 'rule':
      return { kind, actor: null, rule: id };
    case 'actor':
      return value === 'rule' ? { kind: 'rule', actor: id, rule: last } : { kind, id };
    case 'storyline':
    case 'commodity':
    case 'input':
    case 'facilitator':
    case 'engine':
      return { kind, id };
    case 'start':
      return { kind };
    case 'unknown':
      return value === '' ? { kind, id } : { kind: 'option', unknown: id, option: value };
    default:
      return { kind: 'unknown', id: text };
  }
}
