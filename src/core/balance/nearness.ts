// How near the conditions of endings and injects came to holding: for each comparison in them the smallest distance in a play, at the
// moments when the condition was really asked. What never holds is either out of reach or one number away from it.

import { type AmountOf, compileAmount, compileTest, type TestOf } from '../expression/compile.ts';
import type { Test } from '../expression/expression.ts';
import { type Called, testText } from '../expression/text-of.ts';
import type { InjectCode, Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import { partsOf, refOf, valueOf } from '../ref/value-path.ts';
import { type NamedScenario, nameScenario } from '../scenario/names/named-scenario.ts';
import { shareOf } from './spread.ts';

/** Distances beyond it are counted as this. */
export const FARTHEST = 200;

interface Leaf {
  readonly text: string;
  /** 0: it holds; flags and states are 1 away when they do not */
  readonly distance: (values: readonly number[]) => number;
}
export interface Condition {
  /** `ending.long_work`, `inject.cable` */
  readonly ref: string;
  readonly holds: TestOf;
  readonly leaves: readonly Leaf[];
  /** whether it is asked now */
  readonly asked: (world: World) => boolean;
}

export function conditionsOf(program: Program): readonly Condition[] {
  const named = nameScenario(program.scenario);
  const { endings, injects } = program.scenario;
  return [
    ...endings.flatMap(({ id, when, early }) => {
      const asked = ({ phase, turn }: World): boolean =>
        phase === 'report' && (early === true || turn >= program.scenario.turns);
      return when === undefined ? [] : [condition(named, refOf('ending', id), when, asked)];
    }),
    ...injects.flatMap(({ id, trigger }, k) => {
      if (trigger?.when === undefined) return [];
      const code = program.injects[k] as InjectCode;
      return [condition(named, refOf('inject', id), trigger.when, (world) => mayCome(world, code))];
    }),
  ];
}

function mayCome({ phase, turn, values }: World, { drawn, must, firedSlot }: InjectCode): boolean {
  if (phase !== 'situation' || values[firedSlot] !== 0) return false;
  return turn === must || (drawn !== null && turn >= drawn.from && turn <= drawn.until);
}

function condition(named: NamedScenario, ref: string, text: string, asked: Condition['asked']): Condition {
  const parsed = named.test(text);
  if (!parsed.ok) throw new Error(`unchecked condition ${text}`);
  const called = calledIn(named);
  return { ref, holds: compileTest(parsed.tree), leaves: leavesOf(parsed.tree, called), asked };
}

function calledIn({ layout }: NamedScenario): Called {
  const path = (slot: number): string => layout.slots[slot]?.path ?? '';
  return {
    path,
    state(slot, index) {
      const name = layout.slots[slot]?.name;
      return name?.kind === 'state' ? (name.states[index] ?? '') : '';
    },
    mean: ([slot = 0]) => valueOf('national', partsOf(path(slot)).value),
  };
}

function leavesOf(tree: Test, called: Called): readonly Leaf[] {
  switch (tree.kind) {
    case 'truth':
    case 'same_thing':
      return [];
    case 'and':
    case 'or':
    case 'same':
      return [...leavesOf(tree.left, called), ...leavesOf(tree.right, called)];
    case 'choice':
      return [tree.test, tree.yes, tree.no].flatMap((part) => leavesOf(part, called));
    case 'not':
    case 'flag':
    case 'state': {
      const holds = compileTest(tree);
      return [{ text: testText(tree, called), distance: (values) => (holds(values) ? 0 : 1) }];
    }
    case 'compare':
      return [{ text: testText(tree, called), distance: distanceOf(tree) }];
  }
}

function distanceOf({ op, left, right }: Extract<Test, { kind: 'compare' }>): Leaf['distance'] {
  const [a, b]: readonly [AmountOf, AmountOf] = [compileAmount(left), compileAmount(right)];
  const apart = (values: readonly number[]): number => a(values) - b(values);
  switch (op) {
    case '==':
      return (values) => Math.abs(apart(values));
    case '!=':
      return (values) => (apart(values) === 0 ? 1 : 0);
    case '<':
      return (values) => Math.max(0, apart(values) + 1);
    case '<=':
      return (values) => Math.max(0, apart(values));
    case '>':
      return (values) => Math.max(0, 1 - apart(values));
    case '>=':
      return (values) => Math.max(0, -apart(values));
  }
}

/** Counted over plays, so that counts of many threads can be added up. */
export interface NearCount {
  /** plays in which it was asked at all */
  asked: number;
  /** plays in which it held when it was asked */
  held: number;
  /** for each comparison: plays by the nearest they came, from 0 to `FARTHEST` */
  readonly nearest: number[][];
}

export interface NearnessWatch {
  begin(): void;
  after(world: World): void;
  ended(): void;
  readonly counts: readonly NearCount[];
}

export function watchNearness(conditions: readonly Condition[]): NearnessWatch {
  const counts = conditions.map(({ leaves }): NearCount => ({ asked: 0, held: 0, nearest: leaves.map(() => []) }));
  const seen = conditions.map(({ leaves }) => ({ asked: false, held: false, nearest: leaves.map(() => FARTHEST) }));
  return {
    counts,
    begin() {
      for (const one of seen) {
        one.asked = one.held = false;
        one.nearest.fill(FARTHEST);
      }
    },
    after(world) {
      if (world.phase !== 'situation' && world.phase !== 'report') return;
      for (const [k, { asked, holds, leaves }] of conditions.entries()) {
        const one = seen[k];
        if (one === undefined || !asked(world)) continue;
        one.asked = true;
        one.held ||= holds(world.values);
        for (const [j, { distance }] of leaves.entries())
          one.nearest[j] = Math.min(one.nearest[j] ?? FARTHEST, distance(world.values));
      }
    },
    ended() {
      for (const [k, one] of seen.entries()) if (one.asked) countPlay(counts[k] as NearCount, one);
    },
  };
}

function countPlay(count: NearCount, one: { readonly held: boolean; readonly nearest: readonly number[] }): void {
  count.asked++;
  if (one.held) count.held++;
  for (const [j, distance] of one.nearest.entries()) {
    const plays = count.nearest[j] as number[];
    plays[distance] = (plays[distance] ?? 0) + 1;
  }
}

export function addNearness(sum: readonly NearCount[], more: readonly NearCount[]): void {
  for (const [k, count] of sum.entries()) {
    const other = more[k] as NearCount;
    count.asked += other.asked;
    count.held += other.held;
    for (const [j, plays] of count.nearest.entries())
      for (const [distance, n] of (other.nearest[j] ?? []).entries())
        plays[distance] = (plays[distance] ?? 0) + (n ?? 0);
  }
}

export interface NearComparison {
  readonly text: string;
  /** share of the plays that asked */
  readonly held: number;
  /** over all plays; and in half of them at least as near as the second */
  readonly nearest: number;
  readonly half: number;
}
export interface Nearness {
  readonly ref: string;
  readonly asked: number;
  readonly held: number;
  readonly comparisons: readonly NearComparison[];
}

export function nearnessOf(conditions: readonly Condition[], counts: readonly NearCount[]): readonly Nearness[] {
  return conditions.map(({ ref, leaves }, k) => {
    const { asked, held, nearest } = counts[k] as NearCount;
    const comparisons = leaves.map(({ text }, j): NearComparison => {
      const plays = nearest[j] ?? [];
      return {
        text,
        held: shareOf(plays[0] ?? 0, asked),
        nearest: reached(plays, 1),
        half: reached(plays, Math.ceil(asked / 2)),
      };
    });
    return { ref, asked, held: shareOf(held, asked), comparisons };
  });
}

/** The smallest distance that so many plays came to. */
function reached(plays: readonly number[], wanted: number): number {
  let seen = 0;
  for (const [distance, n] of plays.entries()) {
    seen += n ?? 0;
    if (seen >= Math.max(1, wanted)) return distance;
  }
  return FARTHEST;
}
