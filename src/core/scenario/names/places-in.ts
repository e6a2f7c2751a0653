import type { Scenario } from '../language/schema.ts';

/** How many places for papers each turn has, from the first to the last. */
export function placesIn({
  turns,
  injects_per_turn: places = 1,
}: Pick<Scenario, 'turns' | 'injects_per_turn'>): readonly number[] {
  return Array.from({ length: turns }, (_, k) => (typeof places === 'number' ? places : (places[k] ?? 1)));
}
