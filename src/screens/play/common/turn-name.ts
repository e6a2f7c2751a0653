import type { Scenario } from '../../../core/scenario/language/schema.ts';

/** What the scenario calls a turn; also for those that lie after its end. */
export function turnName(scenario: Scenario, turn: number): string {
  return scenario.turn_names?.[turn - 1] ?? `turn ${turn}`;
}
