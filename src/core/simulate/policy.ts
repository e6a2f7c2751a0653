// A policy decides in place of a team. It may look at the world and throw its own dice, which are not the world's.

import { roll } from '../compile/dice.ts';
import type { Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import type { Input } from '../log/form/input.ts';

/** A whole number from 0 to `sides` - 1. */
export type Draw = (sides: number) => number;

/** Must answer with an input that is legal in the present phase; `resume` and the facilitator's are not asked for. */
export type Policy = (world: World, draw: Draw) => PolicyInput;
export type PolicyInput = Exclude<Input, { kind: 'rewind' }>;

/** A policy by the name of its doctrine, made for a program; names have been checked. */
export type Doctrines = (name: string, program: Program) => Policy;

const POLICY_SITE = 0x5bd1e995;

/** Dice of a policy: numbered throws from the seed. */
export function policyDice(seed: number): Draw {
  let n = 0;
  return (sides) => roll(seed, n++, POLICY_SITE, sides);
}

export const PROCEED: PolicyInput = { kind: 'proceed' };
export const END_PLANNING: PolicyInput = { kind: 'end_planning' };
