// The conditions of a doctrine, over what the team is shown and nothing else: each name it may read becomes a reader of the world that
// answers as the Picture does (a value that is shown as a band is its middle), or null while the cell does not see it. What reads something
// that is not seen, or that this scenario does not have, does not hold.

import { compileTest } from '../../expression/compile.ts';
import type { Name, Names } from '../../expression/expression.ts';
import { parseTest } from '../../expression/parse.ts';
import { readsOf } from '../../expression/reads.ts';
import type { Program } from '../../compile/program.ts';
import type { World } from '../../engine/world.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { readableOf } from '../../scenario/names/doctrine-readables.ts';
import { type Reader, readerOf } from './readers.ts';

/** Null where it can never hold in this scenario. */
export type Holds = ((world: World) => boolean) | null;

const ALWAYS = (): boolean => true;

export function sightOf(program: Program): (when: string | undefined) => Holds {
  const names = new Map<string, Name | undefined>();
  const readers: Reader[] = [];
  const find = (path: string): Name | undefined => {
    if (!names.has(path)) names.set(path, nameFor(program, path, readers));
    return names.get(path);
  };
  return (when) =>
    when === undefined ? ALWAYS : compile(when, { find, isThing: () => false, nearest: () => undefined }, readers);
}

function nameFor(program: Program, path: string, readers: Reader[]): Name | undefined {
  const readable = readableOf(path);
  const reader = readable === undefined ? null : readerOf(program, path);
  if (readable === undefined || reader === null) return undefined;
  const slot = readers.push(reader) - 1;
  switch (readable.type) {
    case 'int':
      return { kind: 'int', slot, low: 0, high: MAX_VALUE };
    case 'bool':
      return { kind: 'bool', slot };
    case 'state': {
      const there = program.layout.find(path);
      return there?.kind === 'state' ? { ...there, slot } : undefined;
    }
  }
}

function compile(when: string, names: Names, readers: readonly Reader[]): Holds {
  const parsed = parseTest(when, names);
  if (!parsed.ok) return null;
  const test = compileTest(parsed.tree);
  const slots = readsOf(parsed.tree);
  const seen: number[] = [];
  return (world) => {
    for (const slot of slots) {
      const value = (readers[slot] as Reader)(world);
      if (value === null) return false;
      seen[slot] = value;
    }
    return test(seen);
  };
}
