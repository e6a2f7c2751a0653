// What the room hears of an input. What only the facilitator may know is left out before it gets near a screen of the players: a note,
// a rating, a paper to come, a value that was set by hand.

import type { ToldInput } from './told-input.ts';

type Quiet = 'annotate' | 'rate' | 'fire' | 'hold' | 'override';
export type ToldAloud =
  | Exclude<ToldInput, { readonly kind: Quiet }>
  /** something was written down, for later */
  | { readonly kind: 'noted' }
  /** something was done that the room sees in its own time, or never */
  | { readonly kind: 'arranged' };

export function toldAloud(told: ToldInput): ToldAloud {
  switch (told.kind) {
    case 'annotate':
    case 'rate':
      return { kind: 'noted' };
    case 'fire':
    case 'hold':
    case 'override':
      return { kind: 'arranged' };
    default:
      return told;
  }
}
