// The two fingerprints of a scenario. Session codes, comparison and replay ask for that of the world alone: a corrected
// comma or a translation is the same world.

import { splitScenario } from '../../scenario/language/split-scenario.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { digestOf } from './digest.ts';

export interface ScenarioHashes {
  /** SHA-256 of the canonical JSON of each half of the resolved scenario, hex */
  readonly world: string;
  readonly texts: string;
}

export function hashScenario(scenario: Scenario): ScenarioHashes {
  const { world, texts } = splitScenario(scenario);
  return { world: digestOf(world), texts: digestOf(texts ?? {}) };
}
