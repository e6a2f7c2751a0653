// What the facilitator did to the world of the game: values set by hand, papers brought, held back or passed over, steps taken back. Every
// reading of a log shows them, since what followed is not the team's doing alone.

import type { Fact } from '../../log/form/fact.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Chronicle } from './chronicle.ts';

export interface Intervention {
  readonly seq: number;
  /** number of its record */
  readonly n: number;
  readonly turn: number;
  /** the value that was set by hand; null for what was done with papers and with time */
  readonly value: string | null;
}

/** Those on the line of play that counts, in order. */
export function interventionsOf({ told }: Chronicle): readonly Intervention[] {
  return told.flatMap(({ fact, n, kept }) => {
    const changes = kept && fact.by.kind === 'facilitator' && isIntervention(fact);
    return changes ? [{ seq: fact.seq, n, turn: fact.turn, value: valueSet(fact) }] : [];
  });
}

function isIntervention({ type }: Fact): boolean {
  switch (type) {
    case 'changed':
    case 'set':
    case 'moved':
    case 'fired':
    case 'held':
    case 'skipped':
    case 'rewound':
      return true;
    default:
      return false;
  }
}

function valueSet(fact: Fact): string | null {
  if (fact.type === 'moved') return fact.chart;
  return fact.type === 'changed' || fact.type === 'set' ? fact.value : null;
}

/** Whether a line of a chart, or a prediction, about `path` is touched: a national mean by the value of any region. */
export function concerns({ value }: Intervention, path: string): boolean {
  if (value === null || value === path) return value === path;
  const [set, asked] = [partsOf(value), partsOf(path)];
  return asked.kind === 'national' && set.kind === 'region' && set.value === asked.id;
}
