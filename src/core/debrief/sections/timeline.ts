// What the table did and what came to it, in order: papers and choices, orders, dossiers, the facilitator's acts, the moves of actors
// and storylines between them, the ending. Branches that were taken back stay in their place, marked.

import { timelineWords } from '../../../text/debrief-text.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Input } from '../../log/form/input.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import { type ChoiceEntry, describeChoice } from './describe-choice.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';
import type { Outcome } from './predictions.ts';
import { tellValue } from '../why/tell-fact.ts';
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
  readonly what: string;
  readonly area: string;
  readonly quadrant: string;
  readonly blind: boolean;
  readonly starts: number;
  readonly ends: number;
  readonly rationale: string | null;
}
interface PlainEntry {
  readonly kind: 'withdrawal' | 'dossier' | 'paper' | 'move' | 'facilitator' | 'ending';
  readonly what: string;
  /** a reason that was given, or the author's words for it */
  readonly note: string | null;
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
  const what = why.step(fact.seq)?.what ?? '';
  switch (fact.type) {
    case 'chose':
      return describeChoice(chronicle, why.glossary, told, outcomes.find(({ n }) => n === told.n) ?? null);
    case 'ordered':
      return describeOrder(chronicle, fact, what, reasonOf(input));
    case 'withdrew':
      return { kind: 'withdrawal', what, note: reasonOf(input) };
    case 'took_up':
      return { kind: 'dossier', what, note: timelineWords.serves(why.glossary.turn(fact.until)) };
    case 'presented':
      return { kind: 'paper', what, note: null };
    case 'moved':
      return fact.by.kind === 'facilitator'
        ? { kind: 'facilitator', what: timelineWords.overrode(what), note: reasonOf(input) }
        : { kind: 'move', what, note: why.step(fact.seq)?.how ?? null };
    case 'ended':
      return { kind: 'ending', what, note: reasonOf(input) };
    default:
      return facilitatorEntry(why, fact, what, input);
  }
}

function facilitatorEntry(why: Why, fact: Fact, what: string, input: Input | null): PlainEntry | null {
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
    case 'changed':
      return { kind: 'facilitator', what: timelineWords.overrode(what), note: reasonOf(input) };
    case 'set': {
      const to = tellValue(why.glossary, fact.value, fact.to);
      return {
        kind: 'facilitator',
        what: timelineWords.set(why.glossary.value(fact.value), to),
        note: reasonOf(input),
      };
    }
    default:
      return null;
  }
}

function describeOrder(
  { scenario }: Chronicle,
  fact: Extract<Fact, { type: 'ordered' }>,
  what: string,
  rationale: string | null,
): OrderEntry {
  const { area = '', quadrant = '' } = scenario.measures.find(({ id }) => id === fact.measure) ?? {};
  const { starts, ends, informed } = fact;
  return { kind: 'order', what, area, quadrant, blind: !informed, starts, ends, rationale };
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
