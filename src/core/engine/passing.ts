// What is changed for a time: by an effect that wears off, or by a decision that ties people up. What was really changed, which may be
// less than was asked, is taken away again among what falls due.

import type { Origin } from '../compile/program.ts';
import { behindFact, type Cause, causeOf } from './cause.ts';
import { changeValue } from './change-value.ts';
import type { Passing, World } from './world.ts';

interface Terms {
  readonly slot: number;
  readonly asked: number;
  readonly cause: Cause;
  /** the cause where it is taken away again */
  readonly late: Origin;
  /** turns until then */
  readonly lasts: number;
}

export function changeForATime(world: World, { slot, asked, cause, late, lasts }: Terms): void {
  const applied = changeValue(world, slot, asked, cause);
  if (applied === 0) return;
  const seq = world.writers === null ? null : (world.writers[slot] ?? null);
  world.due.push({ turn: world.turn + lasts, effect: null, slot, applied, by: late, behind: behindFact(seq) });
}

export function takeAwayAgain(world: World, { slot, applied, by, behind }: Passing): void {
  changeValue(world, slot, 0 - applied, causeOf(by, behind));
}
