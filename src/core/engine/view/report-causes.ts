// Why a value moved, as far as the team could know: nothing is named whose own reasons the mission's cell does not see.

import { causeWords } from '../../../text/report-text.ts';
import type { By, Fact } from '../../log/form/fact.ts';
import { nameCause, type NamedCause } from '../../log/form/name-cause.ts';
import { partsOf, refOf } from '../../ref/value-path.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { World } from '../world.ts';
import { isSeen, KNOWN, knownOf } from './known.ts';
import type { Change } from './report-changes.ts';

/** All standing facts by their number. */
export type FactBook = ReadonlyMap<number, Fact>;

export interface KnownCauses {
  /** words, with how much of the change they stand for */
  readonly words: ReadonlyMap<string, number>;
  readonly unexplained: boolean;
}

/** Causes in the direction in which the value went; what pulled the other way is left to the debrief. */
export function causesOf(
  world: World,
  facts: readonly Fact[],
  book: FactBook,
  { path, direction }: Change,
): KnownCauses {
  const words = new Map<string, number>();
  let unexplained = false;
  for (const fact of facts) {
    if (fact.type !== 'changed' || fact.value !== path || fact.applied === 0) continue;
    if (fact.applied > 0 !== (direction === 'up')) continue;
    const known = fact.by.kind === 'economy' ? shiftsOfTrade(world, fact, book) : said(world, fact, book);
    if (known.length === 0) unexplained = true;
    for (const word of known) words.set(word, (words.get(word) ?? 0) + Math.abs(fact.applied));
  }
  return { words, unexplained: unexplained || words.size === 0 };
}

function said(world: World, fact: Fact, book: FactBook): readonly string[] {
  const { scenario } = world.program;
  const cause = nameCause(scenario, fact.by);
  if (cause.whose === 'team') return [ofTeam(cause, fact, book)];
  if (cause.whose === 'facilitator') return [causeWords.facilitator];
  if (cause.actor !== undefined && knownOf(world, refOf('actor', cause.actor)) < KNOWN) return [];
  if (!fact.because.every((seq) => isVisible(world, book.get(seq)))) return [];
  switch (cause.whose) {
    case 'actor':
      return [causeWords.actor(cause.title)];
    case 'rule':
      return seenAs(scenario, fact.by);
    case 'storyline':
    case 'economy':
    case 'engine':
    case 'unknown':
    case 'start':
      return [];
  }
}

function ofTeam({ act, title, late }: NamedCause, { by }: Fact, book: FactBook): string {
  if (act === 'choice') return late ? causeWords.lateChoice(title) : causeWords.choice(title);
  const behind = by.from === null ? undefined : book.get(by.from)?.type;
  if (behind === 'finished') return causeWords.orderEnded(title);
  if (behind === 'withdrew') return causeWords.orderWithdrawn(title);
  return late ? causeWords.lateOrder(title) : causeWords.order(title);
}

/** How long what moved a trade is still worth naming: flows follow by halves. */
const RECENT_TURNS = 2;

/**
 * Why the trade shifted: pressure put on or taken off, and what made a way easier or harder; here in the direction of the
 * change, elsewhere against it, since what leaves one way looks for another.
 */
function shiftsOfTrade(world: World, flow: Fact & { type: 'changed' }, book: FactBook): readonly string[] {
  const { id: own } = partsOf(flow.value);
  const route = world.program.scenario.routes.find(({ id }) => id === own);
  const found = new Set<string>();
  for (const seq of flow.because) {
    const behind = book.get(seq);
    if (route === undefined || behind?.type !== 'changed' || behind.turn < world.turn - RECENT_TURNS) continue;
    const { kind, id, value } = partsOf(behind.value);
    const here = kind === 'route' ? id === route.id : kind === 'region' && route.through.includes(id);
    const eases = (value === 'pressure') !== behind.applied > 0;
    if (kind === 'commodity' || here !== (eases === flow.applied > 0) || !isVisible(world, behind)) continue;
    for (const word of value === 'pressure' ? pressed(world, behind, id, book) : said(world, behind, book))
      found.add(word);
  }
  return [...found];
}

/** Pressure of the team's is named with its place. */
function pressed(world: World, behind: Fact & { type: 'changed' }, region: string, book: FactBook): readonly string[] {
  const { scenario } = world.program;
  const cause = nameCause(scenario, behind.by);
  if (cause.whose !== 'team') return said(world, behind, book);
  const name = scenario.regions.find(({ id }) => id === region)?.name ?? region;
  return [(behind.applied > 0 ? causeWords.pressure : causeWords.relief)(name, cause.title)];
}

/** Whether the team can know of this fact, which a rule or a move depended on. */
function isVisible(world: World, fact: Fact | undefined): boolean {
  if (fact === undefined) return true;
  if ('value' in fact) return isSeen(world, fact.value);
  return fact.type === 'moved' ? isSeen(world, fact.chart) : true;
}

/** What players may read of a rule; its title is for its author and the debrief. */
function seenAs({ actors, rules }: Scenario, { id }: By): readonly string[] {
  const { kind: owner, id: own } = partsOf(id);
  const list = own === '' ? rules : actors.find((one) => one.id === owner)?.rules;
  const seen = list?.find((rule) => rule.id === (own === '' ? owner : own))?.seen_as;
  return seen === undefined ? [] : [seen];
}
