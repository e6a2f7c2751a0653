// The library: two files, checked by themselves as far as that can be done without a scenario.

import { checkValueNames } from './check-value-names.ts';
import { type Finding, Findings, type Issue } from '../issue/issue.ts';
import type { ThingKind } from '../issue/kinds.ts';
import { locate } from '../issue/locate.ts';
import { kindMessage, meant } from '../issue/notes.ts';
import { namesIn } from '../../ref/names-in.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import { partsOf } from '../../ref/value-path.ts';
import { kindOfParam, limitsOfParam } from './param-of.ts';
import { checkTags } from '../language/check-tags.ts';
import { readShaped, type Shaped } from '../language/read-shaped.ts';
import type { Schema } from '../language/read-schema.ts';
import type { ProvenanceAt } from '../language/provenances.ts';
import { checkSources } from './check-sources.ts';
import { isUnreadable } from '../language/schema-parts.ts';
import {
  type Library,
  type Measure,
  measureLibrarySchema,
  type Param,
  type Source,
  type Template,
  templateLibrarySchema,
} from '../language/schema.ts';

const PARTS = ['measures', 'templates'] as const;
export type LibraryPart = (typeof PARTS)[number];

/** Which part a file of that name is: `measures.json` -> `measures`; null for any other. */
export const libraryPart = (name: string): LibraryPart | null => PARTS.find((part) => name === `${part}.json`) ?? null;

export const EMPTY_PARTS: Readonly<Record<LibraryPart, string>> = {
  measures: '{ "schema": 1, "measures": [] }',
  templates: '{ "schema": 1, "templates": [] }',
};

export interface LibraryIssue extends Issue {
  readonly file: LibraryPart;
}

/** What was found in one of the files. */
export const issuesOf = ({ issues }: LoadedLibrary, part: LibraryPart): readonly Issue[] =>
  issues.filter((issue) => issue.file === part).map(({ file: _, ...issue }) => issue);

export interface LoadedLibrary {
  /** null if there is an error in one of the files */
  readonly library: Library | null;
  readonly issues: readonly LibraryIssue[];
}

export function loadLibrary(measuresText: string, templatesText: string): LoadedLibrary {
  const measures = readPart('measures', measuresText, measureLibrarySchema, checkMeasureList);
  const templates = readPart('templates', templatesText, templateLibrarySchema, (value, findings) => {
    const { templates: list, sources } = value as { templates: Template[] } & Sourced;
    checkTemplates(list, findings);
    checkSources(sources, list.flatMap(provenancesIn), findings);
  });
  const issues = [...measures.issues, ...templates.issues];
  if (issues.some((issue) => issue.severity === 'error')) return { library: null, issues };
  const sources = joinSources([measures, templates].flatMap(({ value }) => (value as Sourced).sources ?? []));
  const library = {
    measures: (measures.value as { measures: Measure[] }).measures,
    templates: (templates.value as { templates: Template[] }).templates,
    ...(sources.length > 0 ? { sources } : {}),
  };
  return { library, issues };
}

interface Sourced {
  readonly sources?: readonly Source[];
}

/** Each id once: as the first says it. */
const joinSources = (listed: readonly Source[]): readonly Source[] =>
  listed.filter(({ id }, k) => listed.findIndex((other) => other.id === id) === k);

/** One of the files by itself. */
export function loadLibraryPart(part: LibraryPart, text: string): LoadedLibrary {
  return part === 'measures' ? loadLibrary(text, EMPTY_PARTS.templates) : loadLibrary(EMPTY_PARTS.measures, text);
}

function readPart(
  file: LibraryIssue['file'],
  text: string,
  schema: Schema,
  check: (value: unknown, findings: Findings) => void,
): { value: unknown; issues: LibraryIssue[] } {
  const shaped: Shaped = readShaped(text, schema);
  const findings = new Findings();
  if (shaped.value !== null) check(shaped.value, findings);
  const own: Finding[] = findings.list.filter((finding) => !shaped.isMended(finding.place.path));
  const issues = locate([...shaped.findings, ...own], shaped.source).map((issue) => ({ ...issue, file }));
  return { value: shaped.value, issues };
}

function checkMeasureList(value: unknown, findings: Findings): void {
  const { measures, sources } = value as { measures: Measure[] } & Sourced;
  checkOnce('measure', ['measures'], measures, findings);
  const standing = measures.map(({ provenance }, k) => ({ path: ['measures', k, 'provenance'], ids: provenance }));
  checkSources(sources, standing, findings);
  measures.forEach(({ tags }, k) => checkTags(findings, tags, ['measures', k, 'tags']));
}

function checkOnce(what: ThingKind, path: Path, list: readonly { readonly id: string }[], findings: Findings): void {
  const seen = new Set<string>();
  list.forEach(({ id }, k) => {
    if (seen.has(id)) findings.add('id.duplicate', { path: [...path, k, 'id'] }, { what: kindMessage(what), id });
    seen.add(id);
  });
}

function checkTemplates(templates: readonly Template[], findings: Findings): void {
  checkOnce('template', ['templates'], templates, findings);
  templates.forEach((template, k) => {
    const path = ['templates', k];
    checkOnce('state', [...path, 'states'], template.states, findings);
    checkOnce('rule', [...path, 'rules'], template.rules ?? [], findings);
    checkStates(template, path, findings);
    checkParams(template, path, findings);
    checkValueNames(template, path, findings);
    checkReserved(template, path, findings);
  });
}

const provenancesIn = ({ provenance, rules = [] }: Template, k: number): readonly ProvenanceAt[] => [
  { path: ['templates', k, 'provenance'], ids: provenance },
  ...rules.map((rule, n) => ({ path: ['templates', k, 'rules', n, 'provenance'], ids: rule.provenance })),
];

function checkReserved({ values = {} }: Template, path: Path, findings: Findings): void {
  for (const id of Object.keys(values))
    if (isUnreadable(id)) findings.add('id.reserved', { path: [...path, 'values', id], key: id }, { id });
}

function checkStates(template: Template, path: Path, findings: Findings): void {
  const states = template.states.map((state) => state.id);
  template.transitions.forEach((transition, k) => {
    for (const end of ['from', 'to'] as const) {
      const id = transition[end];
      if (states.includes(id)) continue;
      const place = { path: [...path, 'transitions', k, end] };
      findings.add(
        'state.unknown',
        place,
        { state: id, known: states, count: states.length },
        meant(nearestOf(id, states)),
      );
    }
  });
}

function checkParams(template: Template, path: Path, findings: Findings): void {
  const known = Object.keys(template.params);
  const used = new Set<string>();
  const { values, transitions, rules } = template;
  for (const [where, text] of textsOf({ values, transitions, rules }, path)) {
    for (const { path: read, at } of namesIn(text)) {
      const { kind, id: name } = partsOf(read);
      if (kind !== 'param' || name === '') continue;
      used.add(name);
      if (!known.includes(name))
        findings.add('param.unknown', { path: where, at }, { name }, meant(nearestOf(name, known)));
    }
  }
  for (const name of known) {
    checkLimits(name, template.params[name] as Param, [...path, 'params', name], findings);
    if (!used.has(name)) findings.add('param.unused', { path: [...path, 'params', name], key: name }, { name });
  }
}

function checkLimits(name: string, param: Param, path: Path, findings: Findings): void {
  const limits = limitsOfParam(param);
  if (limits === null) return;
  const fault = kindOfParam(param) !== 'int' ? 'kind' : limits.low > limits.high ? 'order' : null;
  if (fault !== null) findings.add('param.limits', { path, key: name }, { name, fault });
}

/** Every text in a value of known shape, with its path. */
function* textsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
