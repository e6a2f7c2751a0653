// The path of an effect within what it belongs to: `effects.2`, `blind.start.0`, `transitions.3.effects.1`, `spends.funds`.

import type { Path } from './path.ts';

/** Stands for the effect where a log of format 1 leaves open which of several it was. */
export const UNKNOWN_EFFECT = 'unknown';

/** `transitions.3.effects.1` -> `['transitions', 3, 'effects', 1]` */
export const effectSteps = (effect: string): Path =>
  effect.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
