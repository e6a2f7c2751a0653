// What threads tell each other: the job at the start, then ranges of seeds one way and tallies the other.

import type { Scenario } from '../core/scenario/language/schema.ts';
import type { PolicyName } from '../core/simulate/policies.ts';
import type { Tally } from '../core/simulate/tally.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly policy: PolicyName;
}
export interface SeedRange {
  readonly first: number;
  readonly count: number;
}
export type Answer = Tally;
