// Which half of a scenario a field belongs to: the world (what can change a fact, an open choice, or what players may
// see) or its texts (what is only read or drawn). Sessions of one world can be compared whatever its words are, so a
// corrected comma or a translation must stay outside it. Every field says so where it is declared.

import { z } from 'zod';

/**
 * `presence`: a text of which the world knows only that it is there.
 * `parts`: objects, or a list of them, whose own fields say it; how many there are and in which order is world.
 */
export const HALVES = ['world', 'texts', 'presence', 'parts'] as const;
export type Half = (typeof HALVES)[number];

// A registry of its own: what stands in zod's global one would be written into the JSON Schema for editors.
const halves = z.registry<{ readonly half: Half }>();

/** Marks a schema that has no other owner. What is derived from it (`.optional()`, `.min(1)`) keeps the mark. */
export function inHalf<T extends z.ZodType>(half: Half, schema: T): T {
  halves.add(schema, { half });
  return schema;
}

/** Undefined if it was never said; ask of the schema inside an optional one. */
export const markOf = (schema: z.ZodType): Half | undefined => halves.get(schema)?.half;

// Which texts are expressions: their numbers are numbers of the world.
const expressions = z.registry<{ readonly isExpression: true }>();

/** Marks a text that is a condition or an amount in CEL. */
export function asExpression<T extends z.ZodType>(schema: T): T {
  expressions.add(schema, { isExpression: true });
  return schema;
}

export const isExpression = (schema: z.ZodType): boolean => expressions.get(schema) !== undefined;
