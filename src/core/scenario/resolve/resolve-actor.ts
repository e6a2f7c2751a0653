// One actor: its template's values, states, transitions and rules in its own name, then what the scenario adds.

import { checkValueNames } from './check-value-names.ts';
import { available, meant } from '../issue/notes.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Origins } from './origins.ts';
import type { Path } from '../../ref/path.ts';
import { resolveParams } from './resolve-params.ts';
import type { Actor, AuthoredActor, Template } from '../language/schema.ts';
import type { Resolving } from './resolving.ts';
import { type Bindings, inAmount, inNote, inRule, inTransition, numberParamIn } from './substitute.ts';

/** One actor under way. */
interface Work extends Resolving {
  readonly written: AuthoredActor;
  readonly path: Path;
  readonly bindings: Bindings;
  readonly doubtful: ReadonlySet<string>;
  readonly template: Template | undefined;
}

export function resolveActor(resolving: Resolving, index: number): Actor {
  const written = resolving.authored.actors[index] as AuthoredActor;
  const path = ['actors', index];
  const template = findTemplate(resolving, written, path);
  if (template === undefined && written.template !== undefined) resolving.vague.add(written.id);
  const { bindings, doubtful } = resolveParams(resolving, { written, path, template });
  const work: Work = { ...resolving, written, path, bindings, doubtful, template };
  const { template: _name, with: _given, ...rest } = written;
  const named = { ...template?.value_names, ...written.value_names };
  const values = resolveValues(work);
  checkValueNames({ values, value_names: written.value_names }, path, resolving.findings);
  return {
    ...rest,
    values,
    ...(written.dossier && { dossier: written.dossier.map((note) => inNote(note, bindings)) }),
    ...(Object.keys(named).length > 0 ? { value_names: named } : {}),
    states: joinById(work, 'states', { given: template?.states, added: written.states }, (state) => state),
    transitions: joinTransitions(work),
    rules: joinById(work, 'rules', { given: template?.rules, added: written.rules }, (rule) => inRule(rule, bindings)),
  };
}

function findTemplate(resolving: Resolving, written: AuthoredActor, path: Path): Template | undefined {
  const template = namedTemplate(resolving, written, path);
  const { growth, findings } = resolving;
  const place = { path: [...path, 'template'], key: 'template' };
  return template !== undefined && growth.hasRoomFor(template, place, findings) ? template : undefined;
}

function namedTemplate(
  { library, findings, vague }: Resolving,
  written: AuthoredActor,
  path: Path,
): Template | undefined {
  const { template: id } = written;
  if (id === undefined) {
    if (written.with === undefined) return undefined;
    findings.add('template.none', { path: [...path, 'with'], key: 'with' }, {});
    vague.add(written.id);
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

const ofLibrary = (work: Work, source: unknown) =>
  ({
    kind: 'library',
    path: work.path,
    key: 'template',
    from: { part: 'template', id: work.template?.id ?? '' },
    filled: { source, filling: work },
  }) as const;

const ofAuthor = (work: Work, field: string, k: number) =>
  ({ kind: 'own', path: [...work.path, field, k], filling: work }) as const;

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
  for (const one of given) put(result.length, one, ofLibrary(work, one));
  added.forEach((one, k) => {
    const same = given.findIndex((other) => other.id === one.id);
    put(same < 0 ? result.length : same, one, ofAuthor(work, field, k));
  });
  return result;
}

function joinTransitions(work: Work): Actor['transitions'] {
  const given = work.template?.transitions ?? [];
  const added = work.written.transitions ?? [];
  given.forEach((one, k) => work.origins.set([...work.path, 'transitions', k], ofLibrary(work, one)));
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
      values[id] = resolveValue(work, value, { path, owned });
      work.origins.set(path, owned ? { kind: 'own', path, filling: work } : ofLibrary(work, value));
    }
  };
  put(work.template?.values, false);
  put(work.written.values, true);
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a value stands, and whether the author wrote it, or the template. */
interface Standing {
  readonly path: Path;
  readonly owned: boolean;
}

function resolveValue(work: Work, value: Written[string], { path, owned }: Standing): Actor['values'][string] {
  if (typeof value !== 'object') return startOf(work, value, { path, owned }, MAX_VALUE);
  const { start, max } = value;
  return { start: startOf(work, start, { path: [...path, 'start'], owned }, max), max };
}

function startOf(work: Work, source: number | string, standing: Standing, max: number): number {
  const start = numberOf(work, source);
  if (start === null) {
    work.findings.add('value.start', { path: standing.path }, { source: String(source) });
    return 0;
  }
  if (start >= 0 && start <= max) return start;
  const place = { path: givenAt(work, source, standing) };
  work.findings.add('start.range', place, { value: start, low: 0, high: max });
  return typeof source === 'number' ? start : 0;
}

/** A parameter of the scenario or of the template, or digits, as a number; null for anything else. */
function numberOf({ authored: { parameters }, bindings }: Work, source: number | string): number | null {
  const start = inAmount(source, bindings);
  if (typeof start === 'number') return start;
  if (Object.hasOwn(parameters, start)) return parameters[start] ?? null;
  return /^[0-9]{1,9}$/.test(start.trim()) ? Number(start) : null;
}

/** Where the author can mend a start: the parameter that gives it, or the value itself. */
function givenAt({ path: actor, bindings, authored }: Work, source: number | string, { path, owned }: Standing): Path {
  if (typeof source === 'number') return path;
  const param = numberParamIn(source, bindings);
  if (param !== null) return [...actor, 'with', param];
  return !owned && Object.hasOwn(authored.parameters, source) ? ['parameters', source] : path;
}
