// Every field of the language, and every field of a given scenario, each with the half it says it belongs to: for tests
// that must leave none out.

import type { Half } from './half.ts';
import { halfOf, inner, membersFor, type Schema, shapeOf } from './read-schema.ts';

export interface DeclaredField {
  /** `injects.choices.label`, without the places in lists */
  readonly name: string;
  readonly schema: Schema;
  /** undefined: it does not say */
  readonly half: Half | undefined;
  /** half of the field whose object declares it; undefined at the top */
  readonly around: Half | undefined;
}

/** The fields that a schema declares, in and under its objects. */
export function declaredFields(schema: Schema, name = '', around?: Half): DeclaredField[] {
  return objectsIn(schema).flatMap((fields) =>
    Object.entries(fields).flatMap(([key, field]) => {
      const half = halfOf(field);
      const own = name === '' ? key : `${name}.${key}`;
      return [{ name: own, schema: field, half, around }, ...declaredFields(field, own, half)];
    }),
  );
}

type Fields = Readonly<Record<string, Schema>>;

/** The objects that may stand in a place of this schema: itself, or what is in its lists, unions and named values. */
function objectsIn(schema: Schema): Fields[] {
  const shape = shapeOf(inner(schema));
  switch (shape.type) {
    case 'object':
      return [shape.shape];
    case 'array':
      return objectsIn(shape.element);
    case 'record':
      return objectsIn(shape.valueType);
    case 'union':
      return shape.options.flatMap(objectsIn);
    default:
      return [];
  }
}

/** One place where a field may stand in a value: `holder[key]`, which may not be there. */
export interface FieldPlace {
  readonly name: string;
  readonly schema: Schema;
  readonly half: Half;
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place of every field in a value of this schema, absent optional ones included. */
export function fieldPlaces(schema: Schema, value: unknown, name = ''): FieldPlace[] {
  if (typeof value !== 'object' || value === null) return [];
  const shape = shapeOf(inner(schema));
  switch (shape.type) {
    case 'object':
      return placesIn(shape.shape, value as Record<string, unknown>, name);
    case 'array':
      return (value as readonly unknown[]).flatMap((item) => fieldPlaces(shape.element, item, name));
    case 'record':
      return Object.values(value).flatMap((item) => fieldPlaces(shape.valueType, item, name));
    case 'union':
      return membersFor(shape.options, value)
        .slice(-1)
        .flatMap((member) => fieldPlaces(member, value, name));
    default:
      return [];
  }
}

function placesIn(fields: Fields, holder: Record<string, unknown>, name: string): FieldPlace[] {
  return Object.entries(fields).flatMap(([key, schema]) => {
    const half = halfOf(schema);
    if (half === undefined) throw new Error(`${name}.${key} does not say which half it belongs to`);
    const own = name === '' ? key : `${name}.${key}`;
    return [{ name: own, schema, half, holder, key }, ...fieldPlaces(schema, holder[key], own)];
  });
}

/** The same value with every text, number and truth value in it another one. */
export function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${String.fromCharCode(122 - (value.length % 26))} ${value} (changed)`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length === 0 ? ['changed'] : value.map(changed);
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, changed(part)]));
}
