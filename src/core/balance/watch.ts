// What any value of the scenario was at the end of each turn, over many plays: numbers as mean and percentiles, states and flags by
// how often. Plays that ended before are not counted in later turns.

import type { Program } from '../compile/program.ts';
import type { Name } from '../expression/expression.ts';
import type { World } from '../engine/world.ts';
import type { Spread } from '../simulate/statistics.ts';
import { shareOf, spreadOf } from './spread.ts';

/** For each path, for each turn, what it was in the plays that came to the end of that turn. */
export type Watched = readonly (readonly (readonly number[])[])[];

/** Those that the scenario has no value for. */
export const unknownPaths = (program: Program, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => program.layout.find(path) === undefined);

export function watcher(program: Program, paths: readonly string[]) {
  const readers = paths.map((path) => readerOf(program, path));
  const watched: number[][][] = paths.map(() => Array.from({ length: program.scenario.turns }, () => []));
  return {
    watched,
    after({ phase, turn, values }: World): void {
      if (phase !== 'report') return;
      for (const [k, read] of readers.entries()) watched[k]?.[turn - 1]?.push(read(values));
    },
  };
}

function nameOf(program: Program, path: string): Name {
  const name = program.layout.find(path);
  if (name === undefined) throw new Error(`unchecked path ${path}`);
  return name;
}

function readerOf(program: Program, path: string): (values: readonly number[]) => number {
  const name = nameOf(program, path);
  switch (name.kind) {
    case 'constant':
      return () => name.value;
    case 'settled':
      return () => name.states.indexOf(name.state);
    case 'mean':
      return (values) =>
        Math.floor(name.slots.reduce((sum, slot) => sum + (values[slot] as number), 0) / name.slots.length);
    case 'int':
    case 'bool':
    case 'state':
      return (values) => values[name.slot] as number;
  }
}

/** A turn's end. States and flags have shares of the plays. */
export type WatchedTurn = { readonly turn: number; readonly plays: number } & (
  | Spread
  | { readonly shares: Readonly<Record<string, number>> }
);

export function watchedTurns(program: Program, path: string, turns: readonly (readonly number[])[]) {
  const name = nameOf(program, path);
  const states = 'states' in name ? name.states : name.kind === 'bool' ? ['false', 'true'] : null;
  return turns.map((numbers, k): WatchedTurn => {
    const head = { turn: k + 1, plays: numbers.length };
    return states === null ? { ...head, ...spreadOf(numbers) } : { ...head, shares: sharesOf(states, numbers) };
  });
}

const sharesOf = (states: readonly string[], numbers: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    states.map((state, k) => [state, shareOf(numbers.filter((one) => one === k).length, numbers.length)]),
  );
