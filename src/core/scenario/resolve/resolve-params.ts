// The parameters an actor gives to its template, checked against the kinds the template asks for.

import { type Findings, meant } from '../issue/issue.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { AuthoredActor, AuthoredScenario, Template } from '../language/schema.ts';
import type { Bindings } from './substitute.ts';

type Kind = Template['params'][string];

/** `self` and every `param.x` -> what it stands for; what is wrong is reported and left out. */
export function resolveParams(
  authored: AuthoredScenario,
  written: AuthoredActor,
  path: Path,
  template: Template | undefined,
  findings: Findings,
): Bindings {
  const bindings = new Map<string, string | number>([['self', `actor.${written.id}`]]);
  const given = written.with ?? {};
  for (const [name, kind] of Object.entries(template?.params ?? {})) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) {
      const key = written.with === undefined ? 'template' : 'with';
      findings.add('param.missing', { path: [...path, key], key }, [name, kind]);
      bindings.set(`param.${name}`, kind === 'int' ? 0 : firstOf(authored, kind, written.id));
      continue;
    }
    const stands = standsFor(authored, kind, value);
    if (stands === undefined) reportKind(authored, kind, name, value, [...path, 'with', name], findings);
    bindings.set(`param.${name}`, stands ?? (kind === 'int' ? 0 : firstOf(authored, kind, written.id)));
  }
  reportUnknown(given, path, template, findings);
  return bindings;
}

function reportUnknown(
  given: Readonly<Record<string, unknown>>,
  path: Path,
  template: Template | undefined,
  findings: Findings,
): void {
  if (template === undefined) return;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(template.params, name)) continue;
    const near = nearestOf(name.slice(0, 60), Object.keys(template.params));
    findings.add('param.unknown', { path: [...path, 'with', name], key: name }, [name], meant(near));
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
  return `${kind}.${idsOf(authored, kind)[0] ?? self}`;
}

function standsFor(authored: AuthoredScenario, kind: Kind, value: string | number): string | number | undefined {
  if (kind === 'int') return typeof value === 'number' ? value : undefined;
  return typeof value === 'string' && idsOf(authored, kind).includes(value) ? `${kind}.${value}` : undefined;
}

function reportKind(
  authored: AuthoredScenario,
  kind: Kind,
  name: string,
  value: string | number,
  path: Path,
  findings: Findings,
): void {
  const near = kind === 'int' ? undefined : nearestOf(String(value).slice(0, 60), idsOf(authored, kind));
  findings.add('param.kind', { path }, [name, kind], meant(near));
}
