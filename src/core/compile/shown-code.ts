// Codes for what players are shown.

import type { AmountOf } from '../expression/compile.ts';
import type { TestCode } from './chart-code.ts';

/** How a value is named and shown, as its scenario declares it. */
export interface ShownTerms {
  readonly id: string;
  readonly name: string;
  readonly within?: string | undefined;
  readonly text: string;
  readonly good: 'up' | 'down';
  readonly shown?: 'exact' | 'band' | 'hidden' | undefined;
  readonly bands?: readonly string[] | undefined;
}
export interface ShownCode {
  /** `indicator.consent`, `national.security`, `region.coast.trust` */
  readonly path: string;
  readonly terms: ShownTerms;
  readonly amount: AmountOf;
}
export interface ShownValues {
  readonly indicators: readonly ShownCode[];
  /** means of the host regions */
  readonly national: readonly ShownCode[];
  /** for each region its values, in the order of the scenario */
  readonly regions: readonly (readonly ShownCode[])[];
}
/** What a file says from a rung on. */
export interface NoteCode {
  readonly at: number;
  readonly when: TestCode;
  readonly text: string;
}
export interface TaskCode {
  readonly id: string;
  /** 1 while it is authorised */
  readonly slot: number;
  readonly progress: { readonly amount: AmountOf; readonly reads: readonly number[] } | null;
  /** the progress from which it counts as on track */
  readonly target: number;
}
export interface WatchpointCode {
  readonly text: string;
  readonly when: TestCode;
}
