// A part of an expression as an author could have written it: for telling which comparison of a long condition it is about.

import type { Amount, Test } from './expression.ts';

/** What slots are called, and a mean over slots: `indicator.consent`, `national.trust`. */
export interface Called {
  path(slot: number): string;
  state(slot: number, index: number): string;
  mean(slots: readonly number[]): string;
}

export function amountText(tree: Amount, called: Called): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'read':
      return called.path(tree.slot);
    case 'mean':
      return called.mean(tree.slots);
    case 'negate':
      return `-${inner(tree.of, called)}`;
    case 'arithmetic': {
      const { op, left, right } = tree;
      if (op === 'min' || op === 'max') return `${op}(${amountText(left, called)}, ${amountText(right, called)})`;
      return `${inner(left, called)} ${op} ${inner(right, called)}`;
    }
    case 'either':
      return `${inTest(tree.test, called)} ? ${inner(tree.yes, called)} : ${inner(tree.no, called)}`;
  }
}

export function testText(tree: Test, called: Called): string {
  switch (tree.kind) {
    case 'truth':
    case 'same_thing':
      return String(tree.value);
    case 'flag':
      return called.path(tree.slot);
    case 'state':
      return `${called.path(tree.slot)} ${tree.same ? '==' : '!='} '${called.state(tree.slot, tree.index)}'`;
    case 'compare':
      return `${amountText(tree.left, called)} ${tree.op} ${amountText(tree.right, called)}`;
    case 'same':
      return `${inTest(tree.left, called)} ${tree.same ? '==' : '!='} ${inTest(tree.right, called)}`;
    case 'not':
      return `!${inTest(tree.of, called)}`;
    case 'and':
      return `${inTest(tree.left, called)} && ${inTest(tree.right, called)}`;
    case 'or':
      return `${inTest(tree.left, called)} || ${inTest(tree.right, called)}`;
    case 'choice':
      return `${inTest(tree.test, called)} ? ${inTest(tree.yes, called)} : ${inTest(tree.no, called)}`;
  }
}

/** In brackets where it has parts of its own. */
function inner(tree: Amount, called: Called): string {
  const text = amountText(tree, called);
  return tree.kind === 'either' || (tree.kind === 'arithmetic' && tree.op !== 'min' && tree.op !== 'max')
    ? `(${text})`
    : text;
}

function inTest(tree: Test, called: Called): string {
  const text = testText(tree, called);
  return tree.kind === 'truth' || tree.kind === 'flag' || tree.kind === 'not' ? text : `(${text})`;
}
