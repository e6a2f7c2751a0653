// A fact in the form it had in logs of format 1: what a replay of such a log is compared with.

import { readCause } from '../../ref/cause-ref.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Fact } from '../form/fact.ts';
import type { By1 } from './format-1.ts';

type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** Of a fact that format 1 did not have, it is one that no such log can hold. */
export type InFormat1 = DistributedOmit<Fact, 'by'> & { readonly by: By1 };

export function asFormat1(fact: Fact): InFormat1 {
  const { kind, id, from } = fact.by;
  const by: By1 = { kind, id: bareId(id), from };
  return { ...fact, by };
}

function bareId(id: string): string {
  const ref = readCause(id);
  switch (ref.kind) {
    case 'choice':
      return `${ref.inject}.${ref.choice}`;
    case 'measure':
      return ref.target === null ? ref.measure : `${ref.measure}@${partsOf(ref.target).id}`;
    case 'rule':
      return ref.actor === null ? ref.rule : `${ref.actor}.${ref.rule}`;
    case 'start':
      return 'start';
    case 'option':
      return `${ref.unknown}.${ref.option}`;
    default:
      return ref.id;
  }
}
