// What the page asks of the worker that keeps an account, and what it is told.

import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { Account } from '../../core/simulate/value/account.ts';
import type { Played } from '../../core/simulate/value/moments.ts';

/** Who plays on from each moment: a doctrine, or the team as it went on itself. */
export const CONTINUATIONS = ['random', 'as_played', 'integrated'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

export interface WorthOrder {
  readonly scenario: Scenario;
  readonly played: Played;
  readonly continuation: Continuation;
  /** of each moment and each alternative, 1 or more */
  readonly futures: number;
}

/** How many of how many questions are answered. */
export interface WorthProgress {
  readonly answered: number;
  readonly of: number;
}

export type WorthMessage = WorthProgress | { readonly account: Account };
