// All checks of meaning on a resolved scenario. They run always and all, so that an author sees everything at once.

import { checkEffects } from './check-effects.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkGeography } from './check-geography.ts';
import { checkIds } from './check-ids.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkTable } from './check-table.ts';
import { checkUnused } from './check-unused.ts';
import { startChecking } from './checking.ts';
import type { Findings } from '../issue/issue.ts';
import type { Path } from '../../ref/path.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';

export function checkScenario(
  authored: AuthoredScenario | Scenario,
  scenario: Scenario,
  findings: Findings,
  isMended: (path: Path) => boolean = () => false,
): void {
  const checking = startChecking(authored, scenario, findings, isMended);
  checkIds(checking);
  checkReferences(checking);
  checkExpressions(checking);
  checkEffects(checking);
  checkGeography(checking);
  checkTable(checking);
  checkProvenance(checking);
  checkReach(checking);
  checkUnused(checking);
}
