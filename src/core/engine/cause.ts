// What stands behind a fact: one record, handed on from what sets it in motion.

import type { Origin } from '../compile/program.ts';
import { causeText } from '../ref/cause-ref.ts';

export const NO_FACTS: readonly number[] = [];

/** What stands behind something that happens. */
export interface Behind {
  /** the fact that counts in the accounts; null for the start and for the scenario's own dynamics */
  readonly from: number | null;
  /** facts whose values it depended on, and rolls of the dice */
  readonly because: readonly number[];
}
export const NOTHING_BEHIND: Behind = { from: null, because: NO_FACTS };

/** Behind what comes of one fact alone; `seq` is null when facts are discarded. */
export const behindFact = (seq: number | null): Behind =>
  seq === null ? NOTHING_BEHIND : { from: seq, because: NO_FACTS };

/** The whole cause of a fact. */
export interface Cause extends Behind {
  readonly by: Origin;
}

export const causeOf = (by: Origin, { from, because }: Behind = NOTHING_BEHIND): Cause => ({ by, from, because });

/** Of what is so before anybody does anything. */
export const START: Cause = causeOf({ kind: 'start', id: causeText({ kind: 'start' }), effect: null });
