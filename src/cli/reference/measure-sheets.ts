// What each measure of the library does, field by field.

import type { Library, Measure } from '../../core/scenario/language/schema.ts';
import { measureLibrarySchema } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { cellOf, coded, fieldsOf, row, schemaAt } from './part-cells.ts';

const MEASURE = schemaAt(measureLibrarySchema, 'measures');
const IN_HEADING: ReadonlySet<string> = new Set(['id', 'title', 'text']);
/** What holds where a measure does not say. */
const LEFT_OUT: Partial<Measure> = { lead: 0, lasts: 1 };

export function measureSheets(measures: Library['measures']): readonly string[] {
  return [
    `## ${say('reference.measures_title')}`,
    '',
    say('reference.measures_opening'),
    '',
    ...measures.flatMap(sheet),
  ];
}

function sheet(measure: Measure): readonly string[] {
  const { id, title, text } = measure;
  const full: Readonly<Record<string, unknown>> = { ...LEFT_OUT, ...measure };
  const rows = Object.entries(fieldsOf(MEASURE)).flatMap(([key, field]) => {
    if (IN_HEADING.has(key) || full[key] === undefined) return [];
    if (key !== 'blind') return [row(coded(key), cellOf(field, full[key]))];
    return Object.entries(fieldsOf(field)).flatMap(([part, inside]) => {
      const given = measure.blind?.[part as keyof NonNullable<Measure['blind']>];
      return given === undefined ? [] : [row(coded(`blind.${part}`), cellOf(inside, given))];
    });
  });
  return [
    `### ${coded(id)}: ${title}`,
    '',
    text,
    '',
    row(say('reference.field'), say('reference.value')),
    '|---|---|',
    ...rows,
    '',
  ];
}
