// All checks of meaning on a resolved scenario. They run always and all, so that an author sees everything at once. What they have
// named and parsed on the way is given back, so that nobody does it again.

import { checkBreaks } from './check-breaks.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkEffects } from './check-effects.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkGeography } from './check-geography.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkGrowth } from './check-growth.ts';
import { checkIds } from './check-ids.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkPlayable } from './check-playable.ts';
import { checkAllTags } from './check-all-tags.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnused } from './check-unused.ts';
import { type Doubts, NO_DOUBTS, startChecking } from './checking.ts';
import type { Findings } from '../issue/issue.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';
import type { NamedScenario } from '../names/named-scenario.ts';

export function checkScenario(
  authored: AuthoredScenario | Scenario,
  scenario: Scenario,
  findings: Findings,
  doubts: Doubts = NO_DOUBTS,
): NamedScenario {
  const checking = startChecking(authored, scenario, findings, doubts);
  checkIds(checking);
  checkReferences(checking);
  checkExpressions(checking);
  checkEffects(checking);
  checkGeography(checking);
  checkPlayable(checking);
  checkBreaks(checking);
  checkCalendar(checking);
  checkProvenance(checking);
  checkTexts(checking);
  checkGlossary(checking);
  checkAllTags(checking);
  checkReach(checking);
  checkUnused(checking);
  checkGrowth(checking);
  const { layout, test, amount, either } = checking;
  return { scenario, layout, test, amount, either };
}
