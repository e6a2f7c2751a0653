// What the facilitator noted while the game was played, each note with its moment, in order.

import type { Chronicle } from '../history/chronicle.ts';
import { type Moment, momentsOf } from './moments.ts';

export interface NotedMoment extends Moment {
  /** in the facilitator's words */
  readonly text: string;
}

export function notesOf(chronicle: Chronicle): readonly NotedMoment[] {
  const noted = chronicle.told.filter(({ fact }) => fact.type === 'annotated');
  if (noted.length === 0) return [];
  const momentOf = momentsOf(chronicle);
  return noted.flatMap((told) => {
    const input = chronicle.log.records[told.n]?.input;
    return input?.kind === 'annotate' ? [{ ...momentOf(told), text: input.text }] : [];
  });
}
