// What the evaluator saw, objective by objective: every rating with its moment. None takes the place of an earlier one, and one that was
// given on a branch that was taken back says so.

import type { Fact, Phase } from '../../log/form/fact.ts';
import type { Rating } from '../../log/form/input.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';

export interface RatedMoment {
  /** number of the fact */
  readonly seq: number;
  readonly turn: number;
  readonly phase: Phase;
  /** title of the paper on the table; null where none lay there */
  readonly paper: string | null;
  readonly rating: Rating;
  /** why, in the evaluator's words */
  readonly note: string | null;
  readonly abandoned: boolean;
}
export interface RatedObjective {
  readonly id: string;
  readonly title: string;
  /** in the order in which they were given */
  readonly moments: readonly RatedMoment[];
}

/** How the table stood after a record. */
interface Standing {
  readonly phase: Phase;
  /** the paper that came last */
  readonly paper: string | null;
}

/** Those that were rated, in the order of the scenario. */
export function ratingsOf(chronicle: Chronicle): readonly RatedObjective[] {
  const rated = chronicle.told.flatMap((told) => (told.fact.type === 'rated' ? [{ ...told, fact: told.fact }] : []));
  if (rated.length === 0) return [];
  const standings = standingsOf(chronicle);
  const titles = new Map(chronicle.scenario.injects.map(({ id, title }) => [id, title]));
  return chronicle.scenario.objectives.flatMap(({ id, title }) => {
    const own = rated.filter(({ fact }) => fact.objective === id);
    const moments = own.map((told) => momentOf(chronicle, told, standings[told.n] ?? START, titles));
    return moments.length === 0 ? [] : [{ id, title, moments }];
  });
}

type RatedFact = Told & { readonly fact: Extract<Fact, { type: 'rated' }> };

function momentOf(
  { log }: Chronicle,
  { fact: { seq, turn, rating }, n, kept }: RatedFact,
  { phase, paper }: Standing,
  titles: ReadonlyMap<string, string>,
): RatedMoment {
  const input = log.records[n]?.input;
  const note = input?.kind === 'rate' && input.note !== undefined && input.note !== '' ? input.note : null;
  const onTable = phase === 'inject' && paper !== null ? (titles.get(paper) ?? paper) : null;
  return { seq, turn, phase, paper: onTable, rating, note, abandoned: !kept };
}

const START: Standing = { phase: 'briefing', paper: null };

/** One for each record, whichever branch it is on. */
function standingsOf({ log, parentOf }: Chronicle): readonly Standing[] {
  const standings: Standing[] = [];
  for (const [n, { facts }] of log.records.entries())
    standings.push(facts.reduce(standingAfter, standings[parentOf(n)] ?? START));
  return standings;
}

function standingAfter(before: Standing, fact: Fact): Standing {
  if (fact.type === 'entered') return { ...before, phase: fact.phase };
  return fact.type === 'presented' ? { ...before, paper: fact.inject } : before;
}
