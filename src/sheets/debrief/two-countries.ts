import type { Chronicle } from '../../core/debrief/history/chronicle.ts';
import type { Name } from '../../core/ref/message.ts';
import { nameOf } from '../../core/scenario/names/name-of.ts';
import { compareCountries, type Difference } from '../map/compare-countries.ts';
import { countryOfValues } from '../map/country-of-values.ts';
import type { Country } from '../map/country.ts';

export interface TwoCountries {
  readonly start: Country;
  readonly end: Country;
  readonly differences: readonly Difference[];
  /** actors and routes of the scenario that are on neither: the team did not know of them */
  readonly unknown: readonly Name[];
}

/** The country as the team knew it before the first input and after the last one that counts; null where there is none. */
export function twoCountries({ scenario, stateAfter, keptRecords }: Chronicle): TwoCountries | null {
  const last = keptRecords.at(-1)?.n ?? 0;
  if (last === 0) return null;
  const start = countryOfValues(scenario, stateAfter(0));
  const end = countryOfValues(scenario, stateAfter(last));
  const drawn = new Set([start, end].flatMap(({ actors, routes }) => [...actors, ...routes].map(({ name }) => name)));
  const unknown = [...scenario.actors, ...scenario.routes].map(nameOf).filter(({ name }) => !drawn.has(name));
  return { start, end, differences: compareCountries(start, end), unknown };
}
