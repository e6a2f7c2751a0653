// A tenth of the full numbers; `fuzz-scenario.deep.ts` has the rest.

import { describe, expect, test } from 'vitest';
import { checkAnyText } from './fuzz-check.fixture.ts';
import { checkShape } from './language/check-shape.ts';
import { Findings } from './issue/issue.ts';
import { diceOf, hostileTexts, spoilText, spoilValue } from './mutate-text.fixture.ts';
import { scenarioSchema } from './language/schema.ts';
import { smallLibrary, smallScenario } from './small-scenario.fixture.ts';

const library = smallLibrary();

describe('any text gives located, typed issues and nothing else', () => {
  test('500 spoilt texts', () => {
    const text = JSON.stringify(smallScenario(), null, 2);
    let refused = 0;
    for (let seed = 0; seed < 500; seed++) if (!checkAnyText(spoilText(text, diceOf(seed)), library)) refused++;
    expect(refused).toBeGreaterThan(400);
  });

  test('500 spoilt values, which the schema itself judges in the same way', () => {
    for (let seed = 0; seed < 500; seed++) {
      const value = spoilValue(smallScenario(), diceOf(seed));
      checkAnyText(JSON.stringify(value), library);
      const findings = new Findings();
      checkShape(scenarioSchema, value, findings);
      expect(findings.list.length === 0, `seed ${seed}`).toBe(scenarioSchema.safeParse(value).success);
    }
  });

  test.each(hostileTexts(smallScenario()))('%s', (_what, text) => {
    checkAnyText(text, library);
  });
});
