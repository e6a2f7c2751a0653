// What each template of the library does: its parameters with their limits and meaning, where its values begin, and its states,
// transitions and rules with all their thresholds.

import { type Template, templateLibrarySchema } from '../../core/scenario/language/schema.ts';
import { kindOfParam, limitsOfParam, meaningOfParam } from '../../core/scenario/resolve/param-of.ts';
import { say } from '../../text/say.ts';
import { coded, row, schemaAt, tableOf } from './part-cells.ts';

const TEMPLATE = schemaAt(templateLibrarySchema, 'templates');

export function templateSheets(templates: readonly Template[]): readonly string[] {
  return [
    `## ${say('reference.templates_title')}`,
    '',
    say('reference.templates_opening'),
    '',
    ...templates.flatMap(sheet),
  ];
}

function sheet({ id, text, params, values = {}, states, transitions, rules = [] }: Template): readonly string[] {
  const list = (field: 'states' | 'transitions' | 'rules', items: readonly object[]) =>
    items.length === 0 ? [] : [say(`reference.template_${field}`), '', ...tableOf(schemaAt(TEMPLATE, field), items)];
  return [
    `### ${coded(id)}`,
    '',
    text,
    '',
    ...paramTable(params),
    ...valueTable(values),
    ...list('states', states),
    ...onlyByMove(states, transitions),
    ...list('transitions', transitions),
    ...list('rules', rules),
  ];
}

/** States that no transition enters, after the first. */
function onlyByMove(states: Template['states'], transitions: Template['transitions']): readonly string[] {
  const entered = new Set(transitions.map(({ to }) => to));
  const others = states.slice(1).flatMap(({ id }) => (entered.has(id) ? [] : [coded(id)]));
  return others.length === 0 ? [] : [say('reference.only_by_move', { states: others }), ''];
}

function paramTable(params: Template['params']): readonly string[] {
  const rows = Object.entries(params).map(([name, param]) => {
    const limits = limitsOfParam(param);
    return row(
      coded(name),
      say('reference.param_kind', { kind: kindOfParam(param) }),
      limits === null ? '' : say('reference.from_to', limits),
      meaningOfParam(param),
    );
  });
  return rows.length === 0 ? [] : [say('reference.param_columns'), '|---|---|---|---|', ...rows, ''];
}

function valueTable(values: NonNullable<Template['values']>): readonly string[] {
  const rows = Object.entries(values).map(([name, value]) =>
    typeof value === 'object'
      ? row(coded(name), coded(String(value.start)), String(value.max))
      : row(coded(name), coded(String(value)), ''),
  );
  return rows.length === 0 ? [] : [say('reference.value_columns'), '|---|---|---|', ...rows, ''];
}
