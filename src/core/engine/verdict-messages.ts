// What is said of a log that is well-formed, but not what the engine would have written.

import { type Sayable, teller } from '../ref/message.ts';

type None = Readonly<Record<never, never>>;

export interface VerdictMessages {
  'verdict.version': None;
  'verdict.refused': None;
  'verdict.facts_differ': None;
  /** `what`: what the checks say of it */
  'verdict.scenario': { readonly where: string; readonly what: Sayable };
  'verdict.its_version': None;
  'verdict.not_as_played': None;
}

export const tellVerdict = teller<VerdictMessages>();
