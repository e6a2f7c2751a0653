// One fact as a clause that can stand after “because”: “security in the Sorrel Hills fell by 8 to 37”.

import { factClauses as say, PHASE_NAMES } from '../../../text/debrief-text.ts';
import type { Fact } from '../../log/form/fact.ts';
import { lastOf, ownerOf, partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { Scalar } from '../history/fold-facts.ts';
import type { Glossary } from '../../scenario/names/glossary.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What is needed to speak of a scenario. */
export interface Speaker {
  readonly scenario: Scenario;
  readonly glossary: Glossary;
}

export function tellFact(speaker: Speaker, fact: Fact): string {
  const { glossary } = speaker;
  switch (fact.type) {
    case 'began':
      return tellStart(glossary, fact);
    case 'changed':
      return tellChange(speaker, fact);
    case 'set':
      return tellSetting(glossary, fact);
    case 'moved':
      return say.moved(
        glossary.thing(fact.chart),
        glossary.state(fact.chart, fact.from),
        glossary.state(fact.chart, fact.to),
      );
    case 'entered':
      return say.entered(PHASE_NAMES[fact.phase], glossary.turn(fact.turn));
    case 'drew':
      return say.drew();
    case 'rolled':
      return say.rolled(fact.roll, fact.chance);
    case 'scored':
      return say.scored(glossary.thing(`objective.${fact.objective}`), fact.score, fact.max);
    case 'ended':
      return fact.ending === null ? say.closed() : say.ended(glossary.thing(`ending.${fact.ending}`));
    case 'rewound':
      return say.rewound(fact.to);
    case 'paused':
      return say.paused(fact.paused);
    case 'annotated':
      return say.annotated();
    default:
      return tellTable(glossary, fact);
  }
}

type TableFact = Of<
  | 'presented'
  | 'scheduled'
  | 'positioned'
  | 'chose'
  | 'ordered'
  | 'withdrew'
  | 'took_up'
  | 'started'
  | 'finished'
  | 'fired'
  | 'held'
  | 'skipped'
>;

/** What was done at the table. */
function tellTable(glossary: Glossary, fact: TableFact): string {
  switch (fact.type) {
    case 'presented':
      return say.presented(glossary.inject(fact.inject));
    case 'scheduled':
      return say.scheduled(glossary.inject(fact.inject), glossary.turn(fact.due));
    case 'positioned':
      return say.positioned(glossary.role(fact.role), glossary.choice(fact.inject, fact.choice));
    case 'chose':
      return say.chose(glossary.choice(fact.inject, fact.choice), glossary.inject(fact.inject));
    case 'ordered':
      return say.ordered(glossary.measureAt(fact.measure, fact.target), !fact.informed);
    case 'withdrew':
      return say.withdrew(glossary.measureAt(fact.measure, fact.target));
    case 'took_up':
      return say.tookUp(glossary.thing(fact.subject));
    case 'started':
      return say.started(glossary.measureAt(fact.measure, fact.target));
    case 'finished':
      return say.finished(glossary.measureAt(fact.measure, fact.target));
    case 'fired':
      return say.fired(glossary.inject(fact.inject));
    case 'held':
      return say.held(glossary.inject(fact.inject), fact.held);
    case 'skipped':
      return say.skipped(glossary.inject(fact.inject));
  }
}

function tellStart(glossary: Glossary, { value, to }: Of<'began'>): string {
  const owner = ownerOf(value);
  if (typeof to === 'boolean') return say.wasSo(glossary.value(value), to);
  if (typeof to === 'string')
    return say.was(
      glossary.value(value),
      value === 'mandate.posture' ? glossary.posture(to) : glossary.state(owner, to),
    );
  return lastOf(value) === 'known' ? say.stoodKnown(glossary.thing(owner), to) : say.stood(glossary.value(value), to);
}

function tellChange({ scenario, glossary }: Speaker, fact: Of<'changed'>): string {
  const { value, from, to, asked, applied } = fact;
  const { kind, id, value: part } = partsOf(value);
  if (applied === 0) return say.heldAtLimit(glossary.value(value), to) + say.asked(asked);
  if (part === 'known') return say.learnt(glossary.thing(`${kind}.${id}`), from, to);
  if (kind === 'route' && part === 'flow') {
    const commodity = scenario.routes.find((route) => route.id === id)?.of ?? '';
    return say.flow(glossary.thing(`commodity.${commodity}`), glossary.thing(`route.${id}`), from, to);
  }
  if (kind === 'commodity' && part === 'around') return say.around(glossary.thing(`commodity.${id}`), from, to);
  return say.changed(glossary.value(value), applied, to) + (asked === applied ? '' : say.asked(asked));
}

function tellSetting(glossary: Glossary, { value, from, to }: Of<'set'>): string {
  if (typeof to !== 'boolean') return say.posture(glossary.posture(String(from)), glossary.posture(String(to)));
  const kind = partsOf(value).kind === 'task' ? 'task' : 'flag';
  return to ? say.setTrue(glossary.value(value), kind) : say.setFalse(glossary.value(value), kind);
}

/** A value as a reader should see it: a state by its name, yes or no, a number. */
export function tellValue(glossary: Glossary, path: string, value: Scalar): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const owner = ownerOf(path);
  return path === 'mandate.posture' ? glossary.posture(value) : glossary.state(owner, value);
}
