// What the table did and what came to it, in order: papers and choices, orders, dossiers, the facilitator's acts, the moves of actors
// and storylines between them, the ending. Branches that were taken back stay in their place, marked.

import type { Fact } from '../../log/form/fact.ts';
import type { Input } from '../../log/form/input.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import { type ChoiceEntry, describeChoice } from './describe-choice.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';
import { dueIn } from './due.ts';
import type { Outcome } from './predictions.ts';
import type { Message, Sayable } from '../../ref/message.ts';
import { tell } from '../why/fact-messages.ts';
import { tellScalar } from '../why/tell-fact.ts';
import type { Why } from '../why/why.ts';

interface Placed {
  /** number of the fact; with it “why” can be asked */
  readonly seq: number;
  /** number of its record */
  readonly n: number;
  readonly turn: number;
  readonly abandoned: boolean;
}
interface OrderEntry {
  readonly kind: 'order';
  readonly what: Message;
  readonly area: string;
  readonly quadrant: string;
  readonly blind: boolean;
  readonly starts: Sayable;
  /** null when it outlasts the mission */
  readonly ends: Sayable | null;
  readonly rationale: string | null;
}
interface PlainEntry {
  readonly kind: 'withdrawal' | 'dossier' | 'paper' | 'move' | 'facilitator' | 'ending' | 'due';
  readonly what: Message;
  /** a reason that was given, or the author's words for it */
  readonly note: Sayable | null;
}
export type Entry = Placed & (ChoiceEntry | OrderEntry | PlainEntry);

export function timelineOf(chronicle: Chronicle, why: Why, outcomes: readonly Outcome[]): readonly Entry[] {
  return chronicle.told.flatMap((told) => {
    const { fact, n, kept } = told;
    const record = chronicle.log.records[n];
    const entry = record === undefined ? null : entryOf(chronicle, why, outcomes, told, record);
    return entry === null ? [] : [{ seq: fact.seq, n, turn: fact.turn, abandoned: !kept, ...entry }];
  });
}

function entryOf(
  chronicle: Chronicle,
  why: Why,
  outcomes: readonly Outcome[],
  told: Told,
  { input }: LogRecord,
): ChoiceEntry | OrderEntry | PlainEntry | null {
  const { fact } = told;
  const what = why.step(fact.seq)?.what;
  if (what === undefined) return null;
  switch (fact.type) {
    case 'chose':
      return describeChoice(chronicle, why.glossary, told, outcomes.find(({ n }) => n === told.n) ?? null);
    case 'ordered':
      return describeOrder({ chronicle, why }, fact, what, reasonOf(input));
    case 'withdrew':
      return { kind: 'withdrawal', what, note: reasonOf(input) };
    case 'took_up':
      return { kind: 'dossier', what, note: tellService(chronicle, why, fact.until) };
    case 'found_out':
      return { kind: 'dossier', what, note: null };
    case 'presented':
      return { kind: 'paper', what, note: null };
    case 'entered':
      return fact.phase === 'situation' ? describeDue(chronicle, told) : null;
    case 'moved':
      return fact.by.kind === 'facilitator'
        ? { kind: 'facilitator', what: tell('fact.overrode', { what }), note: reasonOf(input) }
        : { kind: 'move', what, note: why.step(fact.seq)?.how ?? null };
    case 'ended':
      return { kind: 'ending', what, note: reasonOf(input) };
    default:
      return facilitatorEntry(why, fact, what, input);
  }
}

function describeDue(chronicle: Chronicle, { fact, n }: Told): PlainEntry | null {
  const items = dueIn(chronicle.scenario, fact.turn, () => chronicle.stateAfter(n));
  const [first, ...others] = items;
  if (first === undefined) return null;
  const all = others.reduce<Sayable>((one, other) => tell('fact.due_and', { one, other }), first);
  return { kind: 'due', what: tell('fact.due', { items: all }), note: null };
}

function facilitatorEntry(why: Why, fact: Fact, what: Message, input: Input | null): PlainEntry | null {
  if (fact.by.kind !== 'facilitator') return null;
  switch (fact.type) {
    case 'fired':
    case 'held':
    case 'skipped':
    case 'paused':
    case 'rewound':
      return { kind: 'facilitator', what, note: reasonOf(input) };
    case 'annotated':
      return { kind: 'facilitator', what, note: input?.kind === 'annotate' ? input.text : null };
    case 'rated':
      return { kind: 'facilitator', what, note: input?.kind === 'rate' ? (input.note ?? null) : null };
    case 'changed':
      return { kind: 'facilitator', what: tell('fact.overrode', { what }), note: reasonOf(input) };
    case 'set': {
      const to = tellScalar(why.glossary, fact.value, fact.to);
      return {
        kind: 'facilitator',
        what: tell('fact.set_by_hand', { value: why.glossary.value(fact.value), to }),
        note: reasonOf(input),
      };
    }
    default:
      return null;
  }
}

/** `until` may lie behind the last turn. */
function tellService({ scenario }: Chronicle, why: Why, until: number): Message {
  return until > scenario.turns ? tell('fact.serves_on') : tell('fact.serves', { until: why.glossary.turn(until) });
}

function describeOrder(
  { chronicle: { scenario }, why }: { readonly chronicle: Chronicle; readonly why: Why },
  fact: Extract<Fact, { type: 'ordered' }>,
  what: Message,
  rationale: string | null,
): OrderEntry {
  const { area = '', quadrant = '' } = scenario.measures.find(({ id }) => id === fact.measure) ?? {};
  const { turn } = why.glossary;
  const ends = fact.ends > scenario.turns ? null : turn(fact.ends);
  return { kind: 'order', what, area, quadrant, blind: !fact.informed, starts: turn(fact.starts), ends, rationale };
}

function reasonOf(input: Input | null): string | null {
  switch (input?.kind) {
    case 'order':
    case 'withdraw':
      return input.rationale ?? null;
    case 'skip':
    case 'override':
    case 'close':
      return input.reason ?? null;
    default:
      return null;
  }
}
