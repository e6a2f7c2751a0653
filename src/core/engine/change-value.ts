// The only places where a value of the game is written.

import { bounded } from '../expression/compile.ts';
import type { Cause } from './cause.ts';
import { record, wrote } from './facts.ts';
import type { World } from './world.ts';

/** Adds `asked`, within the limits of the value; returns what was applied. A change of nothing is no fact. */
export function changeValue(world: World, slot: number, asked: number, cause: Cause): number {
  if (asked === 0) return 0;
  const { program, values } = world;
  const before = values[slot] as number;
  const wanted = before + bounded(asked);
  const low = program.low[slot] as number;
  const high = program.high[slot] as number;
  const after = wanted < low ? low : wanted > high ? high : wanted;
  values[slot] = after;
  if (world.facts !== null) noteChange(world, slot, { from: before, to: after, asked: bounded(asked) }, cause);
  return after - before;
}

interface Amounts {
  readonly from: number;
  readonly to: number;
  readonly asked: number;
}

function noteChange(world: World, slot: number, { from, to, asked }: Amounts, cause: Cause): void {
  const value = (world.program.layout.slots[slot] as { path: string }).path;
  const applied = to - from;
  const seq = record(world, { type: 'changed', value, from, to, asked, applied }, cause);
  if (applied !== 0) wrote(world, slot, seq);
}

/** Sets a flag, a task, the posture, or a value. */
export function setValue(world: World, slot: number, to: number, cause: Cause): void {
  const known = world.program.layout.slots[slot];
  if (known === undefined) throw new Error(`no slot ${slot}`);
  const before = world.values[slot] as number;
  if (known.name.kind === 'int') {
    changeValue(world, slot, to - before, cause);
    return;
  }
  if (before === to) return;
  world.values[slot] = to;
  const shown = (n: number): string | boolean => (known.name.kind === 'state' ? (known.name.states[n] ?? '') : n !== 0);
  if (world.facts !== null) {
    wrote(world, slot, record(world, { type: 'set', value: known.path, from: shown(before), to: shown(to) }, cause));
  }
}

/** A counter that an event keeps: the fact of the event is what wrote it. */
export function count(world: World, slot: number, by: number, seq: number | null): void {
  world.values[slot] = (world.values[slot] as number) + by;
  wrote(world, slot, seq);
}
