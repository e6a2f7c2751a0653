// One actor: its template's values, states, transitions and rules in its own name, then what the scenario adds.

import { checkValueNames } from './check-value-names.ts';
import { available, meant } from '../issue/notes.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Origins } from './origins.ts';
import type { Path } from '../../ref/path.ts';
import { resolveParams } from './resolve-params.ts';
import type { Actor, AuthoredActor, Template } from '../language/schema.ts';
import type { Resolving } from './resolving.ts';
import { type Bindings, inAmount, inRule, inTransition } from './substitute.ts';

/** One actor under way. */
interface Work extends Resolving {
  readonly written: AuthoredActor;
  readonly path: Path;
  readonly bindings: Bindings;
  readonly template: Template | undefined;
}

export function resolveActor(resolving: Resolving, index: number): Actor {
  const written = resolving.authored.actors[index] as AuthoredActor;
  const path = ['actors', index];
  const template = findTemplate(resolving, written, path);
  const bindings = resolveParams(resolving, { written, path, template });
  const work: Work = { ...resolving, written, path, bindings, template };
  const { template: _name, with: _given, ...rest } = written;
  const named = { ...template?.value_names, ...written.value_names };
  const values = resolveValues(work);
  checkValueNames({ values, value_names: written.value_names }, path, resolving.findings);
  return {
    ...rest,
    values,
    ...(Object.keys(named).length > 0 ? { value_names: named } : {}),
    states: joinById(work, 'states', { given: template?.states, added: written.states }, (state) => state),
    transitions: joinTransitions(work),
    rules: joinById(work, 'rules', { given: template?.rules, added: written.rules }, (rule) => inRule(rule, bindings)),
  };
}

function findTemplate({ library, findings }: Resolving, written: AuthoredActor, path: Path): Template | undefined {
  const { template: id } = written;
  if (id === undefined) {
    if (written.with !== undefined) findings.add('template.none', { path: [...path, 'with'], key: 'with' }, {});
    return undefined;
  }
  const template = library.templates.find((one) => one.id === id);
  if (template !== undefined) return template;
  const ids = library.templates.map((one) => one.id);
  const near = nearestOf(id.slice(0, 60), ids);
  findings.add('template.unknown', { path: [...path, 'template'] }, { id }, meant(near) ?? available(ids));
  // the one that was probably meant serves to check the rest
  return library.templates.find((one) => one.id === near);
}

const ofLibrary = (work: Work) =>
  ({
    kind: 'library',
    path: work.path,
    key: 'template',
    from: { part: 'template', id: work.template?.id ?? '' },
  }) as const;

const ofAuthor = (work: Work, field: string, k: number) =>
  ({ kind: 'own', path: [...work.path, field, k], bindings: work.bindings }) as const;

// A state or rule with the id of one in the template replaces it; the others are added after it.
function joinById<T extends { id: string }>(
  work: Work,
  field: 'states' | 'rules',
  { given = [], added = [] }: { readonly given: readonly T[] | undefined; readonly added: readonly T[] | undefined },
  resolve: (one: T) => T,
): T[] {
  const result: T[] = [];
  const put = (at: number, one: T, origin: Parameters<Origins['set']>[1]) => {
    result[at] = resolve(one);
    work.origins.set([...work.path, field, at], origin);
  };
  for (const one of given) put(result.length, one, ofLibrary(work));
  added.forEach((one, k) => {
    const same = given.findIndex((other) => other.id === one.id);
    put(same < 0 ? result.length : same, one, ofAuthor(work, field, k));
  });
  return result;
}

function joinTransitions(work: Work): Actor['transitions'] {
  const given = work.template?.transitions ?? [];
  const added = work.written.transitions ?? [];
  given.forEach((_, k) => work.origins.set([...work.path, 'transitions', k], ofLibrary(work)));
  added.forEach((_, k) => {
    work.origins.set([...work.path, 'transitions', given.length + k], ofAuthor(work, 'transitions', k));
  });
  return [...given, ...added].map((transition) => inTransition(transition, work.bindings));
}

type Written = NonNullable<AuthoredActor['values']>;

function resolveValues(work: Work): Actor['values'] {
  const values: Record<string, Actor['values'][string]> = {};
  const put = (part: Written | undefined, owned: boolean) => {
    for (const [id, value] of Object.entries(part ?? {})) {
      const path = [...work.path, 'values', id];
      values[id] = resolveValue(work, value, path);
      work.origins.set(path, owned ? { kind: 'own', path, bindings: work.bindings } : ofLibrary(work));
    }
  };
  put(work.template?.values, false);
  put(work.written.values, true);
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function resolveValue(work: Work, value: Written[string], path: Path): Actor['values'][string] {
  if (typeof value !== 'object') return startOf(work, value, path);
  return { start: startOf(work, value.start, [...path, 'start']), max: value.max };
}

function startOf(work: Work, source: number | string, path: Path): number {
  const { parameters } = work.authored;
  const start = inAmount(source, work.bindings);
  if (typeof start === 'number') return start;
  const named = Object.hasOwn(parameters, start) ? parameters[start] : undefined;
  if (named !== undefined) return named;
  if (/^[0-9]{1,9}$/.test(start.trim())) return Number(start);
  work.findings.add('value.start', { path }, { source: String(source) });
  return 0;
}
