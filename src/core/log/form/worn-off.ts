// A change that only took away again what another had brought for a time: it names the same effect, and that change behind it.

import type { Fact } from './fact.ts';

/** `behind`: the fact that it comes from. */
export function isWornOff(fact: Fact, behind: Fact | undefined): boolean {
  return (
    fact.type === 'changed' &&
    behind?.type === 'changed' &&
    fact.by.from === behind.seq &&
    fact.by.id === behind.by.id &&
    fact.by.effect === behind.by.effect &&
    fact.value === behind.value
  );
}
