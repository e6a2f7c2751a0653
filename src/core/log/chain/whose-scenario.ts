// Whether the scenario that a log holds is the one that comes with this installation.

import type { Header } from '../form/header.ts';
import { digestOf } from './digest.ts';

/** `not_here`: this installation has none of that id */
export type WhoseScenario = 'same' | 'other_texts' | 'other_world' | 'not_here';

/** Hashes of a resolved scenario: of its world, and of the whole. */
export interface ScenarioMarks {
  readonly world: string;
  readonly whole: string;
}

export function whoseScenario({ world, scenario }: Header, shipped: ScenarioMarks | null): WhoseScenario {
  if (shipped === null) return 'not_here';
  if (digestOf(scenario) === shipped.whole) return 'same';
  return world === shipped.world ? 'other_texts' : 'other_world';
}
