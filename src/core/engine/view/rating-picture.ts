// For the facilitator's room: against what can be rated, and what was rated so far on the line of play that counts.

import type { Fact } from '../../log/form/fact.ts';
import type { Rating } from '../../log/form/input.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Session } from '../session.ts';
import { standingRecords } from './history.ts';

export interface ObjectivePicture {
  readonly id: string;
  readonly title: string;
  /** why it matters */
  readonly text: string;
}
export interface GivenRating {
  /** number of the input */
  readonly n: number;
  /** title of the objective */
  readonly objective: string;
  readonly rating: Rating;
  /** '' where none was given */
  readonly note: string;
  readonly turn: number;
}
export interface RatingPicture {
  /** none in a session that cannot hold ratings */
  readonly objectives: readonly ObjectivePicture[];
  readonly given: readonly GivenRating[];
}

export function ratingPicture({ header, records }: Pick<Session, 'header' | 'records'>): RatingPicture {
  const objectives = header.scenario.objectives.map(({ id, title, text }) => ({ id, title, text }));
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  const given = standingRecords(records).flatMap((record) => givenIn(record, titles));
  return { objectives: header.version === 2 ? [] : objectives, given };
}

function givenIn({ n, input, facts }: LogRecord, titles: ReadonlyMap<string, string>): readonly GivenRating[] {
  return facts.flatMap((fact: Fact) => {
    if (fact.type !== 'rated') return [];
    const note = input?.kind === 'rate' ? (input.note ?? '') : '';
    const { objective, rating, turn } = fact;
    return [{ n, objective: titles.get(objective) ?? objective, rating, note, turn }];
  });
}
