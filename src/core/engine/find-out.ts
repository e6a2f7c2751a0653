// The mission learns what is true.

import type { UnknownCode } from '../compile/program.ts';
import type { Cause } from './cause.ts';
import { record, wrote } from './facts.ts';
import type { World } from './world.ts';

/** From here on the mission knows; once. */
export function findOut(world: World, code: UnknownCode, cause: Cause): void {
  if (world.values[code.knownSlot] !== 0) return;
  world.values[code.knownSlot] = 1;
  const option = code.options[world.values[code.slot] as number]?.id ?? '';
  wrote(world, code.knownSlot, record(world, { type: 'found_out', unknown: code.id, option }, cause));
}
