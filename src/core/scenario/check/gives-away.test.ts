// What may be ordered or chosen is shown to players: a condition on what they have not found out has to ask first whether they know.

import { expect, test } from 'vitest';
import { loadScenario } from '../load-scenario.ts';
import { withSecrets } from '../secrets.fixture.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

/** Whether the audit may be ordered under this condition, as far as secrets go. */
function isAllowed(when: string): boolean {
  const scenario = smallScenario();
  withSecrets(scenario);
  const [, audit] = scenario.measures;
  if (audit === undefined) throw new Error('the small scenario has an audit');
  audit.when = when;
  const { issues } = loadScenario(JSON.stringify(scenario), smallLibrary());
  const own = issues.filter(({ path }) => path === 'measures[1].when').map(({ code }) => code);
  expect(own.filter((code) => code !== 'unknown.shown')).toEqual([]);
  return own.length === 0;
}

const HIS = "unknown.creek_of == 'governor'";
const KNOWN = 'unknown.creek_of.known';

test.each([
  KNOWN,
  `${KNOWN} && ${HIS}`,
  `${HIS} && ${KNOWN}`,
  `indicator.consent > 20 && (${KNOWN} && ${HIS} || turn == 2)`,
  `!${KNOWN} || ${HIS}`,
  `!(${KNOWN} && ${HIS})`,
  `${KNOWN} ? ${HIS} : turn == 2`,
  `turn > (${KNOWN} && ${HIS} ? 1 : 0)`,
])('%s tells nothing that is not known', (when) => {
  expect(isAllowed(when)).toBe(true);
});

test.each([
  HIS,
  `${KNOWN} || ${HIS}`,
  `!${KNOWN} && ${HIS}`,
  `${KNOWN} ? turn == 2 : ${HIS}`,
  `turn > (${HIS} ? 1 : 0)`,
  `unknown.guard_wants.known && ${HIS}`,
  `(${KNOWN} && ${HIS}) == (${HIS})`,
])('%s gives it away', (when) => {
  expect(isAllowed(when)).toBe(false);
});
