// Counts of what the mission did itself, by tag: orders given, choices taken.

import type { Program } from '../../compile/program.ts';

export function taggedSlots(program: Program, kind: 'ordered' | 'chosen', tag: string): readonly number[] {
  if (kind === 'ordered')
    return program.measures
      .filter(({ measure }) => measure.tags?.includes(tag) ?? false)
      .map(({ orderedSlot }) => orderedSlot);
  return program.injects.flatMap(({ inject, choices }) =>
    choices.filter((_, k) => inject.choices[k]?.tags?.includes(tag) ?? false).map(({ takenSlot }) => takenSlot),
  );
}
