// Conditions and amounts: CEL in, a small typed tree out, closures over the run's values at the end.
// Flow: parse.ts (text -> tree, located problems) -> compile.ts (tree -> closure), range.ts (tree -> interval),
// reads.ts (tree -> slots it reads). join.ts leaves out what depends on which thing something is. Only whole numbers, truth values and state names exist; nothing is ever evaluated
// as program text, and every operator outside this list is refused when the scenario is loaded.

import type { Message } from '../ref/message.ts';
import type { ThingKind } from '../ref/value-path.ts';

/** Where a name of the scenario lives. `slot` is a place in the run's list of values. */
export type Name =
  | { readonly kind: 'int'; readonly slot: number; readonly low: number; readonly high: number }
  | { readonly kind: 'bool'; readonly slot: number }
  | {
      readonly kind: 'state';
      readonly slot: number;
      readonly states: readonly string[];
      /** the kind of things whose ids the states are, where they are: `route.creek.control == self` */
      readonly of?: ThingKind;
    }
  /** the same where nothing can ever change it */
  | {
      readonly kind: 'settled';
      readonly state: string;
      readonly states: readonly string[];
      readonly of: ThingKind;
    }
  | { readonly kind: 'mean'; readonly slots: readonly number[] }
  | { readonly kind: 'constant'; readonly value: number };

export interface Names {
  find(path: string): Name | undefined;
  /** whether that is a thing that can be asked for itself: `actor.guard`, as in `target == actor.guard` */
  isThing(path: string): boolean;
  /** the nearest spelling among all names, if one is near enough */
  nearest(path: string): string | undefined;
}

export type { Aliases } from '../ref/value-path.ts';

export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Arithmetic = '+' | '-' | '*' | '/' | '%' | 'min' | 'max';

export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'read'; readonly slot: number }
  | { readonly kind: 'mean'; readonly slots: readonly number[] }
  | { readonly kind: 'negate'; readonly of: Amount }
  | { readonly kind: 'arithmetic'; readonly op: Arithmetic; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'either'; readonly test: Test; readonly yes: Amount; readonly no: Amount };

export type Test =
  | { readonly kind: 'truth'; readonly value: boolean }
  /** whether two things are the same one: known when it is read, once for each target */
  | { readonly kind: 'same_thing'; readonly value: boolean }
  | { readonly kind: 'flag'; readonly slot: number }
  | { readonly kind: 'state'; readonly slot: number; readonly index: number; readonly same: boolean }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'same'; readonly left: Test; readonly right: Test; readonly same: boolean }
  | { readonly kind: 'not'; readonly of: Test }
  | { readonly kind: 'and'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'or'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'choice'; readonly test: Test; readonly yes: Test; readonly no: Test };

export type Either = { readonly test: Test } | { readonly amount: Amount };

export type ProblemCode = 'syntax' | 'name' | 'state' | 'type' | 'operator' | 'number';

/** A problem in an expression; `start` and `end` are offsets into its text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** the nearest name, or the states that there are */
  readonly suggestion?: string;
  readonly states?: readonly string[];
}

export type Parsed<T> =
  | { readonly ok: true; readonly tree: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
