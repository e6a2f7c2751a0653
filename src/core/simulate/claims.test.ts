// H01 to H17 are claims that this model tests. What is tested supports nothing: no provenance of what ships names one.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HYPOTHESES } from '../scenario/language/domain-ids.ts';
import { provenancesOf } from '../scenario/language/provenances.ts';
import { shippedScenarios } from './shipped.fixture.ts';

const scenarios = shippedScenarios();
const isClaim = (id: unknown): boolean => HYPOTHESES.includes(id as string);

/** The claims named by any `provenance` in a file, at whatever depth. */
function claimsIn(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'provenance' && Array.isArray(value) ? value.filter(isClaim) : claimsIn(value),
  );
}

const inScenario = (scenario: (typeof scenarios)[number]): readonly string[] =>
  provenancesOf(scenario).flatMap(({ path, ids }) => ids.filter(isClaim).map((id) => `${path.join('.')}: ${id}`));

describe('claims that are tested', () => {
  test.each(['measures', 'templates'])('are no provenance in the library of %s', (part) => {
    const file = new URL(`../../../scenarios/library/${part}.json`, import.meta.url);
    expect(claimsIn(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each(scenarios.map((one) => [one.id, one] as const))('are no provenance in %s', (_id, scenario) => {
    expect(inScenario(scenario)).toEqual([]);
  });
});
