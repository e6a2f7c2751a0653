// Which thing `target` or `self` stands for is known when an expression is read. What depends on it alone is settled there: nothing is left
// of it in the tree, so that it costs a run nothing and stands behind no fact.

import type { Test } from './expression.ts';

/** Whether the left side alone decides: what stands to the right is not asked, and may name what this thing does not have. */
export const decides = (op: '&&' | '||', left: Test): boolean =>
  left.kind === 'same_thing' && left.value === (op === '||');

export function joinTests(op: '&&' | '||', left: Test, right: Test): Test {
  if (left.kind === 'same_thing') return decides(op, left) ? left : right;
  if (right.kind === 'same_thing') return decides(op, right) ? right : left;
  return { kind: op === '&&' ? 'and' : 'or', left, right };
}

export function notOf(of: Test): Test {
  return of.kind === 'same_thing' ? { kind: 'same_thing', value: !of.value } : { kind: 'not', of };
}

export function sameTruth(left: Test, right: Test, same: boolean): Test {
  if (left.kind === 'same_thing') return left.value === same ? right : notOf(right);
  if (right.kind === 'same_thing') return right.value === same ? left : notOf(left);
  return { kind: 'same', left, right, same };
}

export const neverMet = (test: Test): boolean => test.kind === 'same_thing' && !test.value;
export const alwaysMet = (test: Test): boolean => test.kind === 'same_thing' && test.value;
