// The library as tables of the author reference: what each measure and template is, what it takes, and what a scenario must
// declare to use it. Read off the library, so that it cannot say anything else.

import { namesIn } from '../../core/ref/names-in.ts';
import { paramOf, partsOf, standInOf } from '../../core/ref/value-path.ts';
import type { Library, Measure, Template } from '../../core/scenario/language/schema.ts';
import { say, sayWithin } from '../../text/say.ts';

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
  ].join('\n');
}

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const coded = (names: readonly string[]): readonly string[] => names.map((name) => `\`${name}\``);

function measureRow(measure: Measure): string {
  const { id, title, area, quadrant, target, holds = {}, spends = {} } = measure;
  const costs = [...Object.entries(holds), ...Object.entries(spends)].map(([name, amount]) => `${amount} \`${name}\``);
  const kind = target?.kind;
  const owners = kind === undefined ? {} : { target: kind };
  return row(`\`${id}\``, title, `${area}, ${quadrant}`, kind ?? '', sayWithin(costs), needs(measure, owners));
}

function templateRow(template: Template): string {
  const { id, text, params, states } = template;
  const owners = Object.fromEntries(Object.entries(params).map(([name, kind]) => [paramOf(name), kind]));
  const listed = Object.entries(params).map(([name, kind]) => say('reference.param', { name: `\`${name}\``, kind }));
  const charted = coded(states.map((state) => state.id));
  return row(`\`${id}\``, text, sayWithin(listed), sayWithin(charted), needs(template, owners));
}

const EVERYWHERE: ReadonlySet<string> = new Set(['pressure', 'known', 'state', 'wealth']);
const FORMULAS: ReadonlySet<string> = new Set(['by', 'to', 'when', 'chance', 'change', 'set', 'start']);
const NOT_PARAMETERS: ReadonlySet<string> = new Set(['true', 'false', 'turn', 'min', 'max']);

/** `owners`: what stands for a region or an actor in it, as `target` or `param.home`. */
function needs(part: object, owners: Readonly<Record<string, string>>): string {
  const read = formulasIn(part)
    .flatMap(namesIn)
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
    ['parameters', parts.filter(({ kind, id }) => id === '' && !NOT_PARAMETERS.has(kind)).map(({ kind }) => kind)],
  ] as const;
  return lists
    .map(([what, names]) => [what, [...new Set(names)].sort()] as const)
    .flatMap(([what, names]) => (names.length === 0 ? [] : [say(`reference.needs_${what}`, { names: coded(names) })]))
    .join('; ');
}

/** Conditions, amounts and paths of effects. */
function formulasIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return FORMULAS.has(key) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  if ('move' in part && 'to' in part) return formulasIn({ ...part, to: undefined }, key);
  return Object.entries(part).flatMap(([name, inner]) => formulasIn(inner, Array.isArray(part) ? key : name));
}
