// The doctrines that come with the program, by name, and how each plays.

import type { Doctrines } from '../core/simulate/policy.ts';
import { isPolicyName, policyNamed } from '../core/simulate/policies.ts';

/** Must be asked for names that have been checked. */
export const doctrines: Doctrines = (name, program) => {
  if (!isPolicyName(name)) throw new Error(`no doctrine ${name}`);
  return policyNamed(name)(program);
};
