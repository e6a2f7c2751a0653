// What can be asked of a debrief beyond what its sheets show. All answers are plain data: they may come from a worker.

import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import type { Chain, Link, Why } from '../../core/debrief/why/why.ts';
import type { Root } from '../../core/debrief/why/weigh-causes.ts';
import { playedOf } from '../../core/simulate/value/played-of.ts';
import type { Account } from '../../core/simulate/value/account.ts';
import type { Played } from '../../core/simulate/value/moments.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { type Change, type Changing, changesOf, changingValues } from './changing-values.ts';
import { type WorthRow, worthRows } from './worth-rows.ts';

/** A cause of a fact. */
export interface Cause extends Link {
  /** nothing lies behind it */
  readonly leaf: boolean;
  /** where the chain ends with it; null where it goes on */
  readonly root: Root | null;
}

/** A cause with those behind it. */
export interface CauseBehind extends Cause {
  readonly behind: readonly Cause[];
}

export interface WhyAnswer {
  /** the fact that was asked about; null where there is none of that number */
  readonly step: Link | null;
  readonly chain: Chain;
  readonly causes: readonly CauseBehind[];
}

/** At once, or later from a worker. */
export type Answered<T> = T | Promise<T>;

export interface Answers {
  readonly why: (seq: number) => Answered<WhyAnswer>;
  /** What lies behind a fact, and one step further. */
  readonly causes: (seq: number) => Answered<readonly CauseBehind[]>;
  /** Every value that changed, and what to begin with. */
  readonly changing: () => Answered<Changing>;
  readonly changes: (path: string) => Answered<readonly Change[]>;
  /** What a worker needs to work out what the game was worth. */
  readonly played: () => Answered<{ readonly scenario: Scenario; readonly played: Played }>;
  readonly worthRows: (account: Account) => Answered<readonly WorthRow[]>;
}

/** From the whole debrief, which stays where it is. */
export function answersOf(model: ReportModel): Answers {
  const { why, chronicle } = model;
  return {
    why: (seq) => ({ step: why.step(seq), chain: why.chain(seq), causes: causesBehind(why, seq) }),
    causes: (seq) => causesBehind(why, seq),
    changing: () => changingValues(model),
    changes: (path) => changesOf(model, path),
    played: () => ({ scenario: chronicle.log.header.scenario, played: playedOf(chronicle.log) }),
    worthRows: (account) => worthRows(model, account),
  };
}

const causesBehind = (why: Why, seq: number): readonly CauseBehind[] =>
  causesOf(why, seq).map((cause) => ({ ...cause, behind: causesOf(why, cause.seq) }));

const causesOf = (why: Why, seq: number): readonly Cause[] =>
  why.causesOf(seq).map((link) => {
    const own = why.weights.get(link.seq);
    return { ...link, leaf: own?.causes.length === 0, root: own?.main === null ? own.root : null };
  });
