// What the shape of a doctrine does not say: that its conditions can be read and read only what the team is shown, that its tags are words
// of the vocabulary, and that it names the things of a scenario only where it is for that one.

import type { Name, Names, Problem } from '../../expression/expression.ts';
import { parseTest } from '../../expression/parse.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { namesIn } from '../../ref/names-in.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import { partsOf, valueOf } from '../../ref/value-path.ts';
import type { Findings } from '../issue/issue.ts';
import type { ThingKind } from '../issue/kinds.ts';
import { kindMessage, meant } from '../issue/notes.ts';
import type { Doctrine } from '../language/schema-doctrine.ts';
import type { Scenario } from '../language/schema.ts';
import { isTag, TAG_NAMES } from '../language/tags.ts';
import { withKind } from './suggest-name.ts';
import { followedIn } from '../names/followed.ts';
import { isHidden, READABLE_WORDS, type Readable, readableOf } from '../names/doctrine-readables.ts';
import type { NamedScenario } from '../names/named-scenario.ts';
import { subjectsOf } from '../names/targets.ts';
import { provenanceMeant } from './provenance-meant.ts';
import { CITABLE } from '../language/domain-ids.ts';
import { checkTags } from '../language/check-tags.ts';

/** The five that everything here rests on need not be listed. */
const SOURCES = ['zif', 'hansen', 'boutellis', 'sipri', 'unu'];

interface Reviewing {
  readonly doctrine: Doctrine;
  readonly findings: Findings;
  /** the scenario it is to be played in, if that is known */
  readonly named: NamedScenario | null;
}

export function checkDoctrine(doctrine: Doctrine, findings: Findings, named: NamedScenario | null): void {
  const reviewing = { doctrine, findings, named };
  if (named !== null && doctrine.for !== undefined && doctrine.for !== named.scenario.id)
    findings.add('doctrine.elsewhere', { path: ['for'] }, { own: doctrine.for, scenario: named.scenario.id });
  checkSources(reviewing);
  for (const list of ['choices', 'orders'] as const)
    doctrine[list].forEach((preference, k) => {
      const key = 'prefer' in preference ? 'prefer' : 'avoid';
      const match = 'prefer' in preference ? preference.prefer : preference.avoid;
      checkMatchTags(findings, match, [list, k, key]);
      if (preference.when !== undefined) checkCondition(reviewing, preference.when, [list, k, 'when']);
    });
  (doctrine.reads ?? []).forEach(({ when }, k) => {
    if (when !== undefined) checkCondition(reviewing, when, ['reads', k, 'when']);
  });
  checkNamed(reviewing);
  checkPlaces(reviewing);
}

function checkSources({ doctrine, findings }: Reviewing): void {
  const listed = (doctrine.sources ?? []).map(({ id }) => id);
  const known = [...CITABLE, ...SOURCES, ...listed];
  doctrine.provenance.forEach((id, k) => {
    if (!known.includes(id))
      findings.add(
        'provenance.unknown',
        { path: ['provenance', k] },
        { id },
        provenanceMeant(id, nearestOf(id, known)),
      );
  });
}

type Tagged = { readonly [K in 'tags' | 'all_tags' | 'no_tags']?: readonly string[] | undefined };

function checkMatchTags(findings: Findings, match: Tagged, path: Path): void {
  for (const key of ['tags', 'all_tags', 'no_tags'] as const) checkTags(findings, match[key], [...path, key]);
}

function checkCondition(reviewing: Reviewing, source: string, path: Path): void {
  const { findings, doctrine } = reviewing;
  const refused = namesIn(source).filter(({ path: name, at }) => {
    const place = { path, at };
    if (isHidden(name) || isHiddenHere(reviewing, name)) findings.add('doctrine.hidden', place, { path: name });
    else if (readableOf(name)?.own === true && doctrine.for === undefined)
      findings.add('doctrine.unbound', place, { path: name });
    else return false;
    return true;
  });
  const told = new Set(refused.map(({ at }) => at));
  const parsed = parseTest(source, looseNames(reviewing, source));
  if (parsed.ok) return;
  for (const problem of parsed.problems) if (!told.has(problem.start)) report(findings, path, source, problem);
}

/** What this scenario keeps from the team, whatever the kind of value. */
function isHiddenHere({ named }: Reviewing, path: string): boolean {
  const { kind, id, value } = partsOf(path);
  if (kind === 'storyline') return named !== null && hasStoryline(named, id) && !followedIn(named.scenario).has(id);
  const list = kind === 'indicator' ? named?.scenario.indicators : named?.scenario.regional;
  const key = kind === 'region' ? value : id;
  if (kind !== 'indicator' && kind !== 'national' && kind !== 'region') return false;
  return list?.find((one) => one.id === key)?.shown === 'hidden';
}

const hasStoryline = ({ scenario }: NamedScenario, id: string): boolean =>
  (scenario.storylines ?? []).some((one) => one.id === id);

/** Every name that may be read, whether or not there is such a thing in the scenario at hand; with a scenario of its own, those of it. */
function looseNames(reviewing: Reviewing, source: string): Names {
  return {
    isThing: () => false,
    nearest: (path) => nearestOf(path, READABLE_WORDS) ?? nearestOf(path, reviewing.named?.layout.paths() ?? []),
    find(path) {
      const readable = readableOf(path);
      if (readable === undefined || !isKnownTag(path)) return undefined;
      const there = ownName(reviewing, path, readable);
      return there === 'missing' ? undefined : (there ?? looseName(readable, source));
    },
  };
}

function isKnownTag(path: string): boolean {
  const { kind, id } = partsOf(path);
  return (kind !== 'ordered' && kind !== 'chosen') || isTag(id);
}

function ownName({ named, doctrine }: Reviewing, path: string, { own }: Readable): Name | 'missing' | null {
  if (!own || named === null || doctrine.for !== named.scenario.id) return null;
  const { kind, id, value } = partsOf(path);
  const read = kind === 'route' && value === 'load' ? valueOf(`route.${id}`, 'flow') : path;
  return named.layout.find(read) ?? 'missing';
}

function looseName({ type }: Readable, source: string): Name {
  if (type === 'int') return { kind: 'int', slot: 0, low: 0, high: MAX_VALUE };
  // without its scenario, any state may exist: those that the condition names
  return type === 'bool' ? { kind: 'bool', slot: 0 } : { kind: 'state', slot: 0, states: quotedIn(source) };
}

const quotedIn = (source: string): readonly string[] =>
  [...source.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');

function report(findings: Findings, path: Path, source: string, { code, start, end, message, ...more }: Problem): void {
  const place = { path, at: start };
  const written = source.slice(start, end);
  switch (code) {
    case 'name':
      return findings.add('name.unknown', place, { path: written }, meant(nearestTag(written) ?? more.suggestion));
    case 'state': {
      const known = more.states ?? [];
      const state = written.replace(/^["']|["']$/g, '');
      return findings.add(
        'state.unknown',
        place,
        { state, known, count: known.length },
        meant(nearestOf(state, known)),
      );
    }
    default:
      return findings.add(`expression.${code}`, place, { what: message });
  }
}

/** `ordered.livelihood` -> `ordered.livelihoods` */
function nearestTag(path: string): string | undefined {
  const { kind, id } = partsOf(path);
  const near = kind === 'ordered' || kind === 'chosen' ? nearestOf(id, TAG_NAMES) : undefined;
  return near === undefined ? undefined : valueOf(kind, near);
}

interface Mention {
  readonly path: Path;
  readonly what: ThingKind;
  readonly id: string;
  readonly key?: string;
  /** ids there are; null where no scenario is at hand */
  readonly known: readonly string[] | null;
}

/** Things of a scenario are named only for that scenario, and exist there. Measures of the library may be named anywhere. */
function checkNamed(reviewing: Reviewing): void {
  const { doctrine, findings, named } = reviewing;
  for (const { path, what, id, key, known } of mentions(doctrine, named?.scenario ?? null)) {
    const place = key === undefined ? { path } : { path, key };
    if (doctrine.for === undefined) {
      if (what !== 'measure') findings.add('doctrine.unbound', place, { path: id });
    } else if (known !== null && doctrine.for === named?.scenario.id && !known.includes(id))
      findings.add(
        'reference.unknown',
        place,
        { what: kindMessage(what), id },
        meant(withKind(id, known) ?? nearestOf(id, known)),
      );
  }
}

function* mentions(doctrine: Doctrine, scenario: Scenario | null): Generator<Mention> {
  const known = (ids: (scenario: Scenario) => readonly string[]) => (scenario === null ? null : ids(scenario));
  const injects = known((s) => s.injects.map(({ id }) => id));
  const measures = known((s) => s.measures.map(({ id }) => id));
  const targets = known((s) => [...s.regions, ...s.actors, ...s.routes, ...(s.ties ?? [])].map(({ id }) => id));
  const list = (path: Path, what: ThingKind, ids: readonly string[] = [], all: readonly string[] | null) =>
    ids.map((id, k) => ({ path: [...path, k], what, id, known: all }));
  for (const [k, one] of doctrine.choices.entries()) {
    const [key, match] = 'prefer' in one ? (['prefer', one.prefer] as const) : (['avoid', one.avoid] as const);
    yield* list(['choices', k, key, 'injects'], 'inject', match.injects, injects);
    yield* list(
      ['choices', k, key, 'choices'],
      'choice',
      match.choices,
      known((s) => s.injects.flatMap(choiceIds)),
    );
  }
  for (const [k, one] of doctrine.orders.entries()) {
    const [key, match] = 'prefer' in one ? (['prefer', one.prefer] as const) : (['avoid', one.avoid] as const);
    yield* list(['orders', k, key, 'measures'], 'measure', match.measures, measures);
    yield* list(['orders', k, key, 'target', 'ids'], 'region', match.target?.ids, targets);
  }
  for (const [inject, choice] of Object.entries(doctrine.answers ?? {})) {
    const path = ['answers', inject];
    yield { path, key: inject, what: 'inject', id: inject, known: injects };
    const there = known((s) => choiceIds(s.injects.find(({ id }) => id === inject)));
    if (injects?.includes(inject) ?? true) yield { path, what: 'choice', id: choice, known: there };
  }
  const subjects = known(subjectsOf);
  for (const [k, { dossier }] of (doctrine.reads ?? []).entries())
    yield { path: ['reads', k, 'dossier'], what: 'actor_tie_or_route', id: dossier, known: subjects };
  yield* scripted(doctrine, { measures, targets, subjects });
}

const choiceIds = (inject: Scenario['injects'][number] | undefined): readonly string[] =>
  (inject?.choices ?? []).map(({ id }) => id);

type Known = readonly string[] | null;
function* scripted(
  { script = [] }: Doctrine,
  all: { readonly measures: Known; readonly targets: Known; readonly subjects: Known },
): Generator<Mention> {
  for (const [k, { orders = [], take_up = [] }] of script.entries()) {
    for (const [n, { measure, target }] of orders.entries()) {
      const path = ['script', k, 'orders', n];
      yield { path: [...path, 'measure'], what: 'measure', id: measure, known: all.measures };
      if (target !== undefined) yield { path: [...path, 'target'], what: 'region', id: target, known: all.targets };
    }
    for (const [n, id] of take_up.entries())
      yield { path: ['script', k, 'take_up', n], what: 'actor_tie_or_route', id, known: all.subjects };
  }
}

/** A place is sought only by a value that the team is shown. */
function checkPlaces(reviewing: Reviewing): void {
  const { doctrine, findings } = reviewing;
  for (const [k, one] of doctrine.orders.entries()) {
    if (!('prefer' in one)) continue;
    for (const key of ['lowest', 'highest'] as const) {
      const id = one[key];
      if (id === undefined) continue;
      const path = `national.${id}`;
      if (id === 'pressure' || isHiddenHere(reviewing, path))
        findings.add('doctrine.hidden', { path: ['orders', k, key] }, { path: id });
    }
  }
}
