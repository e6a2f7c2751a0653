// How fast teams go: judgements from running tabletop exercises, told in minutes; here to be corrected.

import { MINUTES_AROUND, MINUTES_PER_DECISION, MINUTES_PER_TURN, WORDS_PER_MINUTE } from './estimate-minutes.ts';

export const TEAM_SIZES = [1, 3, 5] as const;
export type TeamSize = (typeof TEAM_SIZES)[number];

export interface Pace {
  readonly wordsPerMinute: number;
  /** positions, argument and choice of one paper, on top of the reading */
  readonly decision: number;
  /** situation, planning and report of one turn */
  readonly turn: number;
  /** seats and roles at the beginning, the ending at the end */
  readonly around: number;
}

/**
 * Three are the team that `check` estimates for. One reads for herself, all the advice too, and argues with nobody; five
 * have more to say, and more of them to hear: four minutes of argument, two until five silent positions and a reason are written down at
 * one screen; five to plan, three for situation and report. So a reader with a clock found it, twice through the short course.
 */
export const PACES: Readonly<Record<TeamSize, Pace>> = {
  1: { wordsPerMinute: 220, decision: 1, turn: 1.5, around: 2 },
  3: {
    wordsPerMinute: WORDS_PER_MINUTE,
    decision: MINUTES_PER_DECISION,
    turn: MINUTES_PER_TURN,
    around: MINUTES_AROUND,
  },
  5: { wordsPerMinute: WORDS_PER_MINUTE, decision: 6, turn: 8, around: 9 },
};

/** For any number of people, 1 or more: two and four lie midway, more than five take as long as five. */
export function paceFor(people: number): Pace {
  if (people >= 5) return PACES[5];
  const [low, high] = people >= 3 ? ([3, 5] as const) : ([1, 3] as const);
  const [one, other, part] = [PACES[low], PACES[high], (Math.max(1, people) - low) / (high - low)];
  const between = (from: number, to: number): number => from + (to - from) * part;
  return {
    wordsPerMinute: between(one.wordsPerMinute, other.wordsPerMinute),
    decision: between(one.decision, other.decision),
    turn: between(one.turn, other.turn),
    around: between(one.around, other.around),
  };
}
