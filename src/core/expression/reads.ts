// Which values an expression looks at: the engine lists the facts that last wrote them as `because`.

import type { Amount, Test } from './expression.ts';

type Tree = Amount | Test;

/** Slots in the order of first reading, each once. */
export function readsOf(...trees: readonly Tree[]): readonly number[] {
  const slots = new Set<number>();
  const waiting: Tree[] = [...trees].reverse();
  for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
    for (const slot of ownReads(tree)) slots.add(slot);
    waiting.push(...[...partsOf(tree)].reverse());
  }
  return [...slots];
}

function ownReads(tree: Tree): readonly number[] {
  switch (tree.kind) {
    case 'read':
    case 'flag':
    case 'state':
      return [tree.slot];
    case 'mean':
      return tree.slots;
    default:
      return [];
  }
}

/** The trees that one is made of. */
export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'truth':
    case 'same_thing':
    case 'read':
    case 'flag':
    case 'state':
    case 'mean':
      return [];
    case 'negate':
    case 'not':
      return [tree.of];
    case 'either':
    case 'choice':
      return [tree.test, tree.yes, tree.no];
    case 'arithmetic':
    case 'compare':
    case 'same':
    case 'and':
    case 'or':
      return [tree.left, tree.right];
  }
}
