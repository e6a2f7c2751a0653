// Why a value moved, as far as the team could know: nothing is named whose own reasons the mission's cell does not see.

import type { Fact } from '../../log/form/fact.ts';
import { nameCause, type NamedCause } from '../../log/form/name-cause.ts';
import { causeWords } from '../../../text/report-text.ts';
import type { Change } from './report-changes.ts';
import type { Run } from '../step.ts';

/** All standing facts by their number. */
export type FactBook = ReadonlyMap<number, Fact>;

export interface KnownCauses {
  /** words, with how much of the change they stand for */
  readonly words: ReadonlyMap<string, number>;
  readonly unexplained: boolean;
}

/** Causes in the direction in which the value went; what pulled the other way is left to the debrief. */
export function causesOf(run: Run, facts: readonly Fact[], book: FactBook, { path, direction }: Change): KnownCauses {
  const words = new Map<string, number>();
  let unexplained = false;
  for (const fact of facts) {
    if (fact.type !== 'changed' || fact.value !== path || fact.applied === 0) continue;
    if (fact.applied > 0 !== (direction === 'up')) continue;
    const known = fact.by.kind === 'economy' ? shiftsOfTrade(run, fact, book) : said(run, fact, book);
    if (known.length === 0) unexplained = true;
    for (const word of known) words.set(word, (words.get(word) ?? 0) + Math.abs(fact.applied));
  }
  return { words, unexplained: unexplained || words.size === 0 };
}

function said(run: Run, fact: Fact, book: FactBook): readonly string[] {
  const { scenario } = run.world.program;
  const cause = nameCause(scenario, fact.by);
  if (cause.whose === 'team') return [ofTeam(cause, fact, book)];
  if (cause.whose === 'facilitator') return [causeWords.facilitator];
  if (cause.actor !== undefined && knownOf(run, `actor.${cause.actor}`) < 2) return [];
  if (!fact.because.every((seq) => isVisible(run, book.get(seq)))) return [];
  switch (cause.whose) {
    case 'actor':
      return [causeWords.actor(cause.title)];
    case 'storyline':
      return [causeWords.storyline(cause.title)];
    case 'rule':
      return [cause.title];
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
function shiftsOfTrade(run: Run, flow: Fact & { type: 'changed' }, book: FactBook): readonly string[] {
  const route = run.world.program.scenario.routes.find(({ id }) => `route.${id}.flow` === flow.value);
  const found = new Set<string>();
  for (const seq of flow.because) {
    const behind = book.get(seq);
    if (route === undefined || behind?.type !== 'changed' || behind.turn < run.world.turn - RECENT_TURNS) continue;
    const [kind, id = '', value] = behind.value.split('.');
    const here = kind === 'route' ? id === route.id : kind === 'region' && route.through.includes(id);
    const eases = (value === 'pressure') !== behind.applied > 0;
    if (kind === 'commodity' || here !== (eases === flow.applied > 0) || !isVisible(run, behind)) continue;
    for (const word of value === 'pressure' ? pressed(run, behind, id, book) : said(run, behind, book)) found.add(word);
  }
  return [...found];
}

/** Pressure of the team's is named with its place. */
function pressed(run: Run, behind: Fact & { type: 'changed' }, region: string, book: FactBook): readonly string[] {
  const { scenario } = run.world.program;
  const cause = nameCause(scenario, behind.by);
  if (cause.whose !== 'team') return said(run, behind, book);
  const name = scenario.regions.find(({ id }) => id === region)?.name ?? region;
  return [(behind.applied > 0 ? causeWords.pressure : causeWords.relief)(name, cause.title)];
}

function knownOf(run: Run, ref: string): number {
  const { layout } = run.world.program;
  return layout.find(`${ref}.known`) === undefined ? 3 : (run.world.values[layout.slot(`${ref}.known`)] as number);
}

/** Whether the team can know of this fact, which a rule or a move depended on. */
function isVisible(run: Run, fact: Fact | undefined): boolean {
  if (fact === undefined) return true;
  const path = 'value' in fact ? fact.value : fact.type === 'moved' ? fact.chart : '';
  const [kind = '', id = '', value = ''] = path.split('.');
  const { scenario } = run.world.program;
  switch (kind) {
    case 'indicator':
      return scenario.indicators.find((one) => one.id === id)?.shown !== 'hidden';
    case 'region':
      return scenario.regional.find((one) => one.id === value)?.shown !== 'hidden';
    case 'actor':
      return knownOf(run, path.split('.').slice(0, 2).join('.')) >= 2;
    case 'tie':
    case 'route':
      return knownOf(run, `${kind}.${id}`) >= 1;
    default:
      return true;
  }
}
