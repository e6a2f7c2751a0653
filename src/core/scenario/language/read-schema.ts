// What the zod schemas say, in the form the checks and the generated pages need: the kind of each schema, its limits,
// its description and example. The only file that looks inside zod.

import type { z } from 'zod';
import { remembered } from '../../ref/remembered.ts';
import type { JsonKind } from '../issue/kinds.ts';
import { type Half, markOf } from './half.ts';

export type Schema = z.ZodType;

export type Shape =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'record'; readonly keyType: Schema; readonly valueType: Schema }
  | { readonly type: 'tuple'; readonly items: readonly Schema[] }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'optional'; readonly innerType: Schema }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'literal'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'string' | 'number' | 'boolean' };

export const shapeOf = (schema: Schema): Shape => schema._zod.def as unknown as Shape;

export interface Limits {
  readonly low: number;
  readonly high: number;
}

type Check =
  | { readonly check: 'min_length'; readonly minimum: number }
  | { readonly check: 'max_length'; readonly maximum: number }
  | { readonly check: 'greater_than' | 'less_than'; readonly value: number }
  | { readonly check: 'string_format'; readonly pattern?: RegExp }
  | { readonly check: 'custom' | 'number_format' };

function checksOf(schema: Schema): readonly Check[] {
  const { checks } = schema._zod.def as unknown as { checks?: readonly { readonly _zod: { readonly def: Check } }[] };
  return (checks ?? []).map((check) => check._zod.def);
}

/** Least and greatest number, length of a text, or length of a list. */
export const limitsOf = remembered((schema: Schema): Limits => {
  const found = { low: 0, high: Number.MAX_SAFE_INTEGER };
  for (const check of checksOf(schema)) {
    if (check.check === 'min_length') found.low = check.minimum;
    if (check.check === 'max_length') found.high = check.maximum;
    if (check.check === 'greater_than') found.low = check.value;
    if (check.check === 'less_than') found.high = check.value;
  }
  return found;
});

export function patternOf(schema: Schema): RegExp | undefined {
  for (const check of checksOf(schema)) if (check.check === 'string_format') return check.pattern;
  return undefined;
}

export const isOptional = (schema: Schema): boolean => shapeOf(schema).type === 'optional';

export function inner(schema: Schema): Schema {
  const shape = shapeOf(schema);
  return shape.type === 'optional' ? inner(shape.innerType) : schema;
}

export interface FieldText {
  readonly description: string;
  readonly example: unknown;
}

/** Description and example, as declared with `field`. */
export function toldOf(schema: Schema): FieldText {
  const meta = inner(schema).meta() as { description?: string; examples?: unknown[] } | undefined;
  return { description: meta?.description ?? '', example: meta?.examples?.[0] };
}

/** Which half of a scenario it belongs to, as declared with `field`; the test of half.ts finds a field that does not say. */
export const halfOf = remembered((schema: Schema): Half | undefined => markOf(inner(schema)));

export function kindOf(value: unknown): JsonKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'object';
}

/** The kinds of JSON value that a schema can accept. */
export const kindsOf = remembered(findKinds);

function findKinds(schema: Schema): readonly JsonKind[] {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case 'optional':
      return kindsOf(shape.innerType);
    case 'union':
      return [...new Set(shape.options.flatMap(kindsOf))];
    case 'tuple':
      return ['array'];
    case 'record':
      return ['object'];
    case 'enum':
      return ['string'];
    case 'literal':
      return [...new Set(shape.values.map(kindOf))];
    default:
      return [shape.type];
  }
}

/** The first required field of an object: what tells the members of a union apart. */
export const signatureOf = remembered((schema: Schema) => {
  const shape = shapeOf(schema);
  if (shape.type !== 'object') return undefined;
  return Object.keys(shape.shape).find((key) => !isOptional(shape.shape[key] as Schema));
});

/** The members of a union of objects whose signature the value has; of a shaped value, the last is meant. */
export const membersFor = (options: readonly Schema[], value: object): Schema[] =>
  options.filter((option) => Object.hasOwn(value, signatureOf(option) ?? ''));

/** Something of the right shape, to go on checking the rest with. */
export function placeholder(schema: Schema): unknown {
  const { example } = toldOf(schema);
  if (example !== undefined && schema.safeParse(example).success) return example;
  const shape = shapeOf(schema);
  switch (shape.type) {
    case 'optional':
      return placeholder(shape.innerType);
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.shape)
          .filter(([, field]) => !isOptional(field))
          .map(([key, field]) => [key, placeholder(field)]),
      );
    case 'array':
      return [];
    case 'record':
      return {};
    case 'tuple':
      return shape.items.map(placeholder);
    case 'union':
      return placeholder(shape.options[0] as Schema);
    case 'enum':
      return Object.values(shape.entries)[0];
    case 'literal':
      return shape.values[0];
    case 'string':
      return 'x';
    case 'number':
      return limitsOf(schema).low;
    case 'boolean':
      return false;
  }
}
