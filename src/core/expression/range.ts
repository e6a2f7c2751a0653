// What an expression can come to, given what its values can be: shows conditions that can never hold, or always do.

import { bounded, divided } from './compile.ts';
import type { Amount, Comparison, Test } from './expression.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What each value can be in any run. */
export interface Bounds {
  range(slot: number): Range;
  /** whether the chart in that slot can ever be in that state */
  canBe(slot: number, state: number): boolean;
}

export type Truth = 'always' | 'never' | 'sometimes';

const range = (low: number, high: number): Range => ({ low: bounded(low), high: bounded(high) });

export function rangeOf(tree: Amount, bounds: Bounds): Range {
  switch (tree.kind) {
    case 'number':
      return range(tree.value, tree.value);
    case 'read':
      return bounds.range(tree.slot);
    case 'mean':
      return meanRange(tree.slots.map((slot) => bounds.range(slot)));
    case 'negate': {
      const of = rangeOf(tree.of, bounds);
      return range(0 - of.high, 0 - of.low);
    }
    case 'arithmetic':
      return arithmeticRange(tree, bounds);
    case 'either': {
      const truth = truthOf(tree.test, bounds);
      if (truth === 'always') return rangeOf(tree.yes, bounds);
      if (truth === 'never') return rangeOf(tree.no, bounds);
      return hull([rangeOf(tree.yes, bounds), rangeOf(tree.no, bounds)].flatMap((r) => [r.low, r.high]));
    }
  }
}

function hull(numbers: readonly number[]): Range {
  return range(Math.min(...numbers), Math.max(...numbers));
}

function meanRange(ranges: readonly Range[]): Range {
  const n = ranges.length;
  const low = ranges.reduce((sum, r) => sum + r.low, 0);
  const high = ranges.reduce((sum, r) => sum + r.high, 0);
  return range(divided(low, n), divided(high, n));
}

function arithmeticRange(tree: Extract<Amount, { kind: 'arithmetic' }>, bounds: Bounds): Range {
  const a = rangeOf(tree.left, bounds);
  const b = rangeOf(tree.right, bounds);
  switch (tree.op) {
    case '+':
      return range(a.low + b.low, a.high + b.high);
    case '-':
      return range(a.low - b.high, a.high - b.low);
    case '*':
      return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
    case '/':
      return quotientRange(a, b);
    case '%':
      return remainderRange(b);
    case 'min':
      return range(Math.min(a.low, b.low), Math.min(a.high, b.high));
    case 'max':
      return range(Math.max(a.low, b.low), Math.max(a.high, b.high));
  }
}

// The extremes lie at the ends of both intervals, at the divisors next to zero, and at 0 (division by zero).
function quotientRange(a: Range, b: Range): Range {
  const divisors = [b.low, b.high, -1, 0, 1].filter((d) => d >= b.low && d <= b.high);
  return hull(divisors.flatMap((d) => [divided(a.low, d), divided(a.high, d)]));
}

function remainderRange(b: Range): Range {
  return range(Math.min(0, b.low + 1), Math.max(0, b.high - 1));
}

const NOT: Record<Truth, Truth> = { always: 'never', never: 'always', sometimes: 'sometimes' };

export function truthOf(tree: Test, bounds: Bounds): Truth {
  switch (tree.kind) {
    case 'truth':
    case 'same_thing':
      return tree.value ? 'always' : 'never';
    case 'flag':
      return flagTruth(bounds.range(tree.slot));
    case 'state': {
      const truth: Truth = bounds.canBe(tree.slot, tree.index) ? 'sometimes' : 'never';
      return tree.same ? truth : NOT[truth];
    }
    case 'compare':
      return compareTruth(tree.op, rangeOf(tree.left, bounds), rangeOf(tree.right, bounds));
    case 'same':
      return sameTruth(truthOf(tree.left, bounds), truthOf(tree.right, bounds), tree.same);
    case 'not':
      return NOT[truthOf(tree.of, bounds)];
    case 'and':
      return both(truthOf(tree.left, bounds), truthOf(tree.right, bounds));
    case 'or':
      return NOT[both(NOT[truthOf(tree.left, bounds)], NOT[truthOf(tree.right, bounds)])];
    case 'choice':
      return choiceTruth(tree, bounds);
  }
}

function flagTruth(r: Range): Truth {
  if (r.low > 0) return 'always';
  return r.high === 0 ? 'never' : 'sometimes';
}

function both(a: Truth, b: Truth): Truth {
  if (a === 'never' || b === 'never') return 'never';
  return a === 'always' && b === 'always' ? 'always' : 'sometimes';
}

function sameTruth(a: Truth, b: Truth, same: boolean): Truth {
  if (a === 'sometimes' || b === 'sometimes') return 'sometimes';
  return (a === b) === same ? 'always' : 'never';
}

function choiceTruth(tree: Extract<Test, { kind: 'choice' }>, bounds: Bounds): Truth {
  const test = truthOf(tree.test, bounds);
  if (test === 'always') return truthOf(tree.yes, bounds);
  if (test === 'never') return truthOf(tree.no, bounds);
  const yes = truthOf(tree.yes, bounds);
  return yes === truthOf(tree.no, bounds) ? yes : 'sometimes';
}

function compareTruth(op: Comparison, a: Range, b: Range): Truth {
  switch (op) {
    case '<':
      return a.high < b.low ? 'always' : a.low >= b.high ? 'never' : 'sometimes';
    case '<=':
      return a.high <= b.low ? 'always' : a.low > b.high ? 'never' : 'sometimes';
    case '>':
      return compareTruth('<', b, a);
    case '>=':
      return compareTruth('<=', b, a);
    case '==':
      if (a.high < b.low || a.low > b.high) return 'never';
      return a.low === a.high && b.low === b.high ? 'always' : 'sometimes';
    case '!=':
      return NOT[compareTruth('==', a, b)];
  }
}
