// Codes that effects, conditions and statecharts are made of.

import type { AmountOf, TestOf } from '../expression/compile.ts';
import type { By } from '../log/form/fact.ts';

/** Who is named as the cause: `now` where an effect acts at once, `late` where it falls due later. */
export interface Origin {
  readonly kind: By['kind'];
  readonly id: string;
}

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
  readonly now: Origin;
  readonly late: Origin;
}
export type EffectCode = EffectBase &
  (
    | { readonly verb: 'change'; readonly slot: number; readonly amount: AmountOf }
    | { readonly verb: 'set'; readonly slot: number; readonly amount: AmountOf }
    | { readonly verb: 'learn'; readonly slot: number; readonly amount: AmountOf }
    | { readonly verb: 'move'; readonly chart: number; readonly state: number }
    | { readonly verb: 'schedule'; readonly inject: number }
  );

export interface TestCode {
  readonly test: TestOf | null;
  readonly reads: readonly number[];
}
export type Cost = readonly [slot: number, amount: number];

export interface OrderEffects {
  readonly start: readonly EffectCode[];
  readonly running: readonly EffectCode[];
  readonly end: readonly EffectCode[];
}
export interface TransitionCode {
  readonly from: number;
  readonly to: number;
  readonly when: TestCode;
  readonly effects: readonly EffectCode[];
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
}
