// What a file says besides its text: by how much is known, and what was found out. Also what the report tells of that.

import type { Fact } from '../../log/form/fact.ts';
import type { Sayable } from '../../ref/message.ts';
import type { World } from '../world.ts';
import { isNameable, knownOf } from './known.ts';
import { glossaryIn } from './names.ts';

export interface FileNotePicture {
  readonly text: string;
  /** what was not known at first, and was found out */
  readonly found: boolean;
}
export interface FoundLine {
  /** of what or whom; null where the cell cannot name it */
  readonly name: Sayable | null;
  readonly text: string;
}

/** `ref`: `actor.guard`, `tie.x`, `route.y`. What was found out comes last. */
export function fileNotes(world: World, ref: string): readonly FileNotePicture[] {
  const known = knownOf(world, ref);
  const { notes = [] } = world.program.subjects.find((one) => one.ref === ref) ?? {};
  const read = notes.filter(({ at, when: { test } }) => at <= known && (test === null || test(world.values)));
  return [
    ...read.map(({ text }) => ({ text, found: false })),
    ...knownTruths(world).flatMap(({ about, text }) => (about === ref ? [{ text, found: true }] : [])),
  ];
}

function knownTruths({ program, values }: World): readonly { readonly about: string; readonly text: string }[] {
  if (program.unknowns.length === 0) return [];
  return program.unknowns.flatMap(({ slot, knownSlot }, k) => {
    const unknown = program.scenario.unknowns?.[k];
    const option = unknown?.options[values[slot] as number];
    if (unknown === undefined || option === undefined || values[knownSlot] === 0) return [];
    return [{ about: unknown.about, text: option.text }];
  });
}

export function foundOut(world: World, facts: readonly Fact[]): readonly FoundLine[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'found_out') return [];
    const unknown = world.program.scenario.unknowns?.find(({ id }) => id === fact.unknown);
    const option = unknown?.options.find(({ id }) => id === fact.option);
    if (unknown === undefined || option === undefined) return [];
    const { about } = unknown;
    return [{ name: isNameable(world, about) ? glossaryIn(world).subject(about) : null, text: option.text }];
  });
}
