// A resolved scenario -> its world and its texts, apart: what makes two plays comparable, and what is only read. The
// schema says field by field which is which (half.ts). Nothing is lost: every value is in at least one of the halves,
// and what the schema does not know, or an unexpected shape, is world. Values are shared with the scenario, not copied.

import { halfOf, inner, membersFor, type Schema, shapeOf } from './read-schema.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

/** Undefined where there is nothing of it. */
export interface Halves {
  readonly world: unknown;
  readonly texts: unknown;
}

export const splitScenario = (scenario: Scenario): Halves => splitParts(scenarioSchema, scenario);

/** A field with its value, by what the field says of itself. */
function splitField(field: Schema | undefined, value: unknown): Halves {
  const half = field && halfOf(field);
  if (field === undefined || half === undefined) return inWorld(value);
  switch (half) {
    case 'world':
      return inWorld(value);
    case 'texts':
      return { world: undefined, texts: value };
    case 'presence':
      return { world: true, texts: value };
    case 'parts':
      return splitParts(field, value);
  }
}

const inWorld = (value: unknown): Halves => ({ world: value, texts: undefined });

/** The same for any value of a schema whose fields say which half they belong to. */
export function splitParts(schema: Schema, value: unknown): Halves {
  if (typeof value !== 'object' || value === null) return inWorld(value);
  const shape = shapeOf(inner(schema));
  switch (shape.type) {
    case 'array':
      return Array.isArray(value) ? splitList(shape.element, value) : inWorld(value);
    case 'object':
      return Array.isArray(value) ? inWorld(value) : splitObject(shape.shape, value);
    case 'union': {
      const member = membersFor(shape.options, value).at(-1);
      return member === undefined ? inWorld(value) : splitParts(member, value);
    }
    default:
      return inWorld(value);
  }
}

function splitObject(fields: Readonly<Record<string, Schema>>, value: object): Halves {
  const world: [string, unknown][] = [];
  const texts: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const halves = splitField(Object.hasOwn(fields, key) ? fields[key] : undefined, part);
    if (halves.world !== undefined) world.push([key, halves.world]);
    if (halves.texts !== undefined) texts.push([key, halves.texts]);
  }
  return { world: Object.fromEntries(world), texts: texts.length === 0 ? undefined : Object.fromEntries(texts) };
}

// Item by item, so that order and ids stay in the world. An item without texts keeps its place among those that have some.
function splitList(element: Schema, list: readonly unknown[]): Halves {
  const halves = list.map((item) => splitParts(element, item));
  const hasTexts = halves.some(({ texts }) => texts !== undefined);
  return {
    world: halves.map(({ world }) => world),
    texts: hasTexts ? halves.map(({ texts }) => texts ?? {}) : undefined,
  };
}
