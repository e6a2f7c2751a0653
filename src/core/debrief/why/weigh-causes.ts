// For every fact: what is behind it, which of that to tell first, and where the telling ends. One pass over the facts in order,
// since a cause always stands before what it causes.

import type { Fact } from '../../log/form/fact.ts';
import type { Told } from '../history/chronicle.ts';

/** What a chain of causes ends at: the team, the facilitator, luck, the scenario's own course, or how things stood. */
export type Root = 'decision' | 'facilitator' | 'luck' | 'dynamics' | 'start';

export interface Weighed {
  /** the fact behind it first, then those whose values it depended on */
  readonly causes: readonly number[];
  /** the cause to tell first; null where the chain ends */
  readonly main: number | null;
  /** where the main chain ends */
  readonly root: Root;
  /** the last fact of the main chain */
  readonly end: number;
}

// A trainer asks first what the team did, then what others did; how things stood explains only what nobody changed.
const WORTH: Readonly<Record<Root, number>> = { decision: 3, facilitator: 2, luck: 1, dynamics: 0, start: 0 };

export type Weights = ReadonlyMap<number, Weighed>;

/** Whether the second fact, on which the first depended, is one that speaks for it. */
type Explains = (fact: Fact, cause: number) => boolean;

export function weighCauses(told: readonly Told[], explains: Explains): Weights {
  const weights = new Map<number, Weighed>();
  for (const { fact } of told) weights.set(fact.seq, weigh(fact, weights, explains));
  return weights;
}

function weigh(fact: Fact, weights: Weights, explains: Explains): Weighed {
  const { seq, by, because } = fact;
  const causes = [...(by.from === null ? [] : [by.from]), ...because.filter((cause) => cause !== by.from)];
  const own = ownRoot(fact);
  const speaking = () => because.filter((cause) => explains(fact, cause));
  const main = own === null ? (by.from ?? mostTelling(speaking(), weights)) : null;
  const behind = main === null ? undefined : weights.get(main);
  if (main === null || behind === undefined) return { causes, main: null, root: own ?? 'dynamics', end: seq };
  return { causes, main, root: behind.root, end: behind.end };
}

/** Where telling stops, whatever else it depended on. */
function ownRoot({ type, by }: Fact): Root | null {
  if (by.kind === 'facilitator') return 'facilitator';
  switch (type) {
    case 'chose':
    case 'ordered':
    case 'withdrew':
    case 'took_up':
    case 'positioned':
      return 'decision';
    case 'rolled':
    case 'drew':
      return 'luck';
    case 'began':
    case 'determined':
      return 'start';
    case 'entered':
      return 'dynamics';
    default:
      return null;
  }
}

/** The most recent of those that lead back to what most deserves to be told. */
function mostTelling(causes: readonly number[], weights: Weights): number | null {
  let best: number | null = null;
  let most = -1;
  for (const seq of causes) {
    const root = weights.get(seq)?.root;
    const worth = root === undefined ? -1 : WORTH[root];
    if (worth > most || (worth === most && best !== null && seq > best)) {
      best = seq;
      most = worth;
    }
  }
  return best;
}
