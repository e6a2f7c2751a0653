import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../src/core/log/chain/digest.ts';
import { play } from '../src/core/debrief/played.fixture.ts';
import { pictureOf } from '../src/core/engine/view/picture.ts';
import { hashScenario } from '../src/core/log/chain/hash-scenario.ts';
import type { AuthoredScenario, Scenario } from '../src/core/scenario/language/schema.ts';
import { smallLibrary, smallScenario } from '../src/core/scenario/small-scenario.fixture.ts';
import { mapOfCountry } from '../src/sheets/map/map-of-country.ts';
import { MAP_WORDS } from '../src/sheets/map/map-words.ts';
import { type IndexEntry, shippedScenarios } from './shipped-scenarios.ts';

/** A folder with the small scenario, changed as text. */
function folderWith(change: (text: string) => string = (text) => text): string {
  const root = mkdtempSync(join(tmpdir(), 'shipped-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'scenarios/library'), { recursive: true });
  const { measures, templates } = smallLibrary();
  const write = (path: string, text: string) => writeFileSync(join(root, 'scenarios', path), text);
  write('library/measures.json', JSON.stringify({ schema: 1, measures }));
  write('library/templates.json', JSON.stringify({ schema: 1, templates }));
  write('mini.json', change(JSON.stringify(smallScenario(), null, 2)));
  write('scenario.schema.json', '{}');
  return root;
}

/** What is on the table when a session begins. */
const mapSeen = (scenario: Scenario, seed: number) => mapOfCountry(pictureOf(play([], scenario, seed)), MAP_WORDS);

describe('what is made of the scenarios for the app', () => {
  test('is an index and each scenario, resolved, under the hashes that codes have a mark of', () => {
    const files = shippedScenarios(folderWith());
    const [entry] = JSON.parse(files.get('index.json') ?? '') as IndexEntry[];
    const resolved = JSON.parse(files.get(entry?.file ?? '') ?? '') as Scenario;
    expect(entry).toMatchObject({ id: 'mini', turns: 2, minutes: 15, file: 'mini.resolved.json' });
    expect(entry?.world).toBe(hashScenario(resolved).world);
    expect(entry?.whole).toBe(digestOf(resolved));
    expect(JSON.stringify(resolved)).not.toContain('"use"');
  });

  test('has in the index the country as players see it at the start, whatever the dice, and no more', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const files = shippedScenarios(root);
    const entries = JSON.parse(files.get('index.json') ?? '') as IndexEntry[];
    expect(entries.length).toBeGreaterThan(1);
    for (const { file, country } of entries) {
      const scenario = JSON.parse(files.get(file) ?? '') as Scenario;
      for (const seed of [1, 2, 3]) expect(mapOfCountry(country, MAP_WORDS)).toEqual(mapSeen(scenario, seed));
    }
  });

  test('says nothing in the index of what players cannot see at the start', () => {
    const root = folderWith((text) => {
      const authored = JSON.parse(text) as AuthoredScenario;
      for (const value of authored.regional) value.shown = 'hidden';
      for (const thing of [...authored.actors, ...authored.routes]) thing.known = 0;
      return JSON.stringify(authored);
    });
    const [entry] = JSON.parse(shippedScenarios(root).get('index.json') ?? '') as IndexEntry[];
    expect(entry?.country).toMatchObject({ actors: [], routes: [] });
    expect(entry?.country.regions.map(({ values }) => values)).toEqual([[], []]);
  });

  test('fails with file, line and column when a scenario has an error', () => {
    const root = folderWith((text) => text.replace('"turns": 2', '"turns": 200'));
    expect(() => shippedScenarios(root)).toThrow(/scenarios\/mini\.json:\d+:\d+ number\.range/);
  });

  test('is empty where there are none', () => {
    const root = mkdtempSync(join(tmpdir(), 'shipped-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    expect([...shippedScenarios(root)]).toEqual([['index.json', '[]']]);
  });

  test('holds the tutorial before the long ones', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const entries = JSON.parse(shippedScenarios(root).get('index.json') ?? '') as IndexEntry[];
    expect(entries[0]?.id).toBe('tutorial');
    expect(entries.map(({ id }) => id)).toContain('the_half_bridge');
  });
});
