// The parameters an actor gives to its template, checked against the kinds the template asks for.

import type { Findings } from '../issue/issue.ts';
import { meant } from '../issue/notes.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { AuthoredActor, AuthoredScenario, Param, Template } from '../language/schema.ts';
import { kindOfParam, limitsOfParam, type ParamKind as Kind } from './param-of.ts';
import { paramOf, refOf } from '../../ref/value-path.ts';
import type { Resolving } from './resolving.ts';
import type { Bindings } from './substitute.ts';

/** The actor whose template asks for them. */
interface Asking {
  readonly written: AuthoredActor;
  readonly path: Path;
  readonly template: Template | undefined;
}

/** What stands for what, and the parameters that are wrong: something of the right kind stands in for them. */
export interface Params {
  readonly bindings: Bindings;
  readonly doubtful: ReadonlySet<string>;
}

/** `self` and every `param.x` -> what it stands for; what is wrong is reported and left out. */
export function resolveParams(resolving: Resolving, asking: Asking): Params {
  const { written, template } = asking;
  const bindings = new Map<string, string | number>([['self', refOf('actor', written.id)]]);
  const doubtful = new Set<string>();
  for (const [name, param] of Object.entries(template?.params ?? {})) {
    const kind = kindOfParam(param);
    const stands = standsFor(resolving, asking, name, param);
    if (stands === undefined) doubtful.add(paramOf(name));
    bindings.set(paramOf(name), stands ?? (kind === 'int' ? 0 : firstOf(resolving.authored, kind, written.id)));
  }
  reportUnknown(resolving, asking);
  return { bindings, doubtful };
}

/** Undefined when it is missing or of another kind, which is reported. */
function standsFor(
  { authored, findings }: Resolving,
  { written, path, template }: Asking,
  name: string,
  param: Param,
): string | number | undefined {
  const kind = kindOfParam(param);
  const given = written.with ?? {};
  const under = Object.hasOwn(given, name) ? name : slipFor(name, given, template);
  const value = given[under];
  if (value === undefined) {
    const key = written.with === undefined ? 'template' : 'with';
    findings.add('param.missing', { path: [...path, key], key }, { name, kind });
    return undefined;
  }
  if (kind === 'int' && typeof value === 'number')
    return withinLimits(value, param, [...path, 'with', under], findings);
  if (kind !== 'int' && idsOf(authored, kind).includes(String(value))) return refOf(kind, String(value));
  const near = kind === 'int' ? undefined : nearestOf(String(value).slice(0, 60), idsOf(authored, kind));
  findings.add('param.kind', { path: [...path, 'with', under] }, { name, kind }, meant(near));
  return undefined;
}

// What it becomes may have narrower limits than the template says; these are held once it is known where it goes.
function withinLimits(value: number, param: Param, path: Path, findings: Findings): number {
  const { low, high } = limitsOfParam(param) ?? { low: -MAX_VALUE, high: MAX_VALUE };
  if (value >= low && value <= high) return value;
  findings.add('number.range', { path }, { low, high });
  // the nearest that it can be, so that nothing more is said because of it
  return Math.max(low, Math.min(high, value));
}

/** The name under which a parameter seems to be given, misspelt; that is reported, and what is given is taken. */
const slipFor = (name: string, given: object, template: Template | undefined): string =>
  Object.keys(given).find(
    (written) =>
      !Object.hasOwn(template?.params ?? {}, written) &&
      nearestOf(written.slice(0, 60), Object.keys(template?.params ?? {})) === name,
  ) ?? name;

function reportUnknown({ findings }: Resolving, { written, path, template }: Asking): void {
  if (template === undefined) return;
  for (const name of Object.keys(written.with ?? {})) {
    if (Object.hasOwn(template.params, name)) continue;
    const near = nearestOf(name.slice(0, 60), Object.keys(template.params));
    findings.add('param.unknown', { path: [...path, 'with', name], key: name }, { name }, meant(near));
  }
}

function idsOf(authored: AuthoredScenario, kind: Exclude<Kind, 'int'>): readonly string[] {
  const lists = {
    region: authored.regions,
    route: authored.routes,
    actor: authored.actors,
    commodity: authored.commodities,
  };
  return lists[kind].map((thing) => thing.id);
}

// Stands in for a parameter that is missing or wrong, so that the template reports nothing more because of it.
function firstOf(authored: AuthoredScenario, kind: Exclude<Kind, 'int'>, self: string): string {
  return refOf(kind, idsOf(authored, kind)[0] ?? self);
}
