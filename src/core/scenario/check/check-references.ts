// Everything that is referred to by its id outside of expressions exists.

import type { Checking } from './checking.ts';
import { kindMessage, listed, meant } from '../issue/notes.ts';
import type { Path } from '../../ref/path.ts';
import { withKind } from './suggest-name.ts';
import { subjectsOf } from '../names/targets.ts';
import type { Actor, Inject, Measure, Storyline } from '../language/schema.ts';

type Refer = (kind: keyof Ids, path: Path, id: string | undefined, key?: string) => void;

const idsIn = ({ scenario: s }: Checking) => {
  const of = (list: readonly { readonly id: string }[] = []) => list.map((one) => one.id);
  return {
    role: of(s.roles),
    posture: of(s.mandate.postures),
    task: of(s.mandate.tasks),
    capacity: of(s.capacity),
    regional_value: [...of(s.regional), 'pressure'],
    region: of(s.regions),
    actor: of(s.actors),
    tie: of(s.ties),
    commodity: of(s.commodities),
    route: of(s.routes),
    storyline: of(s.storylines),
  };
};
type Ids = ReturnType<typeof idsIn>;

export function checkReferences(checking: Checking): void {
  const { scenario: s, findings } = checking;
  const ids = idsIn(checking);
  const sets = new Map(Object.entries(ids).map(([kind, list]) => [kind, new Set(list)]));
  const refer: Refer = (kind, path, id, key) => {
    if (id === undefined || sets.get(kind)?.has(id) || findings.full) return;
    const place = key === undefined ? { path } : { path, key };
    findings.add(
      'reference.unknown',
      place,
      { what: kindMessage(kind), id: id.slice(0, 60) },
      meant(checking.near(id, ids[kind])) ?? listed('note.there_are', ids[kind]),
    );
  };
  refer('posture', ['mandate', 'posture'], s.mandate.posture);
  referPlaces(checking, refer);
  s.actors.forEach((actor, k) => {
    refer('region', ['actors', k, 'region'], actor.region);
    checkChart(checking, ['actors', k], actor);
  });
  (s.storylines ?? []).forEach((line, k) => checkChart(checking, ['storylines', k], line));
  (s.calendar ?? []).forEach((entry, k) => refer('storyline', ['calendar', k, 'storyline'], entry.storyline));
  for (const id of Object.keys(s.dossier_holds ?? {})) refer('capacity', ['dossier_holds', id], id, id);
  referSubjects(checking);
  s.measures.forEach((measure, k) => referMeasure(refer, measure, ['measures', k]));
  s.injects.forEach((inject, k) => referInject(refer, inject, ['injects', k]));
}

function referPlaces({ scenario: s }: Checking, refer: Refer): void {
  s.regions.forEach((region, k) => {
    region.neighbours.forEach((id, n) => refer('region', ['regions', k, 'neighbours', n], id));
    (region.sea ?? []).forEach((id, n) => refer('region', ['regions', k, 'sea', n], id));
    for (const id of Object.keys(region.start)) refer('regional_value', ['regions', k, 'start', id], id, id);
  });
  (s.ties ?? []).forEach((tie, k) => {
    refer('actor', ['ties', k, 'a'], tie.a);
    refer('actor', ['ties', k, 'b'], tie.b);
  });
  s.routes.forEach((route, k) => {
    refer('commodity', ['routes', k, 'of'], route.of);
    refer('actor', ['routes', k, 'control'], route.control);
    route.through.forEach((id, n) => refer('region', ['routes', k, 'through', n], id));
  });
}

/** What an unknown is about has a dossier. */
function referSubjects({ scenario, findings, near }: Checking): void {
  const subjects: readonly string[] = subjectsOf(scenario);
  (scenario.unknowns ?? []).forEach(({ about }, k) => {
    if (subjects.includes(about) || findings.full) return;
    const what = kindMessage('actor_tie_or_route');
    const place = { path: ['unknowns', k, 'about'] };
    findings.add(
      'reference.unknown',
      place,
      { what, id: about.slice(0, 60) },
      meant(withKind(about, subjects) ?? near(about, subjects)),
    );
  });
}

function referMeasure(refer: Refer, measure: Measure, path: Path): void {
  const { target } = measure;
  for (const id of Object.keys(measure.advice ?? {})) refer('role', [...path, 'advice', id], id, id);
  (measure.tasks ?? []).forEach((id, n) => refer('task', [...path, 'tasks', n], id));
  for (const id of Object.keys(measure.holds ?? {})) refer('capacity', [...path, 'holds', id], id, id);
  for (const id of Object.keys(measure.spends ?? {})) refer('capacity', [...path, 'spends', id], id, id);
  if (target !== undefined)
    (target.among ?? []).forEach((id, n) => refer(target.kind, [...path, 'target', 'among', n], id));
}

function referInject(refer: Refer, inject: Inject, path: Path): void {
  refer('role', [...path, 'brought_by'], inject.brought_by);
  for (const id of Object.keys(inject.advice)) refer('role', [...path, 'advice', id], id, id);
  inject.choices.forEach((choice, n) => {
    for (const list of ['holds', 'spends'] as const)
      for (const id of Object.keys(choice[list] ?? {})) refer('capacity', [...path, 'choices', n, list, id], id, id);
  });
}

function checkChart(checking: Checking, path: Path, chart: Actor | Storyline): void {
  if (path[0] === 'actors' && checking.vague.has(chart.id)) return;
  const states = chart.states.map((state) => state.id);
  const check = (id: string | undefined, place: Path) => {
    if (id === undefined || states.includes(id)) return;
    checking.findings.add(
      'state.unknown',
      { path: place },
      { state: id, known: states, count: states.length },
      meant(checking.near(id, states)),
    );
  };
  check(chart.begins, [...path, 'begins']);
  chart.transitions.forEach((transition, k) => {
    check(transition.from, [...path, 'transitions', k, 'from']);
    check(transition.to, [...path, 'transitions', k, 'to']);
  });
}
