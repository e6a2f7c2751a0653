// An authored scenario and the library -> a scenario that is complete in itself: templates written out in the name of
// each actor, library measures merged with the fields that differ, the sources of both brought along. Resolving twice changes nothing.

import type { Findings } from '../issue/issue.ts';
import { available, meant } from '../issue/notes.ts';
import { nearestOf } from '../../ref/nearest.ts';
import { Growth } from './growth.ts';
import { Origins } from './origins.ts';
import type { Path } from '../../ref/path.ts';
import { resolveActor } from './resolve-actor.ts';
import { resolveSources } from './resolve-sources.ts';
import type { Resolving } from './resolving.ts';
import type { AuthoredScenario, Library, Measure, Scenario } from '../language/schema.ts';

export interface Resolved {
  readonly scenario: Scenario;
  readonly origins: Origins;
  /** ids of actors that lack their template, since it was not found or there was no room for it */
  readonly vague: ReadonlySet<string>;
}

export function resolveScenario(authored: AuthoredScenario, library: Library, findings: Findings): Resolved {
  const origins = new Origins();
  const resolving: Resolving = { authored, library, origins, findings, growth: new Growth(), vague: new Set() };
  const { $schema: _, ...rest } = authored;
  const actors = authored.actors.map((_actor, index) => resolveActor(resolving, index));
  const measures = authored.measures.map((written, index) =>
    'use' in written ? resolveMeasure(resolving, written, index) : written,
  );
  const made = { ...rest, actors, measures };
  const sources = resolveSources(resolving, made);
  return { scenario: { ...made, sources }, origins, vague: resolving.vague };
}

type Use = Extract<AuthoredScenario['measures'][number], { use: string }>;

// A measure whose library entry does not exist is kept under its name, so that nothing else is reported because of it.
function resolveMeasure({ library, origins, findings, growth }: Resolving, written: Use, index: number): Measure {
  const path = ['measures', index];
  const { use, ...own } = written;
  const found = findMeasure(use, path, library, findings);
  if (found === undefined || !growth.hasRoomFor(found, { path: [...path, 'use'], key: 'use' }, findings))
    return unknownMeasure(own, use);
  for (const key of Object.keys(found)) {
    if (!Object.hasOwn(own, key))
      origins.set([...path, key], {
        kind: 'library',
        path,
        key: 'use',
        from: { part: 'measure', id: found.id },
        filled: null,
      });
  }
  return { ...found, ...withoutUndefined(own) };
}

// A misspelt name is reported, and the measure that was probably meant is used to check the rest.
function findMeasure(use: string, path: Path, { measures }: Library, findings: Findings): Measure | undefined {
  const found = measures.find((measure) => measure.id === use);
  if (found !== undefined) return found;
  const ids = measures.map((measure) => measure.id);
  const near = nearestOf(use.slice(0, 60), ids);
  findings.add('measure.library', { path: [...path, 'use'] }, { id: use }, meant(near) ?? available(ids));
  return measures.find((measure) => measure.id === near);
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const withoutUndefined = <T extends object>(value: T): Given<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Given<T>;

function unknownMeasure(own: Omit<Use, 'use'>, use: string): Measure {
  const blank = {
    title: use,
    text: use,
    benefit: use,
    risk: use,
    area: 'M01',
    quadrant: 'Q1',
    provenance: [],
  } as const;
  return { id: use, ...blank, provenance: [], ...withoutUndefined(own) };
}
