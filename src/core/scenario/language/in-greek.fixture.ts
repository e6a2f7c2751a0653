// A scenario whose texts are all in Greek letters: the same world in what looks like another language. Whatever is read in
// Latin letters while it is played is not its own.

import { type FieldPlace, fieldPlaces } from './walk-fields.fixture.ts';
import { inner, patternOf, type Schema, shapeOf } from './read-schema.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = Array.from('αβψδεφγηιξκλμνοπθρστυωςχζϕ');
const LETTERS = new Map(
  Array.from(LATIN, (letter, k) => [letter, GREEK[k] ?? letter]).flatMap(([latin = '', greek = '']) => [
    [latin, greek],
    [latin.toUpperCase(), greek.toUpperCase()],
  ]),
);

export const greek = (text: string): string => Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');

/** A copy; what is no text of its own (ids, conditions, kinds) stays. */
export function inGreek(scenario: Scenario): Scenario {
  const copy = structuredClone(scenario);
  for (const { schema, holder, key } of fieldPlaces(scenarioSchema, copy).filter(isText))
    holder[key] = reworded(schema, holder[key]);
  return { ...copy, language: 'el', actors: copy.actors.map(withValueNames) };
}

type Actor = Scenario['actors'][number];

/** A value without a name is told by its id. */
const withValueNames = (actor: Actor): Actor => ({
  ...actor,
  value_names: {
    ...Object.fromEntries(Object.keys(actor.values ?? {}).map((id) => [id, greek(id)])),
    ...actor.value_names,
  },
});

/** What a scenario draws on is told by codes and ids. */
const isText = ({ half, holder, key }: FieldPlace): boolean =>
  key !== 'provenance' && (half === 'texts' || half === 'presence') && holder[key] !== undefined;

function reworded(schema: Schema, value: unknown): unknown {
  const shape = shapeOf(inner(schema));
  if (typeof value === 'string') return isFree(schema) ? greek(value) : value;
  if (shape.type === 'array') return (value as readonly unknown[]).map((one) => reworded(shape.element, one));
  if (shape.type !== 'record') return value;
  return Object.fromEntries(Object.entries(value as object).map(([id, one]) => [id, reworded(shape.valueType, one)]));
}

/** Neither one of a list of words nor bound to a form. */
const isFree = (schema: Schema): boolean =>
  shapeOf(inner(schema)).type === 'string' && patternOf(inner(schema)) === undefined;
