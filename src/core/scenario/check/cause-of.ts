// One mistake is often found in many places: an actor whose id is misspelt is missing wherever it is named. What is missing is
// the cause, and findings that have it in common are told as one. Two different misspellings are two causes.

import { type Path, valueAt } from '../../ref/path.ts';
import { partsOf, valueOf } from '../../ref/value-path.ts';
import type { Message } from '../../ref/message.ts';
import { asksTarget } from './checking.ts';
import type { Finding } from '../issue/issue.ts';
import type { IssueArgs, IssueCode } from '../issue/issue-messages.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';

export interface Cause {
  /** `region.coast`; the same for everything that is found because of it. Null: found for itself */
  readonly key: string | null;
  /** of what too little is known therefore: a kind (`actor`), one thing (`actor.guard`), or all there is (`*`) */
  readonly doubts: readonly string[];
}

export interface Read {
  /** states that nothing leads to, as `unreachedIn` has them */
  readonly unreached: ReadonlySet<string>;
  readonly authored: AuthoredScenario | Scenario;
  readonly scenario: Scenario;
}

const ALONE: Cause = { key: null, doubts: [] };
export const argsOf = <C extends IssueCode>(_code: C, { message }: Finding) => message.args as unknown as IssueArgs[C];

export function causeOf(finding: Finding, { authored, scenario, unreached }: Read): Cause {
  const { code, place, suggestion } = finding;
  switch (code) {
    case 'name.unknown':
      return (
        ofStandIn(finding, scenario) ??
        ofEffect(argsOf(code, finding).path, place.path) ??
        named(argsOf(code, finding).path, place.path, scenario)
      );
    case 'expression.type':
      return asksOtherKind(finding, scenario) ? ofTarget(place.path) : ALONE;
    case 'reference.unknown':
      return missingThing(argsOf(code, finding), place.path, scenario);
    case 'state.unknown':
      return missingState(argsOf(code, finding).state, argsOf(code, finding).known, scenario);
    case 'state.unreachable': {
      const { owner, state } = argsOf(code, finding);
      return { key: unreachedKey(owner, state), doubts: [] };
    }
    case 'condition.never':
      return { key: asksUnreached(place.path, { scenario, unreached }), doubts: [] };
    case 'set.kind':
      return argsOf(code, finding).path === 'mandate.posture'
        ? missingState(String(valueAt(scenario, place.path)), posturesOf(scenario), scenario)
        : ALONE;
    case 'param.kind':
    case 'param.missing': {
      const { kind } = argsOf(code, finding);
      const given = valueAt(authored, place.path);
      const key = code === 'param.kind' && kind !== 'int' ? `${kind}.${String(given)}` : null;
      return { key, doubts: [kind, `actor.${authored.actors[Number(place.path[1])]?.id ?? ''}`] };
    }
    case 'start.missing': {
      const { value } = argsOf(code, finding);
      const everywhere = scenario.regions.every(({ start }) => !Object.hasOwn(start, value));
      return everywhere ? { key: `start ${value}`, doubts: ['region'] } : ALONE;
    }
    case 'advice.missing':
      return argsOf(code, finding).count === silentRoles(scenario) ? { key: code, doubts: [] } : ALONE;
    case 'measure.library':
    case 'template.unknown':
      // with a near spelling, that one has served to check the rest
      return suggestion?.key === 'note.meant' ? ALONE : { key: null, doubts: ['*'] };
    case 'template.none':
    case 'growth.library':
      return { key: null, doubts: ['*'] };
    default:
      return ALONE;
  }
}

const ofTarget = ([section, k]: Path): Cause => ({ key: `target of ${section}.${k}`, doubts: ['*'] });

/** Of `target` or `self` where it stands for nothing, or for a thing of another kind: all that is said of it there is one mistake. */
function ofStandIn({ suggestion, place: { path } }: Finding, scenario: Scenario): Cause | null {
  switch (suggestion?.key) {
    case 'note.target_kind':
      return ofTarget(path);
    case 'note.target_only':
      // what it names is not there: that is the cause
      return path[0] === 'measures' && scenario.measures[Number(path[1])]?.target !== undefined ? null : ofTarget(path);
    case 'note.self_only':
      return { key: `self in ${path[0]}.${path[1]}`, doubts: ['*'] };
    default:
      return null;
  }
}

/** `target == region.coast` where the target is a route. */
function asksOtherKind(finding: Finding, scenario: Scenario): boolean {
  const { path } = finding.place;
  const what = argsOf('expression.type', finding).what as Message;
  return path[0] === 'measures' && what.key === 'expression.thing_kinds' && asksTarget(String(valueAt(scenario, path)));
}

/** An effect on a word that names nothing: it might have changed anything. */
const ofEffect = (name: string, place: Path): Cause | null =>
  !name.includes('.') && ['change', 'set'].includes(String(place.at(-1)))
    ? { key: `name ${name}`, doubts: ['*'] }
    : null;

const unreachedKey = (owner: string, state: string): string => `unreached ${owner} ${state}`;

export const unreachedIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap((finding) => {
      if (finding.code !== 'state.unreachable') return [];
      const { owner, state } = argsOf('state.unreachable', finding);
      return [unreachedKey(owner, state)];
    }),
  );

/** The state of this very actor or storyline that a condition in it waits for, if nothing leads there: that is told already. */
function asksUnreached(path: Path, { scenario, unreached }: Pick<Read, 'scenario' | 'unreached'>): string | null {
  const [section, k, field, n] = path;
  const chart = section === 'actors' ? scenario.actors[Number(k)] : scenario.storylines?.[Number(k)];
  if (unreached.size === 0 || chart === undefined || (section !== 'actors' && section !== 'storylines')) return null;
  const owner = `${section === 'actors' ? 'actor' : 'storyline'}.${chart.id}`;
  const from = field === 'transitions' ? chart.transitions[Number(n)]?.from : undefined;
  const text = String(valueAt(scenario, path));
  const asked = chart.states.filter(({ id }) => id === from || asksState(text, owner, id));
  return asked.map(({ id }) => unreachedKey(owner, id)).find((key) => unreached.has(key)) ?? null;
}

/** `actor.guard.state == 'quiet'`, with nothing that could hold instead. */
const asksState = (text: string, owner: string, state: string): boolean =>
  !text.includes('||') && [`'${state}'`, `"${state}"`].some((name) => text.includes(`${owner}.state == ${name}`));

const posturesOf = ({ mandate }: Scenario): readonly string[] => mandate.postures.map(({ id }) => id);

/** How many roles have no advice from any paper. */
const silentRoles = ({ roles, injects }: Scenario): number =>
  roles.filter(({ id }) => injects.every(({ advice }) => !Object.hasOwn(advice, id))).length;

/** A name as it stands at that place: `target.trust` of a measure for regions is `region.*.trust`. */
function named(path: string, place: Path, scenario: Scenario): Cause {
  const { kind, id } = partsOf(path);
  const target = place[0] === 'measures' ? scenario.measures[Number(place[1])]?.target : undefined;
  if (kind !== 'target' || target === undefined) return missingName(path, scenario);
  const ids = idsOf(target.kind, scenario) ?? [];
  const { among = ids } = target;
  if (among.some((one) => ids.includes(one))) return missingName(valueOf(`${target.kind}.*`, id), scenario);
  // there is nothing that it could be aimed at, since that has another name, or there is nothing of the kind
  return among[0] === undefined ? noneOf(target.kind) : { key: `${target.kind}.${among[0]}`, doubts: [target.kind] };
}

const noneOf = (kind: string): Cause => ({ key: `none of ${kind}`, doubts: [kind] });

/** What such a thing does is not known while there is none of that name: it might change anything. */
const DOING: ReadonlySet<string> = new Set(['measure', 'inject', 'choice']);

const missing = (kind: string, key: string): Cause => ({ key, doubts: [DOING.has(kind) ? '*' : kind] });

function missingName(path: string, scenario: Scenario): Cause {
  const { kind, id, value } = partsOf(path);
  if (id === '') return { key: `name ${kind}`, doubts: [] };
  if (kind === 'national') return missing('region', `regional_value.${id}`);
  if (kind === 'choice') return missing(kind, `choice.${id}.${value}`);
  const ids = idsOf(kind, scenario);
  if (ids !== null && ids.length === 0) return noneOf(kind);
  if (id !== '*' && !ids?.includes(id)) return missing(kind, `${kind}.${id}`);
  if (kind === 'region') return missing(kind, `regional_value.${value}`);
  return { key: `${kind}.${id}.${value}`, doubts: [id === '*' ? kind : `${kind}.${id}`] };
}

/** Null for what has no list of its own. */
function idsOf(kind: string, s: Scenario): readonly string[] | null {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    indicator: s.indicators,
    region: s.regions,
    actor: s.actors,
    tie: s.ties ?? [],
    storyline: s.storylines ?? [],
    commodity: s.commodities,
    route: s.routes,
    capacity: s.capacity,
    flag: s.flags ?? [],
    task: s.mandate.tasks,
    measure: s.measures,
    inject: s.injects,
  };
  return (Object.hasOwn(lists, kind) ? lists[kind] : undefined)?.map((one) => one.id) ?? null;
}

/** Kinds under which the id is a whole path: `tie.guard_pays_minister`. */
const BY_PATH: ReadonlySet<string> = new Set(['actor_or_storyline', 'actor_tie_or_route']);

function missingThing({ what, id }: IssueArgs['reference.unknown'], place: Path, scenario: Scenario): Cause {
  // `note.kind.region`
  const kind = partsOf((what as Message).key).value;
  if (BY_PATH.has(kind)) return named(id, place, scenario);
  // the name of a value that one actor does not have
  if (kind === 'value') return ALONE;
  if (idsOf(kind, scenario)?.length === 0) return noneOf(kind);
  return missing(kind === 'regional_value' ? 'region' : kind, `${kind}.${id}`);
}

/** `known`: the states that there are, which tell whose they are. */
function missingState(state: string, known: readonly string[], scenario: Scenario): Cause {
  const same = (states: readonly { readonly id: string }[]) => states.map(({ id }) => id).join() === known.join();
  const actors = scenario.actors.flatMap(({ id, states }) => (same(states) ? [`actor.${id}`] : []));
  const lines = (scenario.storylines ?? []).flatMap(({ id, states }) => (same(states) ? [`storyline.${id}`] : []));
  return { key: `state ${state} of ${known.join()}`, doubts: [...actors, ...lines] };
}
