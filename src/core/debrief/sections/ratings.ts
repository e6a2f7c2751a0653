// What the evaluator saw, objective by objective: every rating with its moment. None takes the place of an earlier one, and one that was
// given on a branch that was taken back says so.

import type { Fact } from '../../log/form/fact.ts';
import type { Rating } from '../../log/form/input.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';
import { type Moment, momentsOf } from './moments.ts';

export interface RatedMoment extends Moment {
  readonly rating: Rating;
  /** why, in the evaluator's words */
  readonly note: string | null;
}
export interface RatedObjective {
  readonly id: string;
  readonly title: string;
  /** in the order in which they were given */
  readonly moments: readonly RatedMoment[];
}

/** Those that were rated, in the order of the scenario. */
export function ratingsOf(chronicle: Chronicle): readonly RatedObjective[] {
  const rated = chronicle.told.flatMap((told) => (told.fact.type === 'rated' ? [{ ...told, fact: told.fact }] : []));
  if (rated.length === 0) return [];
  const momentOf = momentsOf(chronicle);
  return chronicle.scenario.objectives.flatMap(({ id, title }) => {
    const own = rated.filter(({ fact }) => fact.objective === id);
    const moments = own.map((told) => ({ ...momentOf(told), ...judgement(chronicle, told) }));
    return moments.length === 0 ? [] : [{ id, title, moments }];
  });
}

type RatedFact = Told & { readonly fact: Extract<Fact, { type: 'rated' }> };

function judgement({ log }: Chronicle, { fact: { rating }, n }: RatedFact): Pick<RatedMoment, 'rating' | 'note'> {
  const input = log.records[n]?.input;
  const note = input?.kind === 'rate' && input.note !== undefined && input.note !== '' ? input.note : null;
  return { rating, note };
}
