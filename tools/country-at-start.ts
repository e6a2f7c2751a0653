import { compileScenario } from '../src/core/compile/compile-scenario.ts';
import { foldFacts, NO_STATE } from '../src/core/debrief/history/fold-facts.ts';
import { beginRun } from '../src/core/engine/step.ts';
import { DEFAULT_SETTINGS } from '../src/core/log/form/header.ts';
import type { Scenario } from '../src/core/scenario/language/schema.ts';
import type { Country } from '../src/sheets/map/country.ts';
import { countryOfValues } from '../src/sheets/map/country-of-values.ts';

/** As a team finds it, and no more than it sees there: a card is read before anybody has played. No dice fall before the first turn. */
export function countryAtStart(scenario: Scenario): Country {
  const { facts } = beginRun(compileScenario(scenario), { seed: 0, settings: DEFAULT_SETTINGS });
  return countryOfValues(scenario, foldFacts(scenario, NO_STATE, facts));
}
