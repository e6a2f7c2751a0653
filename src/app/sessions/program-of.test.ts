import { expect, test } from 'vitest';
import { resolvedSmall } from '../../core/debrief/played.fixture.ts';
import { hashScenario } from '../../core/log/chain/hash-scenario.ts';
import type { AuthoredScenario } from '../../core/scenario/language/schema.ts';
import { programOf } from './program-of.ts';

const programAfter = (change?: (scenario: AuthoredScenario) => void) => programOf(resolvedSmall(change)).program;

test('a scenario is compiled and hashed once while nothing else is', () => {
  const scenario = resolvedSmall();
  expect(programOf(scenario)).toBe(programOf(scenario));
  expect(programOf(scenario).hashes).toEqual(hashScenario(scenario));
});

test('sessions of one scenario share its program', () => {
  expect(programAfter()).toBe(programAfter());
});

test.each([
  ['another world', (scenario: AuthoredScenario) => void (scenario.turns += 1)],
  ['other words', (scenario: AuthoredScenario) => void (scenario.title += '!')],
])('%s has a program of its own', (_what, change) => {
  const first = programAfter();
  const other = programAfter(change);
  expect(other).not.toBe(first);
  expect([other.scenario.turns, other.scenario.title]).not.toEqual([first.scenario.turns, first.scenario.title]);
});
