// The author reference: a table for every object of the language, and the list of everything the checks can say. Made
// from the schema and from the messages, so that it cannot say anything else than they do.

import { say } from '../../../text/say.ts';
import { DOMAIN_MEANS } from '../../../text/domain-means.ts';
import { type DomainId, domainName } from '../../../text/domain-words.ts';
import { REFERENCE } from '../../../text/reference-words.ts';
import { ISSUE_CODES, SEVERITIES } from '../issue/issue-messages.ts';
import { DOMAIN_IDS } from '../check/check-provenance.ts';
import { libraryTables } from './library-tables.ts';
import { halfOf, inner, isOptional, limitsOf, type Schema, shapeOf, toldOf } from '../language/read-schema.ts';
import { type Library, measureLibrarySchema, scenarioSchema, templateLibrarySchema } from '../language/schema.ts';

interface Section {
  readonly name: string;
  readonly anchor: string;
  readonly fields: Readonly<Record<string, Schema>>;
}
type Sections = Map<unknown, Section>;

/** The whole page, as Markdown. */
export function referencePage(library: Library): string {
  const sections: Sections = new Map();
  collect(sections, scenarioSchema, ['scenario']);
  collect(sections, measureLibrarySchema, ['library of measures']);
  collect(sections, templateLibrarySchema, ['library of templates']);
  const all = [...sections.values()];
  const contents = all.map((section) => `- [${titled(section.name)}](#${section.anchor})`).join('\n');
  const tables = all.map((section) => table(section, sections)).join('\n');
  return `${REFERENCE.opening}\n${contents}\n- [${REFERENCE.library.title}](#what-the-library-has)\n- [${REFERENCE.issues}](#what-the-checks-say)\n- [${REFERENCE.domain}](#ids-for-provenance)\n\n${tables}\n${libraryTables(library)}\n${issueTable()}\n${domainIds()}`;
}

/** The fields that lead to an object, and where it is one of a union the field that tells it apart. */
type FieldPath = readonly string[];

function collect(sections: Sections, schema: Schema, path: FieldPath): void {
  const shape = shapeOf(inner(schema));
  if (shape.type === 'array') collect(sections, shape.element, path);
  else if (shape.type === 'record') collect(sections, shape.valueType, path);
  else if (shape.type === 'union')
    for (const option of shape.options) collect(sections, option, memberPath(option, path));
  else if (shape.type === 'object' && !sections.has(shape.shape)) {
    const name = nameOf(path);
    sections.set(shape.shape, { name, anchor: name.replaceAll(' ', '-').replace(/[^a-z-]/g, ''), fields: shape.shape });
    for (const [key, field] of Object.entries(shape.shape)) collect(sections, field, [...path, key]);
  }
}

// Members of a union are told apart by their first required field: `effects.change`, `measures.use`.
function memberPath(option: Schema, path: FieldPath): FieldPath {
  const shape = shapeOf(inner(option));
  if (shape.type !== 'object') return path;
  const first = Object.keys(shape.shape).find((key) => !isOptional(shape.shape[key] as Schema));
  return first === undefined || first === 'id' || first === 'start' ? path : [...path, first];
}

/** By the longest tail of the path that has a name. */
function nameOf(path: FieldPath): string {
  const names: Readonly<Record<string, string>> = REFERENCE.objects;
  const tails = path.map((_, k) => path.slice(k).join('.'));
  const known = tails.find((tail) => Object.hasOwn(names, tail));
  return (known === undefined ? undefined : names[known]) ?? path.join('.');
}

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function table(section: Section, sections: Sections): string {
  const rows = Object.entries(section.fields).map(([key, field]) => {
    const { description, example } = toldOf(field);
    const half = halfOf(field);
    const cells = [
      `\`${key}\``,
      typeOf(field, sections),
      isOptional(field) ? '' : REFERENCE.required,
      half === undefined ? '' : REFERENCE.halves[half],
      description,
      asExample(example),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  });
  return [`## ${titled(section.name)}`, '', REFERENCE.columns, '|---|---|---|---|---|---|', ...rows, ''].join('\n');
}

function asExample(example: unknown): string {
  const text = JSON.stringify(example) ?? '';
  return text === '' || text === '[]' || text.length > 160 ? '' : `\`${text}\``;
}

function typeOf(schema: Schema, sections: Sections): string {
  const shape = shapeOf(inner(schema));
  switch (shape.type) {
    case 'object': {
      const section = sections.get(shape.shape);
      return section === undefined ? 'object' : `[${section.name}](#${section.anchor})`;
    }
    case 'array':
      return `${REFERENCE.listOf} ${typeOf(shape.element, sections)}${sizeOf(schema)}`;
    case 'tuple':
      return REFERENCE.point;
    case 'record':
      return `${REFERENCE.recordOf} ${typeOf(shape.valueType, sections)}`;
    case 'union':
      return [...new Set(shape.options.map((option) => typeOf(option, sections)))].join(', or ');
    case 'enum':
      return Object.values(shape.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'literal':
      return shape.values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
    case 'string':
      return `${REFERENCE.text}${lengthOf(schema)}`;
    case 'number':
      return REFERENCE.whole;
    case 'boolean':
      return REFERENCE.truth;
    case 'optional':
      return typeOf(shape.innerType, sections);
  }
}

function sizeOf(schema: Schema): string {
  const { low, high } = limitsOf(inner(schema));
  return `, ${low > 0 ? `${low} ${REFERENCE.to} ${high}` : `${REFERENCE.atMost} ${high}`}`;
}

function lengthOf(schema: Schema): string {
  const { high } = limitsOf(inner(schema));
  return high < Number.MAX_SAFE_INTEGER ? ` (${REFERENCE.atMost} ${high} ${REFERENCE.characters})` : '';
}

function issueTable(): string {
  const rows = ISSUE_CODES.map((code) => `| \`${code}\` | ${SEVERITIES[code]} | ${say(`meaning.${code}`)} |`);
  return [
    `## ${REFERENCE.issues}`,
    '',
    REFERENCE.issuesOpening,
    '',
    REFERENCE.issueColumns,
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function domainIds(): string {
  const rows = DOMAIN_IDS.map((id) => {
    const means = Object.hasOwn(DOMAIN_MEANS, id) ? DOMAIN_MEANS[id as DomainId] : '';
    return `| \`${id}\` | ${domainName(id)} | ${means} |`;
  });
  const own = `| \`design\` | ${domainName('design')} | |`;
  return [
    `## ${REFERENCE.domain}`,
    '',
    REFERENCE.domainOpening,
    '',
    REFERENCE.domainColumns,
    '|---|---|---|',
    ...rows,
    own,
    '',
  ].join('\n');
}
