// One actor: its template's values, states, transitions and rules in its own name, then what the scenario adds.

import { available, type Findings, meant } from '../issue/issue.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Origins } from './origins.ts';
import type { Path } from '../../ref/path.ts';
import { resolveParams } from './resolve-params.ts';
import type { Actor, AuthoredActor, AuthoredScenario, Library, Template } from '../language/schema.ts';
import { type Bindings, inAmount, inRule, inTransition } from './substitute.ts';

interface Work {
  readonly path: Path;
  readonly bindings: Bindings;
  readonly template: Template | undefined;
  readonly parameters: AuthoredScenario['parameters'];
  readonly origins: Origins;
  readonly findings: Findings;
}

export function resolveActor(
  authored: AuthoredScenario,
  index: number,
  library: Library,
  origins: Origins,
  findings: Findings,
): Actor {
  const written = authored.actors[index] as AuthoredActor;
  const path = ['actors', index];
  const template = findTemplate(written, path, library, findings);
  const bindings = resolveParams(authored, written, path, template, findings);
  const work: Work = { path, bindings, template, parameters: authored.parameters, origins, findings };
  const { template: _name, with: _given, ...rest } = written;
  return {
    ...rest,
    values: resolveValues(work, written),
    states: joinById(work, 'states', template?.states ?? [], written.states ?? [], (state) => state),
    transitions: joinTransitions(work, written),
    rules: joinById(work, 'rules', template?.rules ?? [], written.rules ?? [], (rule) => inRule(rule, bindings)),
  };
}

function findTemplate(written: AuthoredActor, path: Path, library: Library, findings: Findings): Template | undefined {
  const { template: id } = written;
  if (id === undefined) {
    if (written.with !== undefined) findings.add('template.none', { path: [...path, 'with'], key: 'with' }, []);
    return undefined;
  }
  const template = library.templates.find((one) => one.id === id);
  if (template !== undefined) return template;
  const ids = library.templates.map((one) => one.id);
  const near = nearestOf(id.slice(0, 60), ids);
  findings.add('template.unknown', { path: [...path, 'template'] }, [id], meant(near) ?? available(ids));
  // the one that was probably meant serves to check the rest
  return library.templates.find((one) => one.id === near);
}

const library = (work: Work) =>
  ({
    kind: 'library',
    path: work.path,
    key: 'template',
    from: `the template “${work.template?.id ?? ''}”`,
  }) as const;

const own = (work: Work, field: string, k: number) =>
  ({ kind: 'own', path: [...work.path, field, k], bindings: work.bindings }) as const;

// A state or rule with the id of one in the template replaces it; the others are added after it.
function joinById<T extends { id: string }>(
  work: Work,
  field: 'states' | 'rules',
  given: readonly T[],
  added: readonly T[],
  resolve: (one: T) => T,
): T[] {
  const result: T[] = [];
  const put = (at: number, one: T, origin: Parameters<Origins['set']>[1]) => {
    result[at] = resolve(one);
    work.origins.set([...work.path, field, at], origin);
  };
  for (const one of given) put(result.length, one, library(work));
  added.forEach((one, k) => {
    const same = given.findIndex((other) => other.id === one.id);
    put(same < 0 ? result.length : same, one, own(work, field, k));
  });
  return result;
}

function joinTransitions(work: Work, written: AuthoredActor): Actor['transitions'] {
  const given = work.template?.transitions ?? [];
  const added = written.transitions ?? [];
  given.forEach((_, k) => work.origins.set([...work.path, 'transitions', k], library(work)));
  added.forEach((_, k) => {
    work.origins.set([...work.path, 'transitions', given.length + k], own(work, 'transitions', k));
  });
  return [...given, ...added].map((transition) => inTransition(transition, work.bindings));
}

type Written = NonNullable<AuthoredActor['values']>;

function resolveValues(work: Work, written: AuthoredActor): Actor['values'] {
  const values: Record<string, Actor['values'][string]> = {};
  const put = (part: Written | undefined, owned: boolean) => {
    for (const [id, value] of Object.entries(part ?? {})) {
      const path = [...work.path, 'values', id];
      values[id] = resolveValue(work, value, path);
      work.origins.set(path, owned ? { kind: 'own', path, bindings: work.bindings } : library(work));
    }
  };
  put(work.template?.values, false);
  put(written.values, true);
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function resolveValue(work: Work, value: Written[string], path: Path): Actor['values'][string] {
  if (typeof value !== 'object') return startOf(work, value, path);
  return { start: startOf(work, value.start, [...path, 'start']), max: value.max };
}

function startOf(work: Work, source: number | string, path: Path): number {
  const start = inAmount(source, work.bindings);
  if (typeof start === 'number') return start;
  const named = Object.hasOwn(work.parameters, start) ? work.parameters[start] : undefined;
  if (named !== undefined) return named;
  if (/^[0-9]{1,9}$/.test(start.trim())) return Number(start);
  work.findings.add('value.start', { path }, [String(source)]);
  return 0;
}
