// The only way from a doctrine's text to a doctrine that may play: the same limits, parser and shape check as for scenarios, then what its
// conditions read and what it names. Given the scenario it is to play in, what it says of that one is checked too. Nothing here throws.

import { checkDoctrine } from './check/check-doctrine.ts';
import { Findings, type Issue } from './issue/issue.ts';
import { locate } from './issue/locate.ts';
import { readShaped } from './language/read-shaped.ts';
import { type Doctrine, doctrineSchema } from './language/schema-doctrine.ts';
import type { NamedScenario } from './names/named-scenario.ts';

export interface LoadedDoctrine {
  /** null if there is an error */
  readonly doctrine: Doctrine | null;
  /** in the order of the file */
  readonly issues: readonly Issue[];
}

export function loadDoctrine(text: string, named: NamedScenario | null = null): LoadedDoctrine {
  const shaped = readShaped(text, doctrineSchema);
  const findings = new Findings();
  const doctrine = shaped.value as Doctrine | null;
  if (doctrine !== null) checkDoctrine(doctrine, findings, named);
  const own = findings.list.filter(({ place }) => !shaped.isMended(place.path));
  const issues = locate([...shaped.findings, ...own], shaped.source);
  return { doctrine: issues.some(({ severity }) => severity === 'error') ? null : doctrine, issues };
}

/** Whether a text is rather a doctrine than a scenario, so that either can be given to `check`. */
export const looksLikeDoctrine = (text: string): boolean =>
  /"takes_up"\s*:/.test(text) && !/"(injects|measures|templates)"\s*:\s*\[\s*\{/.test(text);
