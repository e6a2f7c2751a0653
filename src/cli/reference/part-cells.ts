// Any part of a scenario in the cells of a Markdown table: fields in the order of the schema, effects and conditions in their
// own code. Nothing here knows what the fields are, so that one that is added to the language shows by itself.

import { formulasIn } from '../../core/scenario/language/formula.ts';
import { inner, type Schema, shapeOf } from '../../core/scenario/language/read-schema.ts';
import { sayWithin } from '../../text/say.ts';

export const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
export const coded = (text: string): string => `\`${text}\``;

/** The schema of the items of a list, or of one of the fields of an object. */
export function schemaAt(schema: Schema, ...path: readonly string[]): Schema {
  return path.reduce((here, key) => {
    const shape = shapeOf(inner(here));
    const field = shape.type === 'object' ? shape.shape[key] : undefined;
    if (field === undefined) throw new Error(`the language has no field ${path.join('.')}`);
    const items = shapeOf(inner(field));
    return items.type === 'array' ? items.element : field;
  }, schema);
}

export const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> => {
  const shape = shapeOf(inner(schema));
  return shape.type === 'object' ? shape.shape : {};
};

/** One row for each item, one column for each field that some item has. */
export function tableOf(schema: Schema, items: readonly object[]): readonly string[] {
  const fields = Object.entries(fieldsOf(schema)).filter(([key]) => items.some((item) => Object.hasOwn(item, key)));
  if (items.length === 0) return [];
  return [
    row(...fields.map(([key]) => coded(key))),
    row(...fields.map(() => '---')).replaceAll(' ', ''),
    ...items.map((item) => row(...fields.map(([key, field]) => cellOf(field, (item as Record<string, unknown>)[key])))),
    '',
  ];
}

/** A value as its field is shown: texts as they are, names and formulas in code, each effect on a line of its own. */
export function cellOf(schema: Schema, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return listCell(value);
  if (typeof value === 'object') return objectCell(schema, value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return formulasIn(schema, value).length > 0 || isName(value) ? coded(value) : value;
}

const isName = (text: string): boolean => /^[a-z][a-z0-9_]*$/.test(text);

const listCell = (list: readonly unknown[]): string =>
  list.some((item) => typeof item === 'object')
    ? list.map((item) => lineOf(item as object)).join('<br>')
    : sayWithin(list.map((item) => coded(String(item))));

/** `{ change: 'self.agenda', by: -1 }` -> `change self.agenda by -1`, with the note behind it in brackets. */
function lineOf(part: object): string {
  const { note, ...code } = part as { readonly note?: string };
  const words = Object.entries(code).map(([key, value]) => `${key} ${plain(value)}`);
  return `${coded(words.join(' '))}${note === undefined ? '' : ` (${note})`}`;
}
const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function objectCell(schema: Schema, value: object): string {
  const fields = fieldsOf(schema);
  const parts = Object.entries(value).map(([key, part]) => {
    const field = fields[key];
    return field === undefined ? `${plain(part)} ${coded(key)}` : `${coded(key)} ${cellOf(field, part)}`;
  });
  return sayWithin(parts);
}
