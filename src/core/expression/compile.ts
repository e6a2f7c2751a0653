// Typed tree -> closure over the values of a run. The common shapes (a value against a number, two such tests joined) get
// closures of their own: they are asked a hundred times a turn.

import { MAX_VALUE } from '../ref/limits.ts';
import type { Amount, Comparison, Test } from './expression.ts';

export type Values = readonly number[];
export type TestOf = (values: Values) => boolean;
export type AmountOf = (values: Values) => number;

/** Any intermediate result -> a whole number within ±1e9; what has no value (0/0 of overflows) is 0. */
export function bounded(x: number): number {
  if (x > MAX_VALUE) return MAX_VALUE;
  if (x < -MAX_VALUE) return -MAX_VALUE;
  return x === x ? x + 0 : 0;
}

// Slots are checked when the tree is made; the `!`-free access keeps the closures total.
const at = (values: Values, slot: number): number => values[slot] as number;

export function compileAmount(tree: Amount): AmountOf {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'read': {
      const { slot } = tree;
      return (values) => at(values, slot);
    }
    case 'mean':
      return compileMean(tree.slots);
    case 'negate': {
      const of = compileAmount(tree.of);
      return (values) => 0 - of(values);
    }
    case 'arithmetic':
      return compileArithmetic(tree);
    case 'either': {
      const test = compileTest(tree.test);
      const yes = compileAmount(tree.yes);
      const no = compileAmount(tree.no);
      return (values) => (test(values) ? yes(values) : no(values));
    }
  }
}

function compileMean(slots: readonly number[]): AmountOf {
  if (slots.length === 0) return () => 0;
  return (values) => {
    let sum = 0;
    for (const slot of slots) sum += at(values, slot);
    return Math.floor(sum / slots.length);
  };
}

function compileArithmetic(tree: Extract<Amount, { kind: 'arithmetic' }>): AmountOf {
  const left = compileAmount(tree.left);
  const right = compileAmount(tree.right);
  switch (tree.op) {
    case '+':
      return (values) => bounded(left(values) + right(values));
    case '-':
      return (values) => bounded(left(values) - right(values));
    case '*':
      return (values) => bounded(left(values) * right(values));
    case '/':
      return (values) => divided(left(values), right(values));
    case '%':
      return (values) => remainder(left(values), right(values));
    case 'min':
      return (values) => Math.min(left(values), right(values));
    case 'max':
      return (values) => Math.max(left(values), right(values));
  }
}

/** Floored; by zero gives 0. Never minus zero. */
export function divided(a: number, b: number): number {
  return b === 0 ? 0 : Math.floor(a / b) + 0;
}

/** What flooring division leaves; by zero gives 0. */
export function remainder(a: number, b: number): number {
  return b === 0 ? 0 : a - b * Math.floor(a / b);
}

type Joined<K extends 'and' | 'or'> = Extract<Test, { kind: K }>;

function compileAll(tree: Joined<'and'>): TestOf {
  const a = boundOf(tree.left);
  const b = boundOf(tree.right);
  if (a !== null && b !== null) {
    const [slotA, signA, leastA] = [a.slot, a.sign, a.least];
    const [slotB, signB, leastB] = [b.slot, b.sign, b.least];
    return (values) => signA * at(values, slotA) >= leastA && signB * at(values, slotB) >= leastB;
  }
  const left = compileTest(tree.left);
  const right = compileTest(tree.right);
  return (values) => left(values) && right(values);
}

function compileAny(tree: Joined<'or'>): TestOf {
  const a = boundOf(tree.left);
  const b = boundOf(tree.right);
  if (a !== null && b !== null) {
    const [slotA, signA, leastA] = [a.slot, a.sign, a.least];
    const [slotB, signB, leastB] = [b.slot, b.sign, b.least];
    return (values) => signA * at(values, slotA) >= leastA || signB * at(values, slotB) >= leastB;
  }
  const left = compileTest(tree.left);
  const right = compileTest(tree.right);
  return (values) => left(values) || right(values);
}

/** `sign * value >= least`: what a flag, its opposite and most comparisons of a value with a number come to. */
export interface Bound {
  readonly slot: number;
  readonly sign: number;
  readonly least: number;
}

/** Null for all that is no such limit. */
export function boundOf(tree: Test): Bound | null {
  if (tree.kind === 'flag') return { slot: tree.slot, sign: 1, least: 1 };
  if (tree.kind === 'not' && tree.of.kind === 'flag') return { slot: tree.of.slot, sign: -1, least: 0 };
  if (tree.kind !== 'compare' || tree.left.kind !== 'read' || tree.right.kind !== 'number') return null;
  const { slot } = tree.left;
  const { value } = tree.right;
  switch (tree.op) {
    case '>=':
      return { slot, sign: 1, least: value };
    case '>':
      return { slot, sign: 1, least: value + 1 };
    case '<=':
      return { slot, sign: -1, least: -value };
    case '<':
      return { slot, sign: -1, least: 1 - value };
    case '==':
    case '!=':
      return null;
  }
}

export function compileTest(tree: Test): TestOf {
  switch (tree.kind) {
    case 'truth':
    case 'same_thing': {
      const { value } = tree;
      return () => value;
    }
    case 'flag': {
      const { slot } = tree;
      return (values) => at(values, slot) !== 0;
    }
    case 'state': {
      const { slot, index } = tree;
      return tree.same ? (values) => at(values, slot) === index : (values) => at(values, slot) !== index;
    }
    case 'compare':
      return compileComparison(tree.op, tree.left, tree.right);
    case 'same': {
      const left = compileTest(tree.left);
      const right = compileTest(tree.right);
      const { same } = tree;
      return (values) => (left(values) === right(values)) === same;
    }
    case 'not': {
      if (tree.of.kind === 'flag') {
        const { slot } = tree.of;
        return (values) => at(values, slot) === 0;
      }
      const of = compileTest(tree.of);
      return (values) => !of(values);
    }
    case 'and':
      return compileAll(tree);
    case 'or':
      return compileAny(tree);
    case 'choice': {
      const test = compileTest(tree.test);
      const yes = compileTest(tree.yes);
      const no = compileTest(tree.no);
      return (values) => (test(values) ? yes(values) : no(values));
    }
  }
}

function compileComparison(op: Comparison, leftTree: Amount, rightTree: Amount): TestOf {
  if (leftTree.kind === 'read' && rightTree.kind === 'number')
    return compileThreshold(op, leftTree.slot, rightTree.value);
  const left = compileAmount(leftTree);
  const right = compileAmount(rightTree);
  switch (op) {
    case '==':
      return (values) => left(values) === right(values);
    case '!=':
      return (values) => left(values) !== right(values);
    case '<':
      return (values) => left(values) < right(values);
    case '<=':
      return (values) => left(values) <= right(values);
    case '>':
      return (values) => left(values) > right(values);
    case '>=':
      return (values) => left(values) >= right(values);
  }
}

function compileThreshold(op: Comparison, slot: number, value: number): TestOf {
  switch (op) {
    case '==':
      return (values) => at(values, slot) === value;
    case '!=':
      return (values) => at(values, slot) !== value;
    case '<':
      return (values) => at(values, slot) < value;
    case '<=':
      return (values) => at(values, slot) <= value;
    case '>':
      return (values) => at(values, slot) > value;
    case '>=':
      return (values) => at(values, slot) >= value;
  }
}
