// Codes that effects, conditions and statecharts are made of.

import type { AmountOf, TestOf } from '../expression/compile.ts';
import type { By } from '../log/form/fact.ts';

/** What is named as the cause of a fact: `By` without the fact behind it. */
export type Origin = Omit<By, 'from'>;

interface EffectBase {
  /** place in `Program.effects` */
  readonly index: number;
  /** names the effect, e.g. `cable.pay#0`; the site of its dice */
  readonly path: string;
  readonly site: number;
  readonly after: number;
  readonly test: TestOf | null;
  readonly chance: AmountOf | null;
  /** values that condition, chance and amount look at */
  readonly reads: readonly number[];
  /** the cause where the effect acts at once */
  readonly now: Origin;
  /** the cause where it falls due later */
  readonly late: Origin;
}
export type EffectCode = EffectBase &
  (
    | ChangeCode
    | { readonly verb: 'set'; readonly slot: number; readonly amount: AmountOf }
    | { readonly verb: 'learn'; readonly slot: number; readonly amount: AmountOf }
    | { readonly verb: 'tell'; readonly unknown: number }
    | { readonly verb: 'move'; readonly chart: number; readonly state: number }
    | { readonly verb: 'schedule'; readonly inject: number }
  );

interface ChangeCode {
  readonly verb: 'change';
  readonly slot: number;
  /** the same value of the other host regions, where all are changed at once; null: it is one value */
  readonly also: readonly number[] | null;
  readonly amount: AmountOf;
  /** turns until it wears off; null: it stays */
  readonly lasts: number | null;
}

export interface TestCode {
  readonly test: TestOf | null;
  readonly reads: readonly number[];
}
export interface Cost {
  readonly slot: number;
  readonly amount: number;
  /** the cause where it is paid; its `effect` is `spends.funds` */
  readonly by: Origin;
}

export interface OrderEffects {
  readonly start: readonly EffectCode[];
  readonly running: readonly EffectCode[];
  readonly end: readonly EffectCode[];
}
export interface TransitionCode {
  readonly from: number;
  readonly to: number;
  readonly when: TestCode;
  /** null: it is made whenever `when` holds */
  readonly luck: LuckCode | null;
  readonly effects: readonly EffectCode[];
}

/** What a move is left to. */
export interface LuckCode {
  /** per cent */
  readonly chance: AmountOf;
  readonly reads: readonly number[];
  /** the same as it is written, for those who read the machine */
  readonly written: number | string;
  /** names the place of its dice: `actor.guard.transitions.3` */
  readonly path: string;
  readonly site: number;
  /** the cause of the roll */
  readonly by: Origin;
}

export interface ChartCode {
  readonly index: number;
  /** `actor.guard` or `storyline.election` */
  readonly ref: string;
  readonly origin: Origin;
  readonly stateSlot: number;
  readonly movedSlot: number;
  readonly states: readonly string[];
  /** the state it is in at the start */
  readonly begins: number;
  readonly transitions: readonly TransitionCode[];
  /** whether some of its moves are left to luck */
  readonly isLucky: boolean;
}
