// A translated copy of the tutorial: the same session code, the same world and the same facts; texts and seal are its own.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { seal } from '../log/chain/chain.ts';
import { hashScenario } from '../log/chain/hash-scenario.ts';
import { headOf } from '../log/chain/write-log.ts';
import { encodeSessionCode } from '../log/code/session-code.ts';
import { DEFAULT_SETTINGS } from '../log/form/header.ts';
import { greek, inGreek } from '../scenario/language/in-greek.fixture.ts';
import { type Scenario, scenarioSchema } from '../scenario/language/schema.ts';
import { playMeddled } from './meddle.fixture.ts';
import { shippedScenarios } from './shipped.fixture.ts';

const tutorial = shippedScenarios().find(({ id }) => id === 'tutorial') as Scenario;
const translated = inGreek(tutorial);

function codeOf(scenario: Scenario): string {
  const { world } = hashScenario(scenario);
  return encodeSessionCode({ scenario, world, seed: 7, settings: DEFAULT_SETTINGS });
}

function play(scenario: Scenario, seed: number): { readonly facts: string; readonly seal: string } {
  const session = playMeddled(compileScenario(scenario), seed);
  return { facts: JSON.stringify(session.records.map(({ facts }) => facts)), seal: seal(headOf(session)) };
}

describe('a translated tutorial', () => {
  test('is a scenario, in other words', () => {
    expect(scenarioSchema.safeParse(translated).success).toBe(true);
    expect(translated.title).toBe(greek(tutorial.title));
    expect(JSON.stringify(translated.injects)).not.toMatch(/\b(the|and|of) /);
  });

  test('has the same session code and world, and texts of its own', () => {
    const [before, after] = [hashScenario(tutorial), hashScenario(translated)];
    expect(after.world).toBe(before.world);
    expect(after.texts).not.toBe(before.texts);
    expect(codeOf(translated)).toBe(codeOf(tutorial));
  });

  test.each([1, 2, 3])('gives the same facts under another seal, with seed %i', (seed) => {
    const [before, after] = [play(tutorial, seed), play(translated, seed)];
    expect(after.facts).toBe(before.facts);
    expect(after.seal).not.toBe(before.seal);
  });

  test('of which one number is another is another world', () => {
    const other = { ...translated, orders_per_turn: (translated.orders_per_turn ?? 3) + 1 };
    expect(hashScenario(other).world).not.toBe(hashScenario(tutorial).world);
    expect(codeOf(other)).not.toBe(codeOf(tutorial));
  });
});
