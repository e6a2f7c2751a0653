// Whether a condition, by whether it holds, tells players something that they have not found out: it may read what is unknown only where it
// asks first whether that is known.

import type { Amount, Test } from '../../expression/expression.ts';
import { type Bounds, truthOf } from '../../expression/range.ts';
import { partsOf } from '../../expression/reads.ts';

export interface Hidden {
  /** which option is true */
  readonly slot: number;
  /** whether the mission knows */
  readonly known: number;
}

/** `bounds`: of all values. */
export function givesAway(tree: Test, { slot, known }: Hidden, bounds: Bounds): boolean {
  const unaware: Bounds = { ...bounds, range: (one) => (one === known ? { low: 0, high: 0 } : bounds.range(one)) };
  return depends(tree, slot, unaware);
}

function depends(tree: Test | Amount, slot: number, bounds: Bounds): boolean {
  if (tree.kind === 'state') return tree.slot === slot;
  return livingParts(tree, bounds).some((part) => depends(part, slot, bounds));
}

/** The parts on which it can depend; none where it is settled, as `unknown.x.known && unknown.x == 'y'` while that is not known. */
function livingParts(tree: Test | Amount, bounds: Bounds): readonly (Test | Amount)[] {
  if (tree.kind === 'either' || tree.kind === 'choice') {
    const truth = truthOf(tree.test, bounds);
    if (truth !== 'sometimes') return [truth === 'always' ? tree.yes : tree.no];
  }
  const isJoined = tree.kind === 'and' || tree.kind === 'or' || tree.kind === 'not' || tree.kind === 'same';
  return isJoined && truthOf(tree, bounds) !== 'sometimes' ? [] : partsOf(tree);
}
