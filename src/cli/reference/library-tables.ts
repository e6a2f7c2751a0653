// The library as tables of the author reference: what each measure and template is, what it takes, and what a scenario must
// declare to use it; then each of them by itself. Read off the library, so that it cannot say anything else.

import { namesIn } from '../../core/ref/names-in.ts';
import { paramOf, partsOf, standInOf } from '../../core/ref/value-path.ts';
import { formulasIn } from '../../core/scenario/language/formula.ts';
import type { Schema } from '../../core/scenario/language/read-schema.ts';
import {
  type Library,
  type Measure,
  measureLibrarySchema,
  type Template,
  templateLibrarySchema,
} from '../../core/scenario/language/schema.ts';
import { kindOfParam } from '../../core/scenario/resolve/param-of.ts';
import { say, sayWithin } from '../../text/say.ts';
import { measureSheets } from './measure-sheets.ts';
import { coded, row, schemaAt } from './part-cells.ts';
import { templateSheets } from './template-sheets.ts';

/** As an author writes them. */
const USE = '{ "use": "joint_patrol" }';
const WITH = '"template": "network", "with": { ... }';

export function libraryTables({ measures, templates }: Library): string {
  const byName = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    `## ${say('reference.library_title')}`,
    '',
    say('reference.library_opening', { measure: USE, template: WITH }),
    '',
    say('reference.measure_columns'),
    '|---|---|---|---|---|---|',
    ...byName(measures).map(measureRow),
    '',
    say('reference.template_columns'),
    '|---|---|---|---|---|',
    ...byName(templates).map(templateRow),
    '',
    ...measureSheets(byName(measures)),
    ...templateSheets(byName(templates)),
  ].join('\n');
}

const MEASURE = schemaAt(measureLibrarySchema, 'measures');
const TEMPLATE = schemaAt(templateLibrarySchema, 'templates');

function measureRow(measure: Measure): string {
  const { id, title, area, quadrant, target, holds = {}, spends = {} } = measure;
  const costs = [...Object.entries(holds), ...Object.entries(spends)].map(([name, amount]) => `${amount} \`${name}\``);
  const kind = target?.kind;
  const owners = kind === undefined ? {} : { target: kind };
  return row(coded(id), title, `${area}, ${quadrant}`, kind ?? '', sayWithin(costs), needs(MEASURE, measure, owners));
}

function templateRow(template: Template): string {
  const { id, text, params, states } = template;
  const kinds = Object.entries(params).map(([name, param]) => [name, kindOfParam(param)] as const);
  const owners = Object.fromEntries(kinds.map(([name, kind]) => [paramOf(name), kind]));
  const listed = kinds.map(([name, kind]) => say('reference.param', { name: coded(name), kind }));
  const charted = states.map((state) => coded(state.id));
  return row(coded(id), text, sayWithin(listed), sayWithin(charted), needs(TEMPLATE, template, owners));
}

const EVERYWHERE: ReadonlySet<string> = new Set(['pressure', 'known', 'state', 'wealth']);
const NOT_PARAMETERS: ReadonlySet<string> = new Set(['true', 'false', 'turn', 'min', 'max']);

/** `owners`: what stands for a region or an actor in it, as `target` or `param.home`. */
function needs(schema: Schema, part: object, owners: Readonly<Record<string, string>>): string {
  const read = formulasIn(schema, part)
    .filter(({ text, holder }) => !isPosture(text, holder))
    .flatMap(({ text }) => namesIn(text))
    .map((name) => name.path);
  const valuesOf = (kind: string): string[] =>
    read
      .map(standInOf)
      .filter(({ standIn, value }) => owners[standIn] === kind && value !== '' && !EVERYWHERE.has(value))
      .map(({ value }) => value);
  const parts = read.map(partsOf);
  const lists = [
    ['indicators', parts.filter(({ kind }) => kind === 'indicator').map(({ id }) => id)],
    ['regional', valuesOf('region')],
    ['actor', valuesOf('actor')],
    ['parameters', parts.filter(({ kind, id }) => id === '' && !isOwnWord(kind, owners)).map(({ kind }) => kind)],
  ] as const;
  return lists
    .map(([what, names]) => [what, [...new Set(names)].sort()] as const)
    .flatMap(([what, names]) =>
      names.length === 0 ? [] : [say(`reference.needs_${what}`, { names: names.map(coded) })],
    )
    .join('; ');
}

/** What stands there by itself, or for what the part is given: `learn target`. */
const isOwnWord = (word: string, owners: Readonly<Record<string, string>>): boolean =>
  NOT_PARAMETERS.has(word) || word === 'self' || Object.hasOwn(owners, word);

/** `{ set: 'mandate.posture', to: 'robust' }`: the name of a posture stands where a number might. */
const isPosture = (text: string, holder: object): boolean =>
  'set' in holder && holder.set === 'mandate.posture' && 'to' in holder && holder.to === text;
