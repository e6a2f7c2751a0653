import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inner, type Schema, shapeOf } from './read-schema.ts';
import { doctrineSchema } from './schema-doctrine.ts';
import { findingsSchema } from './schema-findings.ts';
import { measureLibrarySchema, scenarioSchema, templateLibrarySchema } from './schema.ts';
import { anId, described, field, listOf, title } from './schema-parts.ts';
import { type DeclaredField, declaredFields } from './walk-fields.fixture.ts';

const schemas = {
  scenario: scenarioSchema,
  measures: measureLibrarySchema,
  templates: templateLibrarySchema,
  doctrine: doctrineSchema,
  findings: findingsSchema,
};

const say = ({ name, half, around }: DeclaredField): string => `${name}: ${half} in ${around}`;

const silent = (schema: Schema): string[] =>
  declaredFields(schema)
    .filter(({ half }) => half === undefined)
    .map(({ name }) => name);

/** A field of a world is world, one of texts is texts; only where a field says `parts` do its own fields differ. */
const contradicting = (schema: Schema): string[] =>
  declaredFields(schema)
    .filter(({ half, around }) => around !== undefined && around !== 'parts' && half !== around)
    .map(say);

/** `parts` is said of objects and lists of objects only; of a text only that it is there can be world. */
const misplaced = (schema: Schema): string[] =>
  declaredFields(schema)
    .filter(({ half, schema: own }) => {
      const words = shapeOf(inner(own)).type === 'string';
      return (half === 'parts' && !isOfObjects(own)) || (half === 'presence' && !words);
    })
    .map(say);

function isOfObjects(schema: Schema): boolean {
  const shape = shapeOf(inner(schema));
  if (shape.type === 'array') return isOfObjects(shape.element);
  if (shape.type === 'union') return shape.options.every(isOfObjects);
  return shape.type === 'object';
}

describe('the half of a field', () => {
  test.each(Object.entries(schemas))('is said by every field of the %s schema, without contradiction', (_, schema) => {
    expect(declaredFields(schema).length).toBeGreaterThan(20);
    expect(silent(schema)).toEqual([]);
    expect(contradicting(schema)).toEqual([]);
    expect(misplaced(schema)).toEqual([]);
  });

  test('is found missing, contradicting and misplaced', () => {
    const item = z.strictObject({ id: anId('An id.', 'a'), odd: z.string(), name: title('A name.', 'A').optional() });
    expect(silent(z.strictObject({ items: listOf('parts', item, 3, 'Items.', []) }))).toEqual(['items.odd']);
    const inTexts = z.strictObject({ items: described('texts', item, 'Items.').optional() });
    expect(contradicting(inTexts)).toEqual(['items.id: world in texts', 'items.odd: undefined in texts']);
    const text = z.strictObject({ a: field('parts', z.string(), 'A.', 'a'), b: field('presence', z.int(), 'B.', 1) });
    expect(misplaced(text)).toEqual(['a: parts in undefined', 'b: presence in undefined']);
  });

  test('stays with what is derived from a field', () => {
    const derived = z.strictObject({ names: listOf('texts', z.string(), 3, 'Names.', []).min(1).optional() });
    expect(declaredFields(derived).map(say)).toEqual(['names: texts in undefined']);
    expect(declaredFields(derived.partial()).map(say)).toEqual(['names: texts in undefined']);
  });
});
