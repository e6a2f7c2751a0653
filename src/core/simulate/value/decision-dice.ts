// Dice of a continuation, numbered anew at each paper and in each turn's planning: where two futures come to the same decision, they throw
// the same, however different what came before. Compared with one long row of dice this takes most of the noise out of differences.

import { siteHash } from '../../compile/context.ts';
import { roll } from '../../compile/dice.ts';
import type { World } from '../../engine/world.ts';
import type { Draw } from '../policy.ts';

/** The name is older than this file and kept: another would be other luck. */
const DECISION = siteHash('balance.decision');
/** more than anybody throws in one planning */
const DRAWS = 4096;

export function decisionDice(world: World): Draw {
  let [n, turn, inject]: [number, number, number | null] = [0, 0, null];
  return (sides) => {
    if (world.turn !== turn || world.inject !== inject) [n, turn, inject] = [0, world.turn, world.inject];
    return roll(world.seed, turn * DRAWS + n++, inject === null ? DECISION : DECISION ^ (inject + 1), sides);
  };
}
