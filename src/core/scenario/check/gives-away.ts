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
  switch (tree.kind) {
    case 'state':
      return tree.slot === slot;
    case 'either':
    case 'choice': {
      const truth = truthOf(tree.test, bounds);
      if (truth === 'always') return depends(tree.yes, slot, bounds);
      if (truth === 'never') return depends(tree.no, slot, bounds);
      break;
    }
    case 'and':
    case 'or':
    case 'not':
    case 'same':
      // Settled, whatever is true: `unknown.x.known && unknown.x == 'y'` while it is not known.
      if (truthOf(tree, bounds) !== 'sometimes') return false;
  }
  return partsOf(tree).some((part) => depends(part, slot, bounds));
}
