// Which words are shown. Nothing in the world depends on them, so it is asked only where facts are kept.

import type { TestCode } from '../compile/program.ts';
import type { Cause } from './cause.ts';
import { type Draft, record, writersOf } from './facts.ts';
import type { World } from './world.ts';

type Shown = Extract<Draft, { readonly type: 'presented' | 'chose' | 'ended' }>;

/** Records that a text is shown: in the words of the first variant whose condition holds now, with what that read; else in its own. */
export function recordShown(world: World, draft: Shown, cause: Cause, variants: readonly TestCode[]): number | null {
  const at = world.facts === null ? -1 : variants.findIndex(({ test }) => test === null || test(world.values));
  const found = variants[at];
  if (found === undefined) return record(world, draft, cause);
  return record(world, { ...draft, variant: at }, { ...cause, because: writersOf(world, found.reads, cause.because) });
}
