// What every step of resolving is given: what was written, what it may take from, and where to keep origins and findings.

import type { Findings } from '../issue/issue.ts';
import type { AuthoredScenario, Library } from '../language/schema.ts';
import type { Growth } from './growth.ts';
import type { Origins } from './origins.ts';

export interface Resolving {
  readonly authored: AuthoredScenario;
  readonly library: Library;
  readonly origins: Origins;
  readonly findings: Findings;
  readonly growth: Growth;
  /** ids of actors that lack their template; grows on the way */
  readonly vague: Set<string>;
}
