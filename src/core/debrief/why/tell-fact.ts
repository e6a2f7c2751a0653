// One fact as a clause that can stand after “because”: security in the Sorrel Hills fell by 8 to 37.

import type { Fact } from '../../log/form/fact.ts';
import type { Message, Sayable } from '../../ref/message.ts';
import { lastOf, ownerOf, partsOf, refOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { Glossary } from '../../scenario/names/glossary.ts';
import { rung, tellValue } from '../../scenario/names/value-messages.ts';
import type { Scalar } from '../history/fold-facts.ts';
import { tell } from './fact-messages.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What is needed to speak of a session. */
export interface Speaker {
  readonly scenario: Scenario;
  readonly glossary: Glossary;
  /** the facts of a record, for what is told of going back to it */
  readonly factsOf: (n: number) => readonly Fact[];
}

export function tellFact(speaker: Speaker, fact: Fact): Message {
  const { glossary } = speaker;
  switch (fact.type) {
    case 'began':
      return tellStart(glossary, fact);
    case 'changed':
      return tellChange(speaker, fact);
    case 'set':
      return tellSetting(glossary, fact);
    case 'moved':
      return tell('fact.moved', {
        thing: glossary.thing(fact.chart),
        from: glossary.state(fact.chart, fact.from),
        to: glossary.state(fact.chart, fact.to),
      });
    case 'entered':
      return tell('fact.entered', { phase: fact.phase, turn: glossary.turn(fact.turn) });
    case 'drew':
      return tell('fact.drew');
    case 'rolled':
      return tell('fact.rolled', { roll: fact.roll, chance: fact.chance, happened: fact.roll < fact.chance });
    case 'determined':
      return tell('fact.determined', { text: glossary.state(refOf('unknown', fact.unknown), fact.option) });
    case 'found_out':
      return tell('fact.found_out', { text: glossary.state(refOf('unknown', fact.unknown), fact.option) });
    case 'scored':
      return tell('fact.scored', {
        title: objectiveTitle(speaker, fact.objective),
        score: fact.score,
        max: fact.max,
      });
    case 'ended':
      return fact.ending === null
        ? tell('fact.closed')
        : tell('fact.ended', { title: endingTitle(speaker, fact.ending) });
    case 'rewound':
      return tellRewinding(speaker, fact);
    case 'paused':
      return tell('fact.paused', { paused: fact.paused });
    case 'annotated':
      return tell('fact.annotated');
    case 'rated':
      return tell('fact.rated', {
        title: objectiveTitle(speaker, fact.objective),
        rating: tell('value.rating', { rating: fact.rating }),
      });
    default:
      return tellTable(glossary, fact);
  }
}

const objectiveTitle = ({ scenario }: Speaker, id: string): string =>
  scenario.objectives.find((one) => one.id === id)?.title ?? id;
const endingTitle = ({ scenario }: Speaker, id: string): string =>
  scenario.endings.find((one) => one.id === id)?.title ?? id;

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
function tellTable(glossary: Glossary, fact: TableFact): Message {
  switch (fact.type) {
    case 'presented':
      return tell('fact.presented', {
        title: glossary.inject(fact.inject),
        varied: fact.variant !== undefined,
      });
    case 'scheduled':
      return tell('fact.scheduled', { title: glossary.inject(fact.inject), due: glossary.turn(fact.due) });
    case 'positioned':
      return tell('fact.positioned', {
        role: glossary.role(fact.role),
        label: glossary.choice(fact.inject, fact.choice),
      });
    case 'chose':
      return tell('fact.chose', {
        label: glossary.choice(fact.inject, fact.choice),
        title: glossary.inject(fact.inject),
      });
    case 'ordered':
      return tell('fact.ordered', { order: glossary.measureAt(fact.measure, fact.target), blind: !fact.informed });
    case 'withdrew':
      return tell('fact.withdrew', { order: glossary.measureAt(fact.measure, fact.target) });
    case 'took_up':
      return tell('fact.took_up', { thing: glossary.thing(fact.subject) });
    case 'started':
      return tell('fact.started', { order: glossary.measureAt(fact.measure, fact.target) });
    case 'finished':
      return tell('fact.finished', { order: glossary.measureAt(fact.measure, fact.target) });
    case 'fired':
      return tell('fact.fired', { title: glossary.inject(fact.inject) });
    case 'held':
      return tell('fact.held', { title: glossary.inject(fact.inject), held: fact.held });
    case 'skipped':
      return tell('fact.skipped', { title: glossary.inject(fact.inject) });
  }
}

function tellStart(glossary: Glossary, { value: path, to }: Of<'began'>): Message {
  const value = glossary.value(path);
  if (typeof to === 'boolean') return tell('fact.was_so', { value, so: to });
  if (typeof to === 'string') return tell('fact.was', { value, state: stateName(glossary, path, to) });
  return lastOf(path) === 'known'
    ? tell('fact.stood_known', { thing: glossary.thing(ownerOf(path)), level: rung(to) })
    : tell('fact.stood', { value, to });
}

function stateName(glossary: Glossary, path: string, state: string): Sayable {
  if (path === 'mandate.posture') return glossary.posture(state);
  const { kind, value } = partsOf(path);
  if (kind === 'route' && value === 'control') return glossary.thing(refOf('actor', state));
  if (kind === 'actor' && value === 'region') return glossary.thing(refOf('region', state));
  return glossary.state(ownerOf(path), state);
}

function tellChange({ scenario, glossary }: Speaker, fact: Of<'changed'>): Message {
  const { value: path, from, to, asked, applied } = fact;
  const { kind, id, value: part } = partsOf(path);
  const way = applied > 0 ? 'up' : 'down';
  if (applied === 0) return tell('fact.held_at_limit', { value: glossary.value(path), to, asked });
  if (part === 'known')
    return tell('fact.learnt', { thing: glossary.thing(ownerOf(path)), from: rung(from), to: rung(to) });
  if (kind === 'route' && part === 'flow') {
    const commodity = glossary.thing(`commodity.${scenario.routes.find((route) => route.id === id)?.of ?? ''}`);
    return tell('fact.flow', { commodity, route: glossary.thing(`route.${id}`), way, from, to });
  }
  if (kind === 'commodity' && part === 'around')
    return tell('fact.around', { commodity: glossary.thing(`commodity.${id}`), way, from, to });
  const changed = { value: glossary.value(path), way, by: Math.abs(applied), to } as const;
  return asked === applied ? tell('fact.changed', changed) : tell('fact.changed_less', { ...changed, asked });
}

function tellSetting(glossary: Glossary, { value: path, from, to }: Of<'set'>): Message {
  if (typeof to !== 'boolean') return tellThing(glossary, path, String(from), String(to));
  const value = glossary.value(path);
  return partsOf(path).kind === 'task' ? tell('fact.task', { value, so: to }) : tell('fact.flag', { value, so: to });
}

/** The posture, who controls a route, or where an actor is based. */
function tellThing(glossary: Glossary, path: string, from: string, to: string): Message {
  const names = { from: stateName(glossary, path, from), to: stateName(glossary, path, to) };
  const thing = glossary.thing(ownerOf(path));
  switch (partsOf(path).kind) {
    case 'route':
      return tell('fact.control', { route: thing, ...names });
    case 'actor':
      return tell('fact.home', { actor: thing, ...names });
    default:
      return tell('fact.posture', { from: glossary.posture(from), to: glossary.posture(to) });
  }
}

/** By what was last done there, where that can be told: a number of an input says nothing to anybody. */
function tellRewinding(speaker: Speaker, { to, turn: now }: Of<'rewound'>): Message {
  const facts = speaker.factsOf(to);
  const turn = speaker.glossary.turn(facts.at(-1)?.turn ?? now);
  const done = facts.find(isDone);
  return done === undefined
    ? tell('fact.rewound', { turn })
    : tell('fact.rewound_after', { turn, what: tellTable(speaker.glossary, done) });
}

const DONE: ReadonlySet<Fact['type']> = new Set(['positioned', 'chose', 'ordered', 'withdrew', 'took_up']);
const isDone = (fact: Fact): fact is TableFact => DONE.has(fact.type);

/** A value as a reader should see it: a state by its name, yes or no, a number. */
export function tellScalar(glossary: Glossary, path: string, value: Scalar): Sayable {
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? tellValue('ladder.truth', { truth: value }) : stateName(glossary, path, value);
}
