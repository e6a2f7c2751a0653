// The cause of a fact of format 1 in the words of format 2: what the bare id leaves no doubt about, and no more. Where several things bear
// the id, or several effects may have made the fact, it is said to be unknown.

import { causeText, type CauseRef, splitTarget } from '../../ref/cause-ref.ts';
import { UNKNOWN_EFFECT } from '../../ref/effect-path.ts';
import { lastOf, partsOf, refOf, restOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { By, Fact } from '../form/fact.ts';
import { couldHaveMade } from './could-have-made.ts';
import type { Fact1 } from './format-1.ts';

/** All facts before this one, by number, upgraded already. */
export type Earlier = ReadonlyMap<number, Fact>;

export function upgradeCause(scenario: Scenario, fact: Fact1, earlier: Earlier): By {
  const { kind, from } = fact.by;
  const ref = refBehind(scenario, fact);
  const behind = from === null ? null : (earlier.get(from) ?? null);
  return { kind, id: causeText(ref), effect: effectBehind(scenario, fact, ref, behind), from };
}

/** What the team does with its own hand; everything else that is caused by an input comes of a choice or an order. */
const DONE: ReadonlySet<Fact1['type']> = new Set(['entered', 'positioned', 'chose', 'ordered', 'withdrew', 'took_up']);
/** The engine's own steps, beside which a rule might bear the same id. */
const STEPS: ReadonlySet<Fact1['type']> = new Set(['drew', 'scored', 'ended']);

function refBehind(scenario: Scenario, fact: Fact1): CauseRef {
  const { kind, id } = fact.by;
  switch (kind) {
    case 'start':
      return { kind: 'start' };
    case 'facilitator':
    case 'actor':
    case 'storyline':
      return { kind, id };
    case 'economy':
      return { kind: 'commodity', id };
    case 'measure':
      return measureRef(scenario, id);
    case 'rule':
      return isStep(fact) ? { kind: 'engine', id } : ruleRef(id);
    case 'input':
      if (DONE.has(fact.type)) return { kind, id };
      return choiceRef(id) ?? measureRef(scenario, id);
    case 'effect':
      return choiceRef(id) ?? onlyOne(scenario, id);
  }
}

/** A paper that was drawn has no fact behind it; one that a rule had scheduled has. */
const isStep = ({ type, by }: Fact1): boolean => STEPS.has(type) || (type === 'presented' && by.from === null);

function choiceRef(id: string): CauseRef | null {
  const { kind: inject, id: choice } = partsOf(id);
  return choice === '' ? null : { kind: 'choice', inject, choice };
}

function ruleRef(id: string): CauseRef {
  const { kind: first, id: second } = partsOf(id);
  return second === '' ? { kind: 'rule', actor: null, rule: first } : { kind: 'rule', actor: first, rule: second };
}

function measureRef(scenario: Scenario, id: string): CauseRef {
  const { what: measure, target } = splitTarget(id);
  if (target === null) return { kind: 'measure', measure, target };
  const kind = scenario.measures.find((one) => one.id === measure)?.target?.kind ?? 'region';
  return { kind: 'measure', measure, target: refOf(kind, target) };
}

/** Something that fell due: set in motion by a measure, an actor or a storyline. */
function onlyOne(scenario: Scenario, id: string): CauseRef {
  if (splitTarget(id).target !== null) return measureRef(scenario, id);
  const found: readonly CauseRef[] = [
    ...scenario.measures.filter((one) => one.id === id && one.target === undefined).map(() => measureRef(scenario, id)),
    ...scenario.actors.filter((one) => one.id === id).map((): CauseRef => ({ kind: 'actor', id })),
    ...(scenario.storylines ?? []).filter((one) => one.id === id).map((): CauseRef => ({ kind: 'storyline', id })),
  ];
  return found.length === 1 && found[0] !== undefined ? found[0] : { kind: 'unknown', id };
}

function effectBehind(scenario: Scenario, fact: Fact1, ref: CauseRef, behind: Fact | null): string | null {
  switch (ref.kind) {
    case 'commodity':
      return fact.type === 'changed' && partsOf(fact.value).kind === 'actor' ? 'income' : 'flow';
    case 'choice':
    case 'measure':
    case 'rule':
    case 'actor':
    case 'storyline': {
      if (fact.type === 'rolled') return effectOfSite(ref, fact.site);
      if (!comesOfEffect(fact)) return null;
      const paths = couldHaveMade(scenario, fact, ref, behind);
      return paths.length === 1 ? (paths[0] ?? null) : UNKNOWN_EFFECT;
    }
    case 'unknown':
      return UNKNOWN_EFFECT;
    default:
      return null;
  }
}

/** A transition of a chart, and the start and end of a measure, come of themselves. */
function comesOfEffect(fact: Fact1): boolean {
  if (fact.type === 'moved') return fact.transition === null;
  return fact.type !== 'started' && fact.type !== 'finished';
}

/** Dice were always thrown at a place with a name: `cable.pay#0`, `patrol@coast.blind.start#1`, `actor.guard.3#0`. */
function effectOfSite({ kind }: CauseRef, site: string): string {
  const at = site.indexOf('#');
  const [place, k] = [site.slice(0, at), site.slice(at + 1)];
  if (kind === 'measure') return `${restOf(place)}.${k}`;
  return kind === 'actor' || kind === 'storyline' ? `transitions.${lastOf(place)}.effects.${k}` : `effects.${k}`;
}
