// Why a value moved, as far as the team could know: nothing is named whose own reasons the mission's cell does not see.

import type { Fact } from '../../log/form/fact.ts';
import { findChoice, findMeasure, findRule } from '../../log/form/find-cause.ts';
import { isWornOff } from '../../log/form/worn-off.ts';
import { type CauseRef, readCause } from '../../ref/cause-ref.ts';
import type { Sayable } from '../../ref/message.ts';
import { partsOf, refOf } from '../../ref/value-path.ts';
import type { World } from '../world.ts';
import { isSeen, KNOWN, knownOf } from './known.ts';
import { glossaryIn } from './names.ts';
import { orderTitle, targetNameOf } from './order-pictures.ts';
import type { Change } from './report-changes.ts';
import type { Cause } from './report-types.ts';
import { tellView } from './view-messages.ts';

/** All standing facts by their number. */
export type FactBook = ReadonlyMap<number, Fact>;

/** A cause with how much of the change it stands for. */
export interface Weighed {
  readonly cause: Cause;
  readonly weight: number;
}
export interface KnownCauses {
  readonly weighed: readonly Weighed[];
  readonly unexplained: boolean;
}

/** Causes in the direction in which the value went; what pulled the other way is left to the debrief. */
export function causesOf(
  world: World,
  facts: readonly Fact[],
  book: FactBook,
  { path, direction }: Change,
): KnownCauses {
  const weighed: Weighed[] = [];
  let unexplained = false;
  for (const fact of facts) {
    if (fact.type !== 'changed' || fact.value !== path || fact.applied === 0) continue;
    if (fact.applied > 0 !== (direction === 'up')) continue;
    const known = fact.by.kind === 'economy' ? shiftsOfTrade(world, fact, book) : said(world, fact, book);
    if (known.length === 0) unexplained = true;
    for (const cause of known) weighed.push({ cause, weight: Math.abs(fact.applied) });
  }
  return { weighed, unexplained: unexplained || weighed.length === 0 };
}

/** Each cause once, that which stands for most first. */
export function byWeight(weighed: readonly Weighed[]): readonly Cause[] {
  const sums = new Map<string, Weighed>();
  for (const { cause, weight } of weighed) {
    const key = keyOf(cause);
    sums.set(key, { cause, weight: (sums.get(key)?.weight ?? 0) + weight });
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight).map(({ cause }) => cause);
}

/** The same for causes that say the same: messages are made with their arguments in one order. */
const keyOf = (cause: Cause): string => JSON.stringify(cause);

const byTeam = (text: Sayable): Cause => ({ text, team: true });
const byOthers = (text: Sayable): Cause => ({ text, team: false });

function said(world: World, fact: Fact, book: FactBook): readonly Cause[] {
  const { scenario } = world.program;
  const ref = readCause(fact.by.id);
  switch (ref.kind) {
    case 'choice':
      return [byTeam(choiceCause(findChoice(scenario, ref)?.label ?? ref.choice, fact, book))];
    case 'measure':
      return [byTeam(orderCause(orderOf(world, ref), fact, book))];
    case 'facilitator':
      return [byOthers(tellView('cause.facilitator'))];
    case 'actor':
      return restsOnSeen(world, ref.id, fact, book)
        ? [byOthers(tellView('cause.actor', { actor: glossaryIn(world).thing(refOf('actor', ref.id)) }))]
        : [];
    case 'rule': {
      const { seen_as: seen } = findRule(scenario, ref) ?? {};
      return seen !== undefined && restsOnSeen(world, ref.actor, fact, book) ? [byOthers(seen)] : [];
    }
    case 'storyline':
      return world.program.followed.has(ref.id) && restsOnSeen(world, null, fact, book)
        ? [byOthers(tellView('cause.storyline', { storyline: glossaryIn(world).thing(refOf('storyline', ref.id)) }))]
        : [];
    case 'commodity':
    case 'input':
    case 'engine':
    case 'unknown':
    case 'option':
    case 'start':
      return [];
  }
}

const behindOf = ({ by }: Fact, book: FactBook): Fact | undefined => (by.from === null ? undefined : book.get(by.from));

function choiceCause(title: string, fact: Fact, book: FactBook): Sayable {
  if (isWornOff(fact, behindOf(fact, book))) return tellView('cause.choice_worn', { title });
  return tellView(fact.by.kind === 'effect' ? 'cause.choice_late' : 'cause.choice', { title });
}

/** An order with its target, as far as the cell can name that. */
function orderOf(world: World, ref: Extract<CauseRef, { kind: 'measure' }>): Sayable {
  const measure = findMeasure(world.program.scenario, ref);
  if (measure === undefined) return ref.measure;
  return orderTitle(measure.title, targetNameOf(world, measure, ref.target === null ? null : partsOf(ref.target).id));
}

function orderCause(order: Sayable, fact: Fact, book: FactBook): Sayable {
  const behind = behindOf(fact, book);
  if (behind?.type === 'finished') return tellView('cause.order_ended', { order });
  if (behind?.type === 'withdrew') return tellView('cause.order_withdrawn', { order });
  if (isWornOff(fact, behind)) return tellView('cause.order_worn', { order });
  return tellView(fact.by.kind === 'effect' ? 'cause.order_late' : 'cause.order', { order });
}

/** Whether the team can know of the actor whose doing it is, if one's, and of all that the fact depended on. */
function restsOnSeen(world: World, actor: string | null, fact: Fact, book: FactBook): boolean {
  if (actor !== null && knownOf(world, refOf('actor', actor)) < KNOWN) return false;
  return fact.because.every((seq) => isVisible(world, book.get(seq)));
}

/** How long what moved a trade is still worth naming: flows follow by halves. */
const RECENT_TURNS = 2;

/**
 * Why the trade shifted: pressure put on or taken off, and what made a way easier or harder; here in the direction of the
 * change, elsewhere against it, since what leaves one way looks for another.
 */
function shiftsOfTrade(world: World, flow: Fact & { type: 'changed' }, book: FactBook): readonly Cause[] {
  const { id: own } = partsOf(flow.value);
  const route = world.program.scenario.routes.find(({ id }) => id === own);
  const found = new Map<string, Cause>();
  for (const seq of flow.because) {
    const behind = book.get(seq);
    if (route === undefined || behind?.type !== 'changed' || behind.turn < world.turn - RECENT_TURNS) continue;
    const { kind, id, value } = partsOf(behind.value);
    const here = kind === 'route' ? id === route.id : kind === 'region' && route.through.includes(id);
    const eases = (value === 'pressure') !== behind.applied > 0;
    if (kind === 'commodity' || here !== (eases === flow.applied > 0) || !isVisible(world, behind)) continue;
    for (const cause of value === 'pressure' ? pressed(world, behind, id, book) : said(world, behind, book))
      found.set(keyOf(cause), cause);
  }
  return [...found.values()];
}

/** Pressure of the team's is named with its place. */
function pressed(world: World, behind: Fact & { type: 'changed' }, region: string, book: FactBook): readonly Cause[] {
  const { scenario } = world.program;
  const ref = readCause(behind.by.id);
  const measure =
    ref.kind === 'measure'
      ? findMeasure(scenario, ref)?.title
      : ref.kind === 'choice'
        ? findChoice(scenario, ref)?.label
        : undefined;
  if (measure === undefined) return said(world, behind, book);
  const place = glossaryIn(world).thing(refOf('region', region));
  return [byTeam(tellView(behind.applied > 0 ? 'cause.pressure' : 'cause.relief', { region: place, measure }))];
}

/** Whether the team can know of this fact, which a rule or a move depended on. */
function isVisible(world: World, fact: Fact | undefined): boolean {
  if (fact === undefined) return true;
  if ('value' in fact) return isSeen(world, fact.value);
  if (fact.type === 'determined') return isSeen(world, refOf('unknown', fact.unknown));
  return fact.type === 'moved' ? isSeen(world, fact.chart) : true;
}
