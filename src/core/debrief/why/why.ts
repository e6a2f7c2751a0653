// Why did this happen? A readable chain from any fact back to where it ends, and the whole graph of causes step by step.

import type { Message, Sayable } from '../../ref/message.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { explains } from './explains.ts';
import { tellWhy } from './fact-messages.ts';
import { findNote } from './find-note.ts';
import { type Glossary, glossaryOf } from '../../scenario/names/glossary.ts';
import { tellFact } from './tell-fact.ts';
import { type Root, weighCauses, type Weights } from './weigh-causes.ts';

/** One fact in words. */
export interface Link {
  readonly seq: number;
  readonly turn: number;
  /** a clause: security in the Sorrel Hills fell by 8 to 37 */
  readonly what: Message;
  /** the author's words for it, e.g. “enough money to pay fighters” */
  readonly how: Sayable | null;
  /** on a branch that was taken back */
  readonly abandoned: boolean;
}

export interface Chain {
  /** what is explained first, what it ends at last */
  readonly steps: readonly Link[];
  readonly root: Root;
  /** your decision, first quarter */
  readonly rootText: Message;
  /** the whole chain as one sentence */
  readonly sentence: Message;
}

export interface Why {
  readonly glossary: Glossary;
  readonly weights: Weights;
  readonly step: (seq: number) => Link | null;
  /** what lies directly behind a fact, the one to tell first at the head */
  readonly causesOf: (seq: number) => readonly Link[];
  readonly chain: (seq: number) => Chain;
}

export function whyOf(chronicle: Chronicle): Why {
  const { scenario, bySeq, told, log } = chronicle;
  const factsOf = (n: number) => log.records[n]?.facts ?? [];
  const speaker = { scenario, glossary: glossaryOf(scenario), factsOf };
  const weights = weighCauses(told, (fact, cause) => explains(scenario, fact, bySeq.get(cause)?.fact));
  const step = (seq: number): Link | null => {
    const one = bySeq.get(seq);
    if (one === undefined) return null;
    const { fact, kept } = one;
    const behind = fact.by.from === null ? undefined : bySeq.get(fact.by.from)?.fact;
    const how = findNote(scenario, fact, behind);
    return { seq, turn: fact.turn, what: tellFact(speaker, fact), how, abandoned: !kept };
  };
  return {
    glossary: speaker.glossary,
    weights,
    step,
    causesOf: (seq) => causesInOrder(weights, seq).flatMap((cause) => step(cause) ?? []),
    chain: (seq) => chainOf(chronicle, weights, speaker.glossary, step, seq),
  };
}

function causesInOrder(weights: Weights, seq: number): readonly number[] {
  const { causes, main } = weights.get(seq) ?? { causes: [], main: null };
  const rest = causes.filter((cause) => cause !== main);
  return main === null ? rest : [main, ...rest];
}

function chainOf({ bySeq }: Chronicle, weights: Weights, glossary: Glossary, step: Why['step'], seq: number): Chain {
  const seqs: number[] = [];
  for (let at: number | null = seq; at !== null; at = weights.get(at)?.main ?? null) seqs.push(at);
  const facts = seqs.flatMap((one) => bySeq.get(one)?.fact ?? []);
  const steps = facts
    .filter((fact, k) => k === 0 || !goesWithoutSaying(fact, facts[k - 1], facts[k + 1]))
    .flatMap((fact) => step(fact.seq) ?? []);
  const root = weights.get(seq)?.root ?? 'dynamics';
  const rootText = tellWhy('why.root', { root, turn: glossary.turn(facts.at(-1)?.turn ?? 1) });
  return { steps, root, rootText, sentence: inOneSentence(steps, rootText) };
}

/** That an order began in the turn in which it was given; that the same thing had gone on for some turns. */
function goesWithoutSaying(fact: Fact, before: Fact | undefined, next: Fact | undefined): boolean {
  if (fact.type === 'started') return next?.type === 'ordered' && next.turn === fact.turn;
  const again = fact.type === 'changed' && before?.type === 'changed' && before.value === fact.value;
  return (
    again &&
    before.by.id === fact.by.id &&
    before.by.effect === fact.by.effect &&
    before.applied > 0 === fact.applied > 0 &&
    next !== undefined
  );
}

function inOneSentence(steps: readonly Link[], rootText: Message): Message {
  const clauses = steps.map(({ what, how }) => (how === null ? what : tellWhy('why.noted', { what, note: how })));
  const chain = clauses.reduceRight<Message | null>(
    (why, what) => (why === null ? what : tellWhy('why.because', { what, why })),
    null,
  );
  return tellWhy('why.sentence', { chain: chain ?? '', root: rootText });
}
