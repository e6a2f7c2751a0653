// Scenarios and libraries that are spoilt with care: whatever passes the checks plays, and opens again.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../scenario/load-scenario.ts';
import { diceOf } from '../scenario/mutate-text.fixture.ts';
import { loadLibrary } from '../scenario/resolve/load-library.ts';
import { entwined } from './entwined.fixture.ts';
import { playsAndOpens } from './plays-and-opens.fixture.ts';
import { shippedFiles } from './shipped.fixture.ts';
import { type Spoilt, spoilAimed, textOf } from './spoil-aimed.fixture.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

function small(): Spoilt {
  const { scenario, library } = entwined();
  const { measures, templates } = library;
  return { scenario, measures: { schema: 1, measures }, templates: { schema: 1, templates } };
}

function shipped(file: string): Spoilt {
  return { scenario: read(file), measures: read('library/measures.json'), templates: read('library/templates.json') };
}

export type Fate = 'library' | 'scenario' | 'played';

/** What became of it; throws where a promise is broken. */
export function fateOf({ scenario, measures, templates }: Spoilt, seed: number): Fate {
  const { library } = loadLibrary(textOf(measures), textOf(templates));
  if (library === null) return 'library';
  const loaded = loadScenario(textOf(scenario), library);
  if (loaded.scenario === null) return 'scenario';
  playsAndOpens(loaded.scenario, seed);
  return 'played';
}

/** The seeds from `from` on; one in `rarity` spoils a shipped scenario, which takes longer. */
export function fuzzPlaySuite(from: number, scenarios: number, rarity: number): void {
  const sources = shippedFiles().map(shipped);
  test('what is spoilt here is sound itself', () => {
    for (const source of [small(), ...sources]) expect(fateOf(source, 1)).toBe('played');
  });

  test(`${scenarios} spoilt scenarios: what is accepted plays and opens again`, () => {
    const fates: Record<Fate, number> = { library: 0, scenario: 0, played: 0 };
    for (let seed = from; seed < from + scenarios; seed++) {
      const dice = diceOf(seed);
      const source = seed % rarity === 0 ? sources[dice(sources.length)] : undefined;
      try {
        fates[fateOf(spoilAimed(source ?? small(), dice), seed)]++;
      } catch (error) {
        throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
      }
    }
    // a quarter at least is played, and not everything is let through
    const aimed = fates.played > scenarios / 4 && fates.scenario > scenarios / 10;
    expect({ ...fates, aimed }).toMatchObject({ aimed: true });
  }, 3_600_000);
}
