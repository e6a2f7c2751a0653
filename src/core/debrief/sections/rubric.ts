// The rubric: what the engine scored, in the words of the level reached, with what last moved the values it looked at.

import type { Chronicle } from '../history/chronicle.ts';
import type { Chain, Why } from '../why/why.ts';

export interface Score {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly score: number;
  readonly max: number;
  /** what this score means */
  readonly level: string;
  /** one chain for each value that the score looked at */
  readonly because: readonly Chain[];
}

/** Empty where nothing was scored: a session that has not come to an end. */
export function rubricOf({ told, scenario }: Chronicle, why: Why): readonly Score[] {
  return scenario.objectives.flatMap(({ id, title, text, levels }) => {
    const scored = told.flatMap(({ fact, kept }) =>
      kept && fact.type === 'scored' && fact.objective === id ? [fact] : [],
    );
    const last = scored.at(-1);
    if (last === undefined) return [];
    const { score, max, because } = last;
    return [{ id, title, text, score, max, level: levels[score] ?? '', because: because.map(why.chain) }];
  });
}
