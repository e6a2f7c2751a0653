// How many papers the present turn has, and which of those that wait come before all others.

import type { InjectCode } from '../../../compile/program.ts';
import type { Fact, Phase } from '../../../log/form/fact.ts';
import { wouldCome } from '../../injects.ts';
import type { Waiting, World } from '../../world.ts';

/** In which papers still come by themselves. */
const BEFORE_PLANNING: ReadonlySet<Phase> = new Set(['briefing', 'situation', 'inject']);

/** Those that the facilitator asked for and that are not held back, the next one first. */
export function nextInLine({ waiting, program, values }: World): readonly InjectCode[] {
  return waiting.flatMap(({ effect, inject }) => {
    const code = program.injects[inject];
    const isComing =
      effect === null && code !== undefined && values[code.heldSlot] === 0 && values[code.firedSlot] === 0;
    return isComing ? [code] : [];
  });
}

/**
 * Papers that this turn has had, with those that come if nothing changes on the way; `facts`: those that stand. Null when the turn is over:
 * nothing comes in it any more.
 */
export function papersOfTurn(world: World, facts: readonly Fact[]): number | null {
  const { phase } = world;
  if (phase !== 'planning' && !BEFORE_PLANNING.has(phase)) return null;
  const had = cameInTurn(facts, world.turn);
  if (!BEFORE_PLANNING.has(phase)) return had;
  const first = nextInLine(world);
  const others = readyCount(world, new Set(first.map(({ index }) => index)));
  return had + first.length + Math.min(placesLeft(world), others);
}

/** What was skipped does not count. */
function cameInTurn(facts: readonly Fact[], turn: number): number {
  const count = (type: Fact['type']): number => facts.filter((fact) => fact.type === type && fact.turn === turn).length;
  return count('presented') - count('skipped');
}

/** Places are counted when a turn opens. */
const placesLeft = ({ phase, turn, program, slotsLeft }: World): number =>
  phase === 'briefing' ? (program.injectsPerTurn[turn - 1] ?? 0) : slotsLeft;

/** Besides those that come first. */
function readyCount(world: World, first: ReadonlySet<number>): number {
  const asked = new Set(world.waiting.filter((item) => isSure(world, item)).map(({ inject }) => inject));
  return world.program.injects.filter(
    (code) => !first.has(code.index) && (isAsked(world, code, asked) || wouldCome(world, code)),
  ).length;
}

const isAsked = ({ values }: World, { index, firedSlot, heldSlot }: InjectCode, asked: ReadonlySet<number>): boolean =>
  asked.has(index) && values[firedSlot] === 0 && values[heldSlot] === 0;

/** It is due, and nothing of it is left to luck. */
function isSure({ turn: now, values }: World, { turn, effect, settled }: Waiting): boolean {
  if (effect === null || turn > now) return false;
  return settled || (effect.chance === null && (effect.test === null || effect.test(values)));
}
