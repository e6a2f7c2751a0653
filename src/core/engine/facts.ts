// Writing facts. All of these do nothing but keep the numbering when facts are discarded, as in batches.

import { type Cause, NO_FACTS } from './cause.ts';
import type { By, Fact } from '../log/form/fact.ts';
import type { World } from './world.ts';

type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Draft = DistributedOmit<Fact, 'seq' | 'turn' | 'by' | 'because'>;

/** Records a fact and returns its number; null when facts are discarded. */
export function record(world: World, draft: Draft, { by, from, because }: Cause): number | null {
  const { facts } = world;
  if (facts === null) return null;
  const seq = world.nextSeq++;
  // The draft is made for this call and nobody else keeps it.
  const fact = draft as Draft & { seq: number; turn: number; by: By; because: readonly number[] };
  fact.seq = seq;
  fact.turn = world.turn;
  fact.by = { kind: by.kind, id: by.id, effect: by.effect, from };
  fact.because = because;
  facts.push(fact as Fact);
  return seq;
}

/** The facts that last wrote these slots, each once, in order. */
export function writersOf(
  world: World,
  slots: readonly number[],
  more: readonly number[] = NO_FACTS,
): readonly number[] {
  const { writers } = world;
  if (writers === null || (slots.length === 0 && more.length === 0)) return NO_FACTS;
  const seqs: number[] = [];
  for (const seq of more) insert(seqs, seq);
  for (const slot of slots) {
    const seq = writers[slot];
    if (seq != null) insert(seqs, seq);
  }
  return seqs;
}

function insert(seqs: number[], seq: number): void {
  let k = seqs.length;
  while (k > 0 && (seqs[k - 1] as number) > seq) k--;
  if (k > 0 && seqs[k - 1] === seq) return;
  seqs.splice(k, 0, seq);
}

/** Marks a fact as the last writer of a slot. */
export function wrote(world: World, slot: number, seq: number | null): void {
  if (world.writers !== null) world.writers[slot] = seq;
}
