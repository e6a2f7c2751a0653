// Whether a move that is left to luck is made. The same for whoever asks and however often: dice have no memory.

import type { Values } from '../expression/compile.ts';
import type { LuckCode } from './chart-code.ts';
import { roll } from './dice.ts';

interface Rolling {
  readonly seed: number;
  readonly turn: number;
  readonly values: Values;
}

export interface Rolled {
  readonly roll: number;
  readonly chance: number;
}

export const rollFor = ({ site, chance }: LuckCode, { seed, turn, values }: Rolling): Rolled => ({
  roll: roll(seed, turn, site, 100),
  chance: chance(values),
});

export function isLucky(luck: LuckCode, world: Rolling): boolean {
  const rolled = rollFor(luck, world);
  return rolled.roll < rolled.chance;
}
