// The author reference: a table for every object of the language, and the list of everything the checks can say. Made
// from the schema and from the messages, so that it cannot say anything else than they do.

import {
  halfOf,
  inner,
  isOptional,
  limitsOf,
  type Schema,
  shapeOf,
  toldOf,
} from '../../core/scenario/language/read-schema.ts';
import { findingsSchema } from '../../core/scenario/language/schema-findings.ts';
import {
  type Library,
  measureLibrarySchema,
  scenarioSchema,
  templateLibrarySchema,
} from '../../core/scenario/language/schema.ts';
import { doctrineSchema } from '../../core/scenario/language/schema-doctrine.ts';
import { TAG_NAMES, TAGS } from '../../core/scenario/language/tags.ts';
import { ISSUE_CODES, SEVERITIES } from '../../core/scenario/issue/issue-messages.ts';
import { CLAIM_IDS, claimName, DOMAIN_IDS, domainName } from '../../text/domain-words.ts';
import { say, sayWithin, startSentence } from '../../text/say.ts';
import { libraryTables } from './library-tables.ts';

interface Section {
  readonly name: string;
  readonly fields: Readonly<Record<string, Schema>>;
}
type Sections = Map<unknown, Section>;

/** Fields whose objects have a name of their own, and the four files. */
const NAMED = [
  'scenario',
  'sources',
  'briefing',
  'roles',
  'mandate',
  'postures',
  'tasks',
  'capacity',
  'indicators',
  'regional',
  'regions',
  'places',
  'actors',
  'dossier',
  'values',
  'states',
  'transitions',
  'effects.change',
  'effects.set',
  'effects.move',
  'effects.learn',
  'effects.schedule',
  'rules',
  'ties',
  'storylines',
  'commodities',
  'routes',
  'unknowns',
  'options',
  'flags',
  'watchpoints',
  'calendar',
  'measures',
  'measures.use',
  'target',
  'blind',
  'injects',
  'injects.variants',
  'trigger',
  'choices',
  'choices.variants',
  'facilitator',
  'objectives',
  'endings',
  'templates',
  'params.kind',
  'measure_library',
  'template_library',
  'doctrine',
  'choices.prefer',
  'choices.avoid',
  'choices.prefer.prefer',
  'orders.prefer',
  'orders.avoid',
  'orders.prefer.prefer',
  'prefer.target',
  'reads',
  'script',
  'script.orders',
  'findings_file',
  'findings',
  'contrasts',
  'contrasts.a',
  'a.orders',
  'outcome',
  'sweeps',
  'points',
  'controls',
] as const;

/** The whole page, as Markdown. */
export function referencePage(library: Library): string {
  const sections: Sections = new Map();
  collect(sections, scenarioSchema, ['scenario']);
  collect(sections, measureLibrarySchema, ['measure_library']);
  collect(sections, templateLibrarySchema, ['template_library']);
  collect(sections, doctrineSchema, ['doctrine']);
  collect(sections, findingsSchema, ['findings_file']);
  const all = [...sections.values()];
  const headings = [
    ...all.map(({ name }) => startSentence(name)),
    say('reference.library_title'),
    say('reference.measures_title'),
    say('reference.templates_title'),
    say('reference.tags_title'),
    say('reference.issues_title'),
    say('reference.domain_title'),
    say('reference.claims_title'),
  ];
  return [
    ...opening(),
    `${headings.map((heading) => `- [${heading}](#${anchorOf(heading)})`).join('\n')}\n`,
    ...all.map((section) => table(section, sections)),
    libraryTables(library),
    tagTable(),
    issueTable(),
    domainIds(),
    claims(),
  ].join('\n');
}

const opening = (): readonly string[] => [
  `# ${say('reference.title')}\n`,
  `${say('reference.made_from')}\n`,
  `${say('reference.in_an_editor')}\n`,
  `${say('reference.halves')}\n`,
];

/** As the places that show Markdown make it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

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
    sections.set(shape.shape, { name, fields: shape.shape });
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
  for (const k of path.keys()) {
    const tail = path.slice(k).join('.');
    const known = NAMED.find((one) => one === tail);
    if (known !== undefined) return say(`reference.object_${known}`);
  }
  return path.join('.');
}

function table(section: Section, sections: Sections): string {
  const rows = Object.entries(section.fields).map(([key, field]) => {
    const { description, example } = toldOf(field);
    const half = halfOf(field);
    const cells = [
      `\`${key}\``,
      typeOf(field, sections),
      isOptional(field) ? '' : say('reference.required'),
      half === undefined || half === 'parts' ? '' : say('reference.half', { half }),
      description,
      asExample(example),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  });
  const head = [`## ${startSentence(section.name)}`, '', say('reference.field_columns'), '|---|---|---|---|---|---|'];
  return [...head, ...rows, ''].join('\n');
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
      return section === undefined ? 'object' : `[${section.name}](#${anchorOf(section.name)})`;
    }
    case 'array':
      return listType(typeOf(shape.element, sections), schema);
    case 'tuple':
      return '`[x, y]`';
    case 'record':
      return say('reference.record', { values: typeOf(shape.valueType, sections) });
    case 'union':
      return [...new Set(shape.options.map((option) => typeOf(option, sections)))].reduce((one, other) =>
        say('reference.either', { one, other }),
      );
    case 'enum':
      return sayWithin(Object.values(shape.entries).map((value) => `\`${value}\``));
    case 'literal':
      return sayWithin(shape.values.map((value) => `\`${JSON.stringify(value)}\``));
    case 'string':
      return textType(schema);
    case 'number':
      return say('reference.whole');
    case 'boolean':
      return sayWithin(['`true`', '`false`']);
    case 'optional':
      return typeOf(shape.innerType, sections);
  }
}

function listType(items: string, schema: Schema): string {
  const { low, high } = limitsOf(inner(schema));
  return low > 0 ? say('reference.list', { items, low, high }) : say('reference.list_at_most', { items, high });
}

function textType(schema: Schema): string {
  const { high } = limitsOf(inner(schema));
  return high < Number.MAX_SAFE_INTEGER ? say('reference.text_at_most', { high }) : say('reference.text');
}

function tagTable(): string {
  const rows = TAG_NAMES.map((tag) => `| \`${tag}\` | ${TAGS[tag]} |`);
  return [
    `## ${say('reference.tags_title')}`,
    '',
    say('reference.tags_opening'),
    '',
    say('reference.tag_columns'),
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function issueTable(): string {
  const rows = ISSUE_CODES.map(
    (code) => `| \`${code}\` | ${say('cli.severity', { severity: SEVERITIES[code] })} | ${say(`meaning.${code}`)} |`,
  );
  return [
    `## ${say('reference.issues_title')}`,
    '',
    say('reference.issues_opening'),
    '',
    say('reference.issue_columns'),
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function domainIds(): string {
  const rows = DOMAIN_IDS.map((id) => `| \`${id}\` | ${domainName(id)} | ${say(`reference.means_${id}`)} |`);
  const own = `| \`design\` | ${domainName('design')} | |`;
  return [
    `## ${say('reference.domain_title')}`,
    '',
    say('reference.domain_opening'),
    '',
    say('reference.domain_letters'),
    '',
    say('reference.domain_columns'),
    '|---|---|---|',
    ...rows,
    own,
    '',
  ].join('\n');
}

function claims(): string {
  const rows = CLAIM_IDS.map((id) => `| \`${id}\` | ${claimName(id)} | ${say(`reference.means_${id}`)} |`);
  return [
    `## ${say('reference.claims_title')}`,
    '',
    say('reference.claims_opening'),
    '',
    say('reference.claims_columns'),
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
