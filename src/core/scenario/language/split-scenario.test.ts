import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import { diceOf, spoilValue } from '../mutate-text.fixture.ts';
import { smallScenario } from '../small-scenario.fixture.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { anId, disclosure, listOf, title } from './schema-parts.ts';
import { splitParts, splitScenario } from './split-scenario.ts';

/** The value of which these are the halves. */
function joined(world: unknown, texts: unknown): unknown {
  if (texts === undefined || (world !== undefined && isPlaceholder(texts))) return world;
  if (Array.isArray(world) && Array.isArray(texts)) return world.map((item, k) => joined(item, texts[k]));
  if (!isObject(world) || !isObject(texts)) return texts;
  const keys = [...new Set([...Object.keys(world), ...Object.keys(texts)])];
  return Object.fromEntries(keys.map((key) => [key, joined(own(world, key), own(texts, key))]));
}
const isPlaceholder = (texts: unknown): boolean => JSON.stringify(texts) === '{}';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const own = (holder: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(holder, key) ? holder[key] : undefined;

function rejoined(scenario: unknown): unknown {
  const { world, texts } = splitScenario(scenario as Scenario);
  return joined(world, texts);
}

const scenarios: readonly (readonly [string, unknown])[] = [
  ...[...shippedScenarios(), resolvedSmall()].map((scenario) => [scenario.id, scenario] as const),
  ['mini as its author wrote it', { $schema: './scenario.schema.json', ...smallScenario() }],
];

describe('a scenario in two halves', () => {
  test.each(scenarios)('loses nothing of %s, and is left as it was', (_, scenario) => {
    const before = JSON.stringify(scenario);
    expect(rejoined(scenario)).toEqual(scenario);
    expect(JSON.stringify(scenario)).toBe(before);
  });

  test('loses nothing of a spoilt one either', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const spoilt = spoilValue(smallScenario(), diceOf(seed));
        expect(rejoined(spoilt)).toEqual(spoilt);
      }),
    );
  });

  test('keeps ids and order in the world, and words with their places in the texts', () => {
    const { world, texts } = splitScenario(resolvedSmall());
    expect(world).toMatchObject({
      id: 'mini',
      injects: [
        { id: 'cable', trigger: { turn: 1 }, choices: [{ id: 'pay', tags: ['accommodate'] }, { id: 'refuse' }] },
        { id: 'offer' },
      ],
      actors: [{ id: 'guard', values: { wealth: 20, agenda: { start: 20, max: 100 } } }, { id: 'crew' }],
    });
    const effects = [{}, { note: 'the drivers tell it at the market' }];
    expect(texts).toMatchObject({ title: 'Timber on two roads', injects: [{ choices: [{}, { effects }] }, {}] });
    expect(texts).not.toHaveProperty('injects.0.choices.0.effects');
    expect(texts).not.toHaveProperty('injects.0.id');
    expect(JSON.stringify(world)).not.toMatch(/The convoy|hansen|polygon|minutes|"en"/);
  });

  test('knows of some texts in the world that they are there', () => {
    const item = z.strictObject({
      id: anId('An id.', 'a'),
      name: title('A name.', 'A').optional(),
      seen: disclosure('What players read.', 'A toll').optional(),
    });
    const schema = z.strictObject({ items: listOf('parts', item, 9, 'Items.', []) });
    const items = [{ id: 'a', name: 'A' }, { id: 'b', seen: 'Tolls rise' }, { id: 'c' }];
    expect(splitParts(schema, { items })).toEqual({
      world: { items: [{ id: 'a' }, { id: 'b', seen: true }, { id: 'c' }] },
      texts: { items: [{ name: 'A' }, { seen: 'Tolls rise' }, {}] },
    });
  });

  test('takes what the schema does not know, or not in this shape, for world', () => {
    const odd = { ...smallScenario(), unheard: { of: 1 }, injects: 'none', mandate: [1], rules: [null, 2] };
    const { world } = splitScenario(odd as unknown as Scenario);
    expect(world).toMatchObject({ unheard: { of: 1 }, injects: 'none', mandate: [1], rules: [null, 2] });
    expect(splitParts(scenarioSchema, 7)).toEqual({ world: 7, texts: undefined });
  });

  test('leaves the forms of names out of the world, given or not', () => {
    const scenario = resolvedSmall();
    const formed = {
      ...scenario,
      regions: scenario.regions.map((region) => ({ ...region, within: 'the place', label: 'Place' })),
      actors: scenario.actors.map((actor) => ({
        ...actor,
        within: 'them',
        label: 'Them',
        value_names: { wealth: 'money' },
      })),
      roles: scenario.roles.map((role) => ({ ...role, within: 'the one' })),
      capacity: scenario.capacity.map((one) => ({ ...one, within: 'some' })),
    };
    expect(splitScenario(formed).world).toEqual(splitScenario(scenario).world);
    expect(splitScenario(formed).texts).not.toEqual(splitScenario(scenario).texts);
  });
});
