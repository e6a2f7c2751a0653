// The papers that came to the table, with what a facilitator needs to talk about them afterwards.

import type { Inject } from '../../scenario/language/schema.ts';
import type { Chronicle } from '../history/chronicle.ts';

export interface MetPaper {
  readonly id: string;
  readonly turn: number;
  readonly title: string;
  readonly discussion: readonly string[];
  readonly notes: Inject['facilitator'];
}

/** In the order in which they came, on the line of play that counts. */
export function papersOf({ told, scenario }: Chronicle): readonly MetPaper[] {
  return told.flatMap(({ fact, kept }) => {
    if (!kept || fact.type !== 'presented') return [];
    const inject = scenario.injects.find(({ id }) => id === fact.inject);
    if (inject === undefined) return [];
    const { id, title, discussion, facilitator } = inject;
    return [{ id, turn: fact.turn, title, discussion, notes: facilitator }];
  });
}
