// Which texts of the language are formulas: conditions, amounts and paths of values, whose words are names. Said where the
// field is declared, so that nobody has to guess it from what a field is called.

import { z } from 'zod';
import { inner, kindOf, kindsOf, membersFor, type Schema, shapeOf } from './read-schema.ts';

// A registry of its own, as for the halves: nothing of it may be written into the JSON Schema for editors.
const formulas = z.registry<{ readonly formula: true }>();

/** Marks a schema that has no other owner. */
export function asFormula<T extends z.ZodType>(schema: T): T {
  formulas.add(schema, { formula: true });
  return schema;
}

const isFormula = (schema: Schema): boolean => formulas.get(inner(schema)) !== undefined;

/** A formula, and the object in which it stands. */
export interface FormulaIn {
  readonly text: string;
  readonly holder: object;
}

/** Every formula in a value of that schema. */
export function formulasIn(schema: Schema, value: unknown, holder: object = {}): readonly FormulaIn[] {
  if (isFormula(schema)) return typeof value === 'string' ? [{ text: value, holder }] : [];
  const shape = shapeOf(inner(schema));
  if (shape.type === 'union') {
    const member = memberFor(shape.options, value);
    return member === undefined ? [] : formulasIn(member, value, holder);
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  if (shape.type === 'array') return parts.flatMap(([, item]) => formulasIn(shape.element, item, value));
  if (shape.type === 'record') return parts.flatMap(([, item]) => formulasIn(shape.valueType, item, value));
  if (shape.type !== 'object') return [];
  return parts.flatMap(([key, part]) => {
    const field = Object.hasOwn(shape.shape, key) ? shape.shape[key] : undefined;
    return field === undefined ? [] : formulasIn(field, part, value);
  });
}

/** The member of a union that fits: by the kind of the value, and among objects by the field that tells them apart. */
export function memberFor(options: readonly Schema[], value: unknown): Schema | undefined {
  const fitting = options.filter((option) => kindsOf(option).includes(kindOf(value)));
  return fitting.length > 1 && typeof value === 'object' && value !== null
    ? membersFor(fitting, value).at(-1)
    : fitting[0];
}
