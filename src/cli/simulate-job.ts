// What threads tell each other: the job at the start, then ranges of seeds one way and tallies the other.

import type { Doctrine } from '../core/scenario/language/schema-doctrine.ts';
import type { Scenario } from '../core/scenario/language/schema.ts';
import type { Unknowns } from './read-unknowns.ts';
import type { Tally } from '../core/simulate/tally.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly doctrine: Doctrine;
  readonly unknowns: Unknowns;
}
export interface SeedRange {
  readonly first: number;
  readonly count: number;
}
export type Answer = Tally;
